package handover.export;

import handover.export.PictureLayout.Around;
import handover.paint.MapScene;
import handover.state.PictureMeasure;
import handover.state.PictureOptions;
import handover.words.Texts;

import java.util.List;

/// A picture as the analyst has ordered it: what is to be painted, or why it cannot be.
public sealed interface PictureOrder {
    /// It can be made.
    record Possible(PictureRequest request) implements PictureOrder {}

    /// It cannot be made.
    ///
    /// @param why in words, with what to do
    record Impossible(TypedSize.Refused why) implements PictureOrder {
        /// The reason, and what to do.
        public String message(Texts texts) {
            return why.message(texts);
        }
    }

    /// Orders a picture of what a window shows.
    ///
    /// @param scene the map in the window
    static PictureOrder of(PictureOptions options, MapScene scene) {
        double letters = options.letters() / 100.0;
        return switch (options.measure()) {
            case WINDOW -> asInWindow(options, scene, 1);
            case WINDOW_TWICE -> asInWindow(options, scene, 2);
            case FULL_HD -> of(options, scene, PictureSize.FULL_HD, letters);
            case ULTRA_HD -> of(options, scene, PictureSize.ULTRA_HD, letters);
            case TYPED ->
                    switch (TypedSize.of(options.width(), options.height())) {
                        case TypedSize.Understood typed ->
                                of(options, scene, typed.size(), letters);
                        case TypedSize.Refused refused -> new Impossible(refused);
                    };
        };
    }

    private static PictureOrder of(
            PictureOptions options, MapScene scene, PictureSize size, double letters) {
        return checked(options, scene, size, letters == 1 ? 0 : size.scale() * letters);
    }

    /// The map has the pixels that it has in the window; what stands around it comes on top.
    private static PictureOrder asInWindow(PictureOptions options, MapScene scene, int times) {
        double scale = times * options.letters() / 100.0;
        PictureStyle style = style(options, scale);
        Around around = PictureFrame.around(style, scene);
        int mapWidth = (int) Math.rint(scene.size().width() * times);
        int mapHeight = (int) Math.rint(scene.size().height() * times);
        var map = new PixelGrid(mapWidth, mapHeight, scale);
        int beside = 0;
        if (Picture.quote(style, scene).isPresent()) {
            beside = PictureLayout.beside(map, Picture.quoteWidth(scene.palette()));
        }
        int above = map.pixels(around.title()) + map.pixels(around.foot());
        return switch (TypedSize.of((long) mapWidth + beside, (long) mapHeight + above)) {
            case TypedSize.Understood fits -> checked(options, scene, fits.size(), scale);
            case TypedSize.Refused refused -> new Impossible(refused);
        };
    }

    private static PictureOrder checked(
            PictureOptions options, MapScene scene, PictureSize size, double scale) {
        if (scale > 0 && !size.allows(scale)) {
            var why = new TypedSize.Refused("picture.size.letters", List.of(options.letters()));
            return new Impossible(why);
        }
        return new Possible(new PictureRequest(size, scene, style(options, scale)));
    }

    private static PictureStyle style(PictureOptions options, double scale) {
        return new PictureStyle(scale, options.transparent(), options.frame(), options.quote(), 0);
    }

    /// The size in pixels that a measure would give, as text; empty if none can be made.
    static String pixels(PictureMeasure measure, PictureOptions options, MapScene scene) {
        return of(options.sized(measure), scene) instanceof Possible possible
                ? words(possible.request().size())
                : "";
    }

    /// "1920 × 1080".
    static String words(PictureSize size) {
        return size.width() + " × " + size.height();
    }
}
