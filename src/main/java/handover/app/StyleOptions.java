package handover.app;

import handover.export.PictureSize;
import handover.export.PictureStyle;

import picocli.CommandLine.Option;

import java.util.List;

/// The options that choose how a picture is drawn.
final class StyleOptions {
    private static final double FINEST = 8;
    private static final double COARSEST = 0.5;

    @Option(
            names = "--transparent",
            description = "leaves out sea and page, to lay it over something")
    boolean transparent;

    @Option(names = "--no-frame", description = "only the map, without title, sources and footer")
    boolean noFrame;

    @Option(names = "--quote", description = "with the quote of the site that --select names")
    boolean quote;

    @Option(
            names = "--scale",
            paramLabel = "N",
            description =
                    "pixels in a logical pixel, from 0.5 to 8: the more, the larger is what is drawn"
                            + " (default: what suits the size)")
    double scale;

    /// How a picture of a size is drawn.
    ///
    /// @param selected whether a site is selected
    /// @throws BadInput if the options do not go together
    PictureStyle style(PictureSize size, boolean selected) {
        if (quote && !selected) {
            throw new BadInput(List.of("--quote: name the site whose quote is wanted by --select"));
        }
        if (scale != 0 && !(scale >= COARSEST && scale <= FINEST)) {
            throw new BadInput(List.of("--scale: %s is not from 0.5 to 8".formatted(scale)));
        }
        if (scale != 0 && !size.allows(scale)) {
            throw new BadInput(
                    List.of(
                            "--scale: at %s the picture is too small for its words; take a larger --size"
                                    .formatted(scale)));
        }
        return new PictureStyle(scale, transparent, !noFrame, quote, 0);
    }
}
