package handover.paint;

import handover.geo.Box;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        return new Fittings(plate, legend, scaleBar(scene, credits), credits);
    }

    private static @Nullable Box scaleBar(MapScene scene, @Nullable Box credits) {
        double bottom = credits == null ? scene.size().height() : credits.minY();
        double right = scene.size().width() - margin(scene);
        return scene.furniture().scaleBar() ? ScaleBarPainter.box(scene, right, bottom - 8) : null;
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
        pieces(scene, 0).forEach(piece -> piece.paint(ink));
        plate(scene, 0).ifPresent(piece -> piece.paint(ink));
    }

    /// What is there but for the plate, in the order in which it is painted.
    ///
    /// @param shadow how far a plate's shadow reaches
    List<Piece> pieces(MapScene scene, double shadow) {
        List<Piece> pieces = new ArrayList<>();
        Box said = credits;
        if (said != null) {
            double room = creditRoom(scene, legend);
            pieces.add(
                    new Piece(
                            said.expand(shadow),
                            "credits",
                            ink -> CreditPainter.paint(ink, scene, said, room)));
        }
        Box bar = scaleBar;
        if (bar != null) {
            pieces.add(
                    new Piece(
                            bar.expand(shadow),
                            ScaleBarPainter.bar(scene),
                            ink -> ScaleBarPainter.paint(ink, scene, bar)));
        }
        Box key = legend;
        if (key != null) {
            pieces.add(
                    new Piece(
                            key.expand(shadow),
                            "legend",
                            ink -> LegendPainter.paint(ink, scene, key)));
        }
        return pieces;
    }

    /// The plate, which follows the day as nothing else does, and lies above all else.
    ///
    /// @param shadow how far its shadow reaches
    Optional<Piece> plate(MapScene scene, double shadow) {
        return Optional.ofNullable(plate)
                .map(box -> PlatePainter.piece(scene, margin(scene), box.expand(shadow)));
    }

    /// The same where only the camera is another one.
    Fittings seenBy(MapScene scene) {
        return new Fittings(plate, legend, scaleBar(scene, credits), credits);
    }
}
