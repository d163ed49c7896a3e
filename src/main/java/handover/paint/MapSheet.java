package handover.paint;

import handover.basemap.Basemap;
import handover.chronology.Chronology;
import handover.dossier.Site;
import handover.geo.Box;
import handover.geo.Camera;
import handover.geo.LabelPlacement.Layout;
import handover.geo.Size;

import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The map as a node: the ground below, then its names, the marks with theirs, and at the top the
/// plate and what else stands still. The screen shows the sheet and a picture is taken of it, so
/// both show the same.
///
/// A scene that is shown is painted in the next layout pass, once however many came before it, and
/// of it only what is new: where the map has been moved by whole pixels, ground, names and marks
/// are moved along, and another day paints the plate and the marks that look different. With
/// nothing new to show, nothing is painted.
public final class MapSheet extends Region {
    private final GroundCanvas ground;
    private final StampLayer names;
    private final PieceLayer marks;
    private final StampLayer labels;
    private final FittingCanvases fittings;
    private final Group moved = new Group();
    private final Rectangle own = new Rectangle();
    private final double unit;
    private final boolean inWindow;
    private final ObservableValue<Number> windowScale;
    private @Nullable MapScene wanted;
    private @Nullable MapPlan plan;
    private @Nullable NamesKey named;
    private @Nullable LabelsKey labelled;
    private double paintedScale;
    private int basePaints;
    private int markPaints;

    /// All that the ground's pixels depend on beside the view.
    private record GroundLook(
            Basemap basemap, List<String> focus, Palette palette, boolean filled) {

        static GroundLook of(MapScene scene) {
            return new GroundLook(
                    scene.basemap(),
                    scene.chronology().dossier().scope().countries(),
                    scene.palette(),
                    scene.furniture().ground());
        }
    }

    /// What the pixels of a mark depend on beside its own look and the view.
    private record MarksLook(
            Chronology chronology, Palette palette, Locale locale, Furniture furniture) {}

    /// All that the names of the base map depend on.
    private record NamesKey(
            Basemap basemap,
            List<Site> sites,
            Camera camera,
            Size size,
            Locale locale,
            Palette palette,
            List<Box> taken,
            double scale) {}

    /// All that the names of the sites depend on.
    private record LabelsKey(
            MarksLook look, Camera camera, Size size, Layout labels, double scale) {}

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
        ground = new GroundCanvas(unit, inWindow);
        names = new StampLayer(unit);
        marks = new PieceLayer(unit);
        labels = new StampLayer(unit);
        fittings = new FittingCanvases(unit);
        moved.getChildren().addAll(ground.node(), names.node(), marks.node(), labels.node());
        moved.setClip(own);
        getChildren().add(moved);
        getChildren().addAll(fittings.canvases());
        windowScale = WindowScale.of(this);
        windowScale.subscribe(scale -> requestLayout());
    }

    /// Shows a scene from the next layout pass on.
    public void show(MapScene scene) {
        if (!scene.equals(wanted)) {
            wanted = scene;
            if (inWindow) {
                expectGround(scene);
            }
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

    /// How often something of the ground has been painted.
    public int basePaints() {
        return basePaints;
    }

    /// How often something else to show has been found and painted.
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
        double scale = scale();
        if (scene == null || (plan != null && plan.scene() == scene && scale == paintedScale)) {
            return;
        }
        MapPlan next = plan == null ? MapPlan.of(scene) : plan.onto(scene);
        plan = next;
        paintedScale = scale;
        paintNames(next, scale);
        Palette palette = scene.palette();
        var look = new MarksLook(scene.chronology(), palette, scene.locale(), scene.furniture());
        marks.show(look, next.view(), scale, palette, Pieces.of(next));
        paintLabels(next, look, scale);
        fittings.show(next, look, scale);
        // At last: other threads have been painting it since the scene was shown.
        paintGround(next, scale);
        markPaints++;
        clip(scene.size(), scale);
    }

    private void expectGround(MapScene scene) {
        var view = new View(scene.camera(), scene.size());
        ground.expect(GroundLook.of(scene), view, scale(), part -> MapPainter.ground(scene, part));
    }

    private void paintGround(MapPlan next, double scale) {
        MapScene scene = next.scene();
        boolean anew =
                ground.show(
                        GroundLook.of(scene),
                        next.view(),
                        scale,
                        part -> MapPainter.ground(scene, part));
        basePaints += anew ? 1 : 0;
    }

    private double scale() {
        return inWindow ? windowScale.getValue().doubleValue() : unit;
    }

    private void paintNames(MapPlan next, double scale) {
        NamesKey key = key(next, scale);
        if (!key.equals(named)) {
            named = key;
            names.show(next.view(), scale, next.scene().palette(), MapPainter.names(next));
        }
    }

    private void paintLabels(MapPlan next, MarksLook look, double scale) {
        MapScene scene = next.scene();
        var key = new LabelsKey(look, scene.camera(), scene.size(), next.labels(), scale);
        if (!key.equals(labelled)) {
            labelled = key;
            labels.show(next.view(), scale, scene.palette(), LabelPainter.names(next));
        }
    }

    /// Keeps to the map's own pixels: tiles reach beyond them. The clip of the sheet itself is for
    /// those who show a part of it.
    private void clip(Size size, double scale) {
        double pixel = unit / scale;
        own.setWidth(DeviceCanvas.pixels(size.width() * scale) * pixel);
        own.setHeight(DeviceCanvas.pixels(size.height() * scale) * pixel);
    }

    private static NamesKey key(MapPlan plan, double scale) {
        MapScene scene = plan.scene();
        return new NamesKey(
                scene.basemap(),
                scene.chronology().dossier().sites(),
                scene.camera(),
                scene.size(),
                scene.locale(),
                scene.palette(),
                plan.taken(),
                scale);
    }
}
