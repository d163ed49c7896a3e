package handover.paint;

import handover.geo.Box;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Where plates, legend, scale bar and credits of a comparison stand, and the painting of them.
/// They stand above both sides, so that the line cuts none of them.
final class CompareFittings {
    /// How wide the left one of two maps must be to have a legend beside its sites.
    private static final double ROOMY_HALF = 640;

    /// How wide a single map must be for it.
    private static final double ROOMY = 560;

    private static final double BUTTONS_WIDTH = 40;
    private static final double BUTTONS_HEIGHT = 124;

    private static final Furniture LEGEND =
            new Furniture(false, true, false, false, false, true, false);
    private static final Furniture BAR =
            new Furniture(false, false, true, false, false, true, false);

    private final CompareScene scene;
    private final ComparePlate left;
    private final ComparePlate right;
    private final Box leftPlate;
    private final Box rightPlate;

    /// The map that has the legend: the left one, or the only one.
    private final MapScene first;

    private final Fittings firstFits;

    /// The right map with the scale bar; null if there is only one.
    private final @Nullable MapScene second;

    private final @Nullable Fittings secondFits;

    /// The credits at the foot of two maps, across both.
    private final @Nullable Fittings footFits;

    CompareFittings(CompareScene scene) {
        this.scene = scene;
        MapScene whole = scene.on(scene.right());
        double margin = Fittings.margin(whole);
        double most =
                scene.swipes()
                        ? (scene.size().width() - 3 * margin) / 2
                        : scene.part().width() - 2 * margin;
        left = new ComparePlate(scene, scene.moment(), Math.max(1, most));
        right = new ComparePlate(scene, scene.right().moment(), Math.max(1, most));
        leftPlate = Box.at(margin, margin, left.size());
        double at = scene.swipes() ? scene.size().width() - margin - right.size().width() : margin;
        rightPlate = Box.at(at, margin, right.size());
        Furniture wanted = scene.right().furniture();
        boolean roomy = scene.part().width() >= (scene.swipes() ? ROOMY : ROOMY_HALF) * ink(whole);
        Furniture all = plateless(wanted.withLegend(wanted.legend() && roomy));
        if (scene.swipes()) {
            first = whole.with(all);
            second = null;
            secondFits = null;
            footFits = null;
        } else {
            first = whole.with(plateless(all.legend() ? LEGEND : Furniture.NONE));
            second = whole.with(plateless(BAR));
            footFits = Fittings.of(footScene(all));
            secondFits = wanted.scaleBar() ? above(footFits, Fittings.of(second)) : null;
        }
        firstFits = belowPlate(Fittings.of(first), leftPlate);
    }

    private static double ink(MapScene whole) {
        return whole.palette().type();
    }

    private MapScene footScene(Furniture all) {
        return scene.right()
                .with(
                        new Furniture(
                                false, false, false, all.credits(), all.disclaimer(), true, false));
    }

    /// The scale bar above the credits.
    private static Fittings above(Fittings foot, Fittings fits) {
        Box bar = Objects.requireNonNull(fits.scaleBar());
        double up = foot.credits() == null ? 0 : foot.credits().height();
        var raised = new Box(bar.minX(), bar.minY() - up, bar.maxX(), bar.maxY() - up);
        return new Fittings(null, null, raised, null);
    }

    private Furniture plateless(Furniture from) {
        var contrast = new Contrast(Set.of(), List.of(), scene.chronology());
        return new Furniture(
                false,
                from.legend(),
                from.scaleBar(),
                from.credits(),
                from.disclaimer(),
                from.ground(),
                from.room(),
                contrast);
    }

    /// Without the legend where it would lie under the plate.
    private static Fittings belowPlate(Fittings fits, Box plate) {
        Box legend = fits.legend();
        boolean free = legend == null || legend.minY() > plate.maxY() + 8;
        return free ? fits : new Fittings(null, null, fits.scaleBar(), fits.credits());
    }

    /// What the names on the left map have to keep clear of.
    List<Box> onLeft() {
        List<Box> boxes = new ArrayList<>(firstFits.boxes());
        boxes.add(leftPlate);
        if (scene.right().furniture().disclaimer()) {
            boxes.add(buttons());
        }
        if (scene.swipes()) {
            boxes.add(rightPlate);
        } else {
            foot(boxes, 0);
        }
        return boxes;
    }

    /// Where a window, which alone has the disclaimer on its map, has the buttons for zooming.
    private Box buttons() {
        double right = leftPlate.minX() + BUTTONS_WIDTH;
        double foot = Math.min(leftPlate.maxY() + BUTTONS_HEIGHT, freeAtLeft().maxY());
        return new Box(leftPlate.minX(), leftPlate.maxY(), right, foot);
    }

    /// What the names on the right map have to keep clear of.
    List<Box> onRight() {
        if (scene.swipes()) {
            return onLeft();
        }
        List<Box> boxes = new ArrayList<>(secondFits == null ? List.of() : secondFits.boxes());
        boxes.add(rightPlate);
        foot(boxes, scene.rightAt());
        return boxes;
    }

    /// What of the credits lies on the map that begins at `from`.
    private void foot(List<Box> boxes, double from) {
        Box credits = footFits == null ? null : footFits.credits();
        if (credits == null) {
            return;
        }
        double left = Math.max(0, credits.minX() - from);
        double right = Math.min(scene.part().width(), credits.maxX() - from);
        if (left < right) {
            boxes.add(new Box(left, credits.minY(), right, credits.maxY()));
        }
    }

    /// The plate of the right side, on its own map.
    Box rightPlate() {
        return rightPlate;
    }

    /// Below the left plate and above the legend, or else the foot of the map.
    Box freeAtLeft() {
        Box legend = firstFits.legend();
        double foot = legend == null ? scene.size().height() : legend.minY();
        return new Box(
                leftPlate.minX(),
                leftPlate.maxY(),
                leftPlate.maxX(),
                Math.max(foot, leftPlate.maxY()));
    }

    /// Paints all of them, and the line between the sides.
    void paint(Ink ink) {
        SwipeLine.paint(ink, scene);
        firstFits.paint(ink, first);
        if (footFits != null) {
            footFits.paint(ink, footScene(scene.right().furniture()));
        }
        left.paint(ink, leftPlate);
        ink.g().save();
        ink.g().translate(ink.snap(scene.rightAt()), 0);
        if (secondFits != null && second != null) {
            secondFits.paint(ink, second);
        }
        right.paint(ink, rightPlate);
        ink.g().restore();
    }

    /// The two maps beneath, with what differs ringed.
    MapScene leftMap() {
        return map(scene.left(), onLeft());
    }

    /// The map of the right side.
    MapScene rightMap() {
        return map(scene.right(), onRight());
    }

    private MapScene map(MapScene side, List<Box> taken) {
        var contrast = new Contrast(scene.ringed(), taken, scene.chronology());
        return scene.on(side).with(side.furniture().bare(contrast));
    }
}
