package handover.paint;

import handover.dossier.Site;
import handover.geo.Box;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// A comparison as a node: the maps of both sides, and above them plates, legend and the line. The
/// screen shows it and a picture is taken of it, so both show the same.
///
/// Moving the line paints neither map anew: only what is shown of each changes.
public final class CompareSheet extends Region {
    private final MapSheet left;
    private final MapSheet right;
    private final Rectangle leftClip = new Rectangle();
    private final Rectangle rightClip = new Rectangle();
    private final DeviceCanvas over = new DeviceCanvas();
    private final double unit;
    private final boolean inWindow;
    private final ObservableValue<Number> windowScale;
    private @Nullable CompareScene wanted;
    private @Nullable CompareScene painted;
    private @Nullable CompareFittings fittings;
    private double paintedScale;

    /// A sheet for a window, see [MapSheet#MapSheet()].
    public CompareSheet() {
        this(1, true);
    }

    /// A sheet for a picture, see [MapSheet#MapSheet(double)].
    public CompareSheet(double scale) {
        this(scale, false);
    }

    private CompareSheet(double unit, boolean inWindow) {
        this.unit = unit;
        this.inWindow = inWindow;
        left = inWindow ? new MapSheet() : new MapSheet(unit);
        right = inWindow ? new MapSheet() : new MapSheet(unit);
        left.setManaged(false);
        right.setManaged(false);
        left.setClip(leftClip);
        right.setClip(rightClip);
        getChildren().addAll(right, left, over);
        windowScale = WindowScale.of(this);
        windowScale.subscribe(scale -> requestLayout());
    }

    /// Shows a comparison from the next layout pass on.
    public void show(CompareScene scene) {
        if (!scene.equals(wanted)) {
            wanted = scene;
            requestLayout();
        }
    }

    /// What is shown, or about to be.
    public Optional<CompareScene> shown() {
        return Optional.ofNullable(wanted);
    }

    /// The map of the left side.
    public MapSheet left() {
        return left;
    }

    /// The map of the right side.
    public MapSheet right() {
        return right;
    }

    /// The lowest pixel of the plate at the right, below which there is room.
    public double belowPlate() {
        return fittings == null ? 0 : fittings.rightPlate().maxY();
    }

    /// What is free at the left edge, below the plate and above the legend.
    public Box freeAtLeft() {
        return fittings == null ? new Box(0, 0, 0, 0) : fittings.freeAtLeft();
    }

    /// The site whose mark or name is at a point, logical pixels.
    public Optional<Site> siteAt(double x, double y) {
        CompareScene scene = wanted;
        if (scene == null) {
            return Optional.empty();
        }
        boolean onLeft = x < scene.lineAt();
        return onLeft ? left.siteAt(x, y) : right.siteAt(x - scene.rightAt(), y);
    }

    /// The sites that are shown together at a point, logical pixels.
    public Optional<Together> togetherAt(double x, double y) {
        CompareScene scene = wanted;
        if (scene == null) {
            return Optional.empty();
        }
        boolean onLeft = x < scene.lineAt();
        return onLeft ? left.togetherAt(x, y) : right.togetherAt(x - scene.rightAt(), y);
    }

    @Override
    protected void layoutChildren() {
        paint();
    }

    /// Paints at once what has been shown and not yet painted; a layout pass does so by itself.
    public void paint() {
        CompareScene scene = wanted;
        double scale = inWindow ? windowScale.getValue().doubleValue() : unit;
        if (scene == null || (scene.equals(painted) && scale == paintedScale)) {
            return;
        }
        painted = scene;
        paintedScale = scale;
        var fits = new CompareFittings(scene);
        fittings = fits;
        left.show(fits.leftMap());
        right.show(fits.rightMap());
        left.paint();
        right.paint();
        right.relocate(units(scene.rightAt(), scale), 0);
        clip(scene, scale);
        fits.paint(over.cleared(scene.size(), scale, unit, scene.right().palette()));
    }

    private void clip(CompareScene scene, double scale) {
        double line = units(scene.lineAt(), scale);
        double height = units(scene.size().height(), scale);
        double part = units(scene.part().width(), scale);
        leftClip.setWidth(scene.swipes() ? line : part);
        leftClip.setHeight(height);
        rightClip.setX(scene.swipes() ? line : 0);
        rightClip.setWidth(scene.swipes() ? part - line : part);
        rightClip.setHeight(height);
    }

    /// A length on whole device pixels, in units of this node.
    private double units(double logical, double scale) {
        return Math.rint(logical * scale) / scale * unit;
    }
}
