package handover.ui.map;

import handover.dossier.Site;
import handover.geo.Point;
import handover.paint.MapSheet;
import handover.state.Choices;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/// Selects the site that is clicked, points out the one under the pointer, and zooms on a double
/// click beside them.
final class SelectGesture {
    private final MapSheet sheet;
    private final Choices choices;
    private final MapCamera camera;

    private SelectGesture(MapSheet sheet, Choices choices, MapCamera camera) {
        this.sheet = sheet;
        this.choices = choices;
        this.camera = camera;
    }

    static void on(Node node, MapSheet sheet, Choices choices, MapCamera camera) {
        var gesture = new SelectGesture(sheet, choices, camera);
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
        return sheet.siteAt(event.getX(), event.getY()).orElse(null);
    }
}
