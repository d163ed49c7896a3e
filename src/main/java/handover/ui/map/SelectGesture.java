package handover.ui.map;

import handover.dossier.Site;
import handover.geo.Point;
import handover.state.Choices;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Selects the site that is clicked, points out the one under the pointer, and zooms on a double
/// click beside them.
final class SelectGesture {
    /// What lies where on a map.
    @FunctionalInterface
    interface Places {
        /// The site at a point of the map, logical pixels.
        Optional<Site> siteAt(double x, double y);
    }

    private final Places places;
    private final Choices choices;
    private final Moves camera;

    private SelectGesture(Places places, Choices choices, Moves camera) {
        this.places = places;
        this.choices = choices;
        this.camera = camera;
    }

    static void on(Node node, Places places, Choices choices, Moves camera) {
        var gesture = new SelectGesture(places, choices, camera);
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, gesture::click);
        node.addEventHandler(MouseEvent.MOUSE_MOVED, event -> gesture.hover(event, node));
        node.addEventHandler(MouseEvent.MOUSE_EXITED, event -> choices.hovered().set(null));
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        Site site = under(event);
        if (site != null) {
            choices.selected().set(site);
        } else if (event.getClickCount() == 2) {
            camera.zoom(2, new Point(event.getX(), event.getY()));
        } else if (event.getClickCount() == 1) {
            choices.selected().set(null);
        }
    }

    private void hover(MouseEvent event, Node node) {
        Site site = under(event);
        choices.hovered().set(site);
        node.setCursor(site == null ? Cursor.DEFAULT : Cursor.HAND);
    }

    private @Nullable Site under(MouseEvent event) {
        return places.siteAt(event.getX(), event.getY()).orElse(null);
    }
}
