package handover.paint;

import handover.geo.Box;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Where plate, legend, scale bar and credits stand. Worked out for the fullest day, so that it is
/// the same on all. What has no room in a small view is left out, the legend first, after its rows
/// have moved closer together.
///
/// @param plate room for the plate, or null where it is off
/// @param legend its box, or null
/// @param scaleBar its box, or null
/// @param credits their box, or null
record Fittings(
        @Nullable Box plate, @Nullable Box legend, @Nullable Box scaleBar, @Nullable Box credits) {

    private static final double MARGIN = 16;
    private static final double APART = 14;

    /// The distance of plate and legend from the edges of the view.
    static double margin(MapScene scene) {
        return Math.min(MARGIN * scene.palette().type(), scene.size().width() / 20);
    }

    static Fittings of(MapScene scene) {
        Furniture wanted = scene.furniture();
        double margin = margin(scene);
        Box plate = wanted.plate() ? PlatePainter.box(scene, margin) : null;
        Box legend = wanted.legend() ? legend(scene, margin, plate) : null;
        boolean said = wanted.credits() || wanted.disclaimer();
        Box credits = said ? CreditPainter.box(scene, creditRoom(scene, legend)) : null;
        double bottom = credits == null ? scene.size().height() : credits.minY();
        Box bar =
                wanted.scaleBar()
                        ? ScaleBarPainter.box(scene, scene.size().width() - margin, bottom - 8)
                        : null;
        return new Fittings(plate, legend, bar, credits);
    }

    private static @Nullable Box legend(MapScene scene, double margin, @Nullable Box plate) {
        return Stream.of(false, true)
                .map(tight -> LegendPainter.box(scene, margin, tight))
                .filter(box -> fits(box, plate, scene))
                .findFirst()
                .orElse(null);
    }

    private static boolean fits(Box legend, @Nullable Box plate, MapScene scene) {
        double free = plate == null ? 0 : plate.maxY() + APART;
        return legend.minY() > free && legend.maxX() < scene.size().width() * 0.6;
    }

    /// How wide the credits may be.
    static double creditRoom(MapScene scene, @Nullable Box legend) {
        double left = legend == null ? 0 : legend.maxX();
        return Math.max(120, scene.size().width() - left - 3 * MARGIN * scene.palette().type());
    }

    /// What names have to keep clear of.
    List<Box> boxes() {
        return Stream.of(plate, legend, scaleBar, credits).filter(Objects::nonNull).toList();
    }

    /// Paints all that is there.
    void paint(Ink ink, MapScene scene) {
        if (credits != null) {
            CreditPainter.paint(ink, scene, credits, creditRoom(scene, legend));
        }
        if (scaleBar != null) {
            ScaleBarPainter.paint(ink, scene, scaleBar);
        }
        if (legend != null) {
            LegendPainter.paint(ink, scene, legend);
        }
        if (plate != null) {
            PlatePainter.paint(ink, scene, margin(scene));
        }
    }
}
