package handover.ui.map;

import handover.paint.CompareScene;
import handover.paint.SwipeLine;
import handover.state.AtlasState;
import handover.state.CompareDesk;
import handover.state.CompareLayout;
import handover.words.Texts;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// Takes hold of the line between two sides: drag it, or move it with the arrows.
final class LineGrip extends Region {
    private static final double PERCENT = 100;

    private final CompareDesk desk;
    private final Supplier<CompareScene> scene;
    private final Circle ring = new Circle();
    private double grabbed;

    LineGrip(AtlasState state, Supplier<CompareScene> scene) {
        this.desk = state.compare();
        this.scene = scene;
        setId("compare-line");
        getStyleClass().add("compare-line");
        ring.getStyleClass().add("compare-line-focus");
        ring.setMouseTransparent(true);
        ring.setManaged(false);
        ring.visibleProperty().bind(focusedProperty());
        getChildren().add(ring);
        setManaged(false);
        setFocusTraversable(true);
        setCursor(Cursor.H_RESIZE);
        setAccessibleRole(AccessibleRole.SLIDER);
        accessibleTextProperty()
                .bind(state.choices().locale().map(in -> Texts.in(in).get("compare.line")));
        accessibleHelpProperty()
                .bind(state.choices().locale().map(in -> Texts.in(in).get("compare.line.help")));
        visibleProperty().bind(desk.layout().isEqualTo(CompareLayout.SWIPE));
        desk.line().subscribe(at -> notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::grab);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    }

    /// Puts the ring that shows the focus around the grip.
    void follow(CompareScene shown) {
        ring.setCenterX(getWidth() / 2);
        ring.setCenterY(shown.size().height() / 2);
        ring.setRadius(SwipeLine.GRIP * shown.right().palette().type());
    }

    private void grab(MouseEvent event) {
        requestFocus();
        grabbed = event.getX() - getWidth() / 2;
        event.consume();
    }

    private void drag(MouseEvent event) {
        double x = localToParent(event.getX() - grabbed, 0).getX();
        desk.moveLine(x / Math.max(1, scene.get().size().width()));
        event.consume();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> desk.line().get() * PERCENT;
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> PERCENT;
            case ORIENTATION -> javafx.geometry.Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
