package handover.export;

import handover.chronology.SiteState;
import handover.paint.Palette;
import handover.state.Theme;

import javafx.scene.paint.Color;

import java.util.Locale;

/// What a site looks like in Google Earth in one of its states: colour and shape, as on our map.
///
/// There is no icon. An icon with an address needs the network; without one Google Earth shows its
/// yellow pin and multiplies it with the colour of the style, so that our blue would turn into a
/// green. The mark is therefore a small outline on the ground in our own colour, and the icon of
/// the point, which only carries the name, has the size zero.
enum KmlStyle {
    OPEN(Shape.DISC),
    WINDOW(Shape.DISC),
    ANNOUNCED(Shape.RING),
    HANDED_OVER(Shape.RING),
    DISPUTED(Shape.DIAMOND),
    AS_ANNOUNCED(Shape.RING);

    /// The outline of a mark.
    enum Shape {
        DISC,
        RING,
        DIAMOND
    }

    private static final double SOLID = 0.9;
    private static final double PALE = 0.4;

    private final Shape shape;

    KmlStyle(Shape shape) {
        this.shape = shape;
    }

    /// The style of a state.
    static KmlStyle of(SiteState state) {
        return switch (state.status()) {
            case OPEN -> OPEN;
            case WINDOW -> WINDOW;
            case ANNOUNCED -> ANNOUNCED;
            case HANDED_OVER -> state.disputed() ? DISPUTED : HANDED_OVER;
            case AS_ANNOUNCED -> AS_ANNOUNCED;
        };
    }

    /// Its name in the file.
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The outline of a base; the headquarters are square instead of round.
    Shape shape() {
        return shape;
    }

    /// The colour of the edge, as KML writes it.
    String line() {
        return kml(colour(), 1);
    }

    /// The colour of the inside; what is not certain is pale.
    String fill() {
        boolean pale = this == WINDOW || this == ANNOUNCED || this == AS_ANNOUNCED;
        return kml(colour(), pale ? PALE : SOLID);
    }

    private Color colour() {
        Palette.States states = Palette.of(Theme.LIGHT).states();
        return switch (this) {
            case OPEN, WINDOW, ANNOUNCED -> states.open();
            case HANDED_OVER -> states.handedOver();
            case DISPUTED -> states.disputed();
            case AS_ANNOUNCED -> states.asAnnounced();
        };
    }

    /// KML writes a colour backwards: alpha, blue, green, red.
    private static String kml(Color colour, double alpha) {
        return String.format(
                Locale.ROOT,
                "%02x%02x%02x%02x",
                Math.round(alpha * 255),
                Math.round(colour.getBlue() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getRed() * 255));
    }
}
