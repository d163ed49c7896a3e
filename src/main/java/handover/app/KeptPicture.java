package handover.app;

import handover.export.PictureSize;
import handover.io.Settings;
import handover.state.PictureMeasure;
import handover.state.PictureOptions;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// How pictures are wanted, between the settings and the window. What the settings say and nobody
/// can choose any more is as if nobody had chosen.
final class KeptPicture {
    private KeptPicture() {}

    /// What was wanted last.
    static PictureOptions options(Settings.@Nullable Picture kept) {
        PictureOptions usual = PictureOptions.USUAL;
        if (kept == null) {
            return usual;
        }
        boolean size = PictureSize.allowed(kept.width(), kept.height());
        boolean letters = PictureOptions.LETTERS.contains(kept.letters());
        return new PictureOptions(
                Arrays.stream(PictureMeasure.values())
                        .filter(measure -> measure.id().equals(kept.size()))
                        .findFirst()
                        .orElse(usual.measure()),
                size ? kept.width() : usual.width(),
                size ? kept.height() : usual.height(),
                letters ? kept.letters() : usual.letters(),
                kept.transparent(),
                kept.frame(),
                kept.quote());
    }

    /// What is to be kept; null as long as all is as usual.
    static Settings.@Nullable Picture kept(PictureOptions options) {
        return options.equals(PictureOptions.USUAL)
                ? null
                : new Settings.Picture(
                        options.measure().id(),
                        options.width(),
                        options.height(),
                        options.letters(),
                        options.transparent(),
                        options.frame(),
                        options.quote());
    }
}
