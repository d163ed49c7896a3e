package handover.ui.map;

import handover.dossier.Site;
import handover.geo.Box;
import handover.geo.Size;
import handover.paint.CompareScene;
import handover.paint.CompareSheet;
import handover.paint.SwipeLine;
import handover.paint.Together;
import handover.state.AtlasState;
import handover.state.Choices;
import handover.state.CompareDesk;

import javafx.beans.Observable;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.Optional;

/// Two sides on one map with a line between them, or on two maps beside each other. It stands in
/// the place of the map and shares its camera.
public final class TwinMap extends Region {
    private static final double EDGE = 16;
    private static final double APART = 12;

    private final CompareDesk desk;
    private final MapPane map;
    private final CompareSheet sheet = new CompareSheet();
    private final LineGrip grip;
    private final TwinCard card = new TwinCard();
    private final ZoomButtons buttons;
    private double pointer;

    /// Both sides of the comparison of `state`, in the place of `map`.
    public TwinMap(AtlasState state, MapPane map) {
        this.desk = state.compare();
        this.map = map;
        Choices choices = state.choices();
        grip = new LineGrip(state, this::scene);
        buttons = new ZoomButtons(map.camera(), choices.locale());
        getStyleClass().add("map-pane");
        setId("twin-map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(320, 240);
        getChildren().addAll(sheet, card, grip, buttons);
        var moves = new TwinMoves(map.camera(), this::scene);
        DragGesture.on(sheet, moves);
        WheelGesture.on(sheet, moves);
        SelectGesture.on(sheet, new Places(sheet), choices, moves, together -> {});
        sheet.addEventFilter(MouseEvent.MOUSE_MOVED, event -> pointer = event.getX());
        sheet.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        visibleProperty().bind(desk.running());
        for (Observable seen :
                List.of(
                        desk.comparison(),
                        desk.layout(),
                        desk.line(),
                        desk.running(),
                        choices.camera(),
                        choices.selected(),
                        choices.hovered(),
                        choices.locale(),
                        choices.theme())) {
            seen.addListener(changed -> repaint());
        }
    }

    /// What lies where on either side.
    private record Places(CompareSheet sheet) implements SelectGesture.Places {
        @Override
        public Optional<Site> siteAt(double x, double y) {
            return sheet.siteAt(x, y);
        }

        @Override
        public Optional<Together> togetherAt(double x, double y) {
            return sheet.togetherAt(x, y);
        }
    }

    /// The comparison as it is on the screen.
    public CompareScene scene() {
        return new CompareScene(
                map.scene(),
                desk.through(),
                desk.comparison().get().left(),
                desk.layout().get(),
                desk.line().get());
    }

    /// Whether the line has the focus, so that arrows move it.
    public boolean onLine() {
        return grip.isFocused();
    }

    private void repaint() {
        if (desk.running().get() && getWidth() > 0 && getHeight() > 0) {
            CompareScene scene = scene();
            setAccessibleText(scene.words().summary());
            sheet.show(scene);
            card.follow(scene, pointer);
            place(scene);
            requestLayout();
        }
    }

    private void place(CompareScene scene) {
        double half = SwipeLine.GRIP * scene.right().palette().type() + 3;
        grip.follow(scene);
        grip.resizeRelocate(
                snapPositionX(scene.lineAt() - half), 0, snapSizeX(2 * half), getHeight());
    }

    /// At the left between plate and legend, where no site is; in a low window there is no room for
    /// them, and they stand below the other plate.
    private void placeButtons() {
        double right = getWidth() - buttons.getWidth() - EDGE;
        Box free = sheet.freeAtLeft();
        boolean fits = free.height() >= buttons.getHeight() + 2 * APART;
        double top = fits ? free.minY() : sheet.belowPlate();
        buttons.relocate(snapPositionX(fits ? free.minX() : right), snapPositionY(top + APART));
    }

    @Override
    protected void layoutChildren() {
        sheet.resizeRelocate(0, 0, snapSizeX(getWidth()), snapSizeY(getHeight()));
        if (desk.running().get()) {
            CompareScene scene = scene();
            if (!scene.size().equals(new Size(0, 0))) {
                setAccessibleText(scene.words().summary());
                sheet.show(scene);
                sheet.paint();
                place(scene);
            }
        }
        buttons.autosize();
        placeButtons();
    }
}
