package handover.paint;

import handover.basemap.Basemap;
import handover.dossier.Site;
import handover.geo.Box;
import handover.geo.Camera;
import handover.geo.Size;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The map as a node: three canvases, the base map below, the marks and names above it, and at the
/// top the plate, which is another one for every day. The toolkit lays a canvas on the window as a
/// whole, so the plate's is no larger than the plate. The screen shows the sheet and a picture is
/// taken of it, so both show the same.
///
/// A scene that is shown is painted in the next layout pass, once however many came before it; the
/// base map's pixels are kept until something that they show changes. With nothing new to show,
/// nothing is painted.
public final class MapSheet extends Region {
    private final DeviceCanvas base = new DeviceCanvas();
    private final DeviceCanvas marks = new DeviceCanvas();
    private final DeviceCanvas plate = new DeviceCanvas();
    private final double unit;
    private final boolean inWindow;
    private final ObservableValue<Number> windowScale;
    private @Nullable MapScene wanted;
    private @Nullable MapPlan plan;
    private @Nullable BaseKey painted;
    private double paintedScale;
    private List<Piece> pieces = List.of();
    private @Nullable View marksView;
    private double marksScale;
    private int basePaints;
    private int markPaints;

    /// All that the base map's pixels depend on.
    private record BaseKey(
            Basemap basemap,
            List<Site> sites,
            Camera camera,
            Size size,
            Locale locale,
            Palette palette,
            boolean ground,
            List<Box> taken,
            double scale) {}

    /// A sheet for a window: one logical pixel of the scene is one of the window, and its device
    /// pixels are those of the window's screen.
    public MapSheet() {
        this(1, true);
    }

    /// A sheet for a picture: each unit of the sheet is a device pixel, and one logical pixel of
    /// the scene is `scale` of them.
    public MapSheet(double scale) {
        this(scale, false);
    }

    private MapSheet(double unit, boolean inWindow) {
        this.unit = unit;
        this.inWindow = inWindow;
        getChildren().addAll(base, marks, plate);
        windowScale = WindowScale.of(this);
        windowScale.subscribe(scale -> requestLayout());
    }

    /// Shows a scene from the next layout pass on.
    public void show(MapScene scene) {
        if (!scene.equals(wanted)) {
            wanted = scene;
            requestLayout();
        }
    }

    /// What is shown, or about to be.
    public Optional<MapScene> shown() {
        return Optional.ofNullable(wanted);
    }

    /// The site whose mark or name is at a point of the map, logical pixels of the scene. A target
    /// is at least 24 pixels wide.
    public Optional<Site> siteAt(double x, double y) {
        return plan == null ? Optional.empty() : plan.siteAt(x, y);
    }

    /// The sites that the map shows together at a point, logical pixels of the scene.
    public Optional<Together> togetherAt(double x, double y) {
        return plan == null ? Optional.empty() : plan.togetherAt(x, y);
    }

    /// How many sites the map shows each by itself, and in how many places several together.
    public Shown shownSites() {
        return plan == null
                ? new Shown(0, 0)
                : new Shown(plan.shown().singles().length, plan.shown().clusters().size());
    }

    /// What a map shows of the sites.
    ///
    /// @param singles sites with a mark of their own
    /// @param together places where several share one
    public record Shown(int singles, int together) {}

    /// The boxes of plate, legend, scale bar and credits, where the map cannot be seen.
    public List<Box> covered() {
        return plan == null ? List.of() : plan.fittings().boxes();
    }

    /// How often the base map has been painted.
    public int basePaints() {
        return basePaints;
    }

    /// How often what stands above it has been painted.
    public int markPaints() {
        return markPaints;
    }

    @Override
    protected double computePrefWidth(double height) {
        return wanted == null ? 0 : wanted.size().width() * unit;
    }

    @Override
    protected double computePrefHeight(double width) {
        return wanted == null ? 0 : wanted.size().height() * unit;
    }

    @Override
    protected void layoutChildren() {
        paint();
    }

    /// Paints at once what has been shown and not yet painted; a layout pass does so by itself.
    public void paint() {
        MapScene scene = wanted;
        double scale = inWindow ? windowScale.getValue().doubleValue() : unit;
        if (scene == null || (plan != null && plan.scene() == scene && scale == paintedScale)) {
            return;
        }
        MapPlan next = plan == null ? MapPlan.of(scene) : plan.onto(scene);
        plan = next;
        paintedScale = scale;
        BaseKey key = key(next, scale);
        if (!key.equals(painted)) {
            painted = key;
            basePaints++;
            MapPainter.paintBase(base.cleared(scene.size(), scale, unit, scene.palette()), next);
        }
        paintAbove(next, scale);
    }

    /// On the same ground as before only what looks different is painted, and what touches it.
    private void paintAbove(MapPlan next, double scale) {
        MapScene scene = next.scene();
        List<Piece> now = Pieces.of(next);
        boolean sameGround = next.view() == marksView && scale == marksScale;
        Optional<Repaint> part = sameGround ? Repaint.of(pieces, now) : Optional.empty();
        if (part.isEmpty()) {
            Ink ink = marks.cleared(scene.size(), scale, unit, scene.palette());
            now.forEach(piece -> piece.paint(ink));
        } else if (!part.get().pieces().isEmpty()) {
            part.get().paint(marks.kept(scale, scene.palette()), now);
        }
        paintPlate(next, scale);
        markPaints++;
        pieces = now;
        marksView = next.view();
        marksScale = scale;
    }

    private void paintPlate(MapPlan next, double scale) {
        Optional<Piece> now = Pieces.plate(next);
        plate.setVisible(now.isPresent());
        Palette palette = next.scene().palette();
        now.ifPresent(
                piece -> {
                    var size = new Size(piece.box().maxX(), piece.box().maxY());
                    piece.paint(plate.cleared(size, scale, unit, palette));
                });
    }

    private static BaseKey key(MapPlan plan, double scale) {
        MapScene scene = plan.scene();
        return new BaseKey(
                scene.basemap(),
                scene.chronology().dossier().sites(),
                scene.camera(),
                scene.size(),
                scene.locale(),
                scene.palette(),
                scene.furniture().ground(),
                plan.taken(),
                scale);
    }
}
