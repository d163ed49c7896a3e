package handover.ui.map;

import handover.dossier.Site;
import handover.geo.Point;
import handover.paint.Together;
import handover.state.Choices;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;

/// Selects the site that is clicked, points out the one under the pointer, and zooms on a double
/// click beside them.
final class SelectGesture {
    /// Half steps of the zoom.
    private static final double NEARER = 3;

    /// What lies where on a map.
    interface Places {
        /// The site at a point of the map, logical pixels.
        Optional<Site> siteAt(double x, double y);

        /// The sites that are shown together at a point.
        Optional<Together> togetherAt(double x, double y);
    }

    private final Places places;
    private final Choices choices;
    private final Moves camera;
    private final Consumer<@Nullable Together> told;

    private SelectGesture(
            Places places, Choices choices, Moves camera, Consumer<@Nullable Together> told) {
        this.places = places;
        this.choices = choices;
        this.camera = camera;
        this.told = told;
    }

    /// @param told hears which sites shown together are under the pointer; null for none
    static void on(
            Node node,
            Places places,
            Choices choices,
            Moves camera,
            Consumer<@Nullable Together> told) {
        var gesture = new SelectGesture(places, choices, camera, told);
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, gesture::click);
        node.addEventHandler(MouseEvent.MOUSE_MOVED, event -> gesture.hover(event, node));
        node.addEventHandler(MouseEvent.MOUSE_EXITED, event -> gesture.left());
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        Site site = under(event);
        Together together = site == null ? together(event) : null;
        if (site != null) {
            choices.selected().set(site);
        } else if (together != null) {
            approach(together);
        } else if (event.getClickCount() == 2) {
            camera.zoom(2, new Point(event.getX(), event.getY()));
        } else if (event.getClickCount() == 1) {
            choices.selected().set(null);
        }
    }

    /// Goes nearer to sites that are shown together; where that is not possible, selects one of
    /// them after the other.
    private void approach(Together together) {
        told.accept(null);
        var before = choices.camera().get();
        camera.zoom(NEARER, together.at());
        if (choices.camera().get().zoom() == before.zoom()) {
            choices.selected().set(together.after(choices.selected().get()));
        }
    }

    private void hover(MouseEvent event, Node node) {
        Site site = under(event);
        Together together = site == null ? together(event) : null;
        choices.hovered().set(site);
        told.accept(together);
        node.setCursor(site == null && together == null ? Cursor.DEFAULT : Cursor.HAND);
    }

    private void left() {
        choices.hovered().set(null);
        told.accept(null);
    }

    private @Nullable Together together(MouseEvent event) {
        return places.togetherAt(event.getX(), event.getY()).orElse(null);
    }

    private @Nullable Site under(MouseEvent event) {
        return places.siteAt(event.getX(), event.getY()).orElse(null);
    }
}
