package handover.ui.briefing;

import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// Hides the cursor when the mouse has not been moved for a while. Nothing runs once it is hidden.
final class RestingCursor {
    private static final Duration PATIENCE = Duration.seconds(2);

    private final Scene scene;
    private final PauseTransition rest = new PauseTransition(PATIENCE);
    private double x = Double.NaN;
    private double y = Double.NaN;

    RestingCursor(Scene scene) {
        this.scene = scene;
        rest.setOnFinished(event -> scene.setCursor(Cursor.NONE));
        scene.addEventFilter(MouseEvent.ANY, this::moved);
        rest.playFromStart();
    }

    /// What appears beneath a mouse at rest tells it that it has moved; it has not.
    private void moved(MouseEvent event) {
        if (event.getScreenX() == x && event.getScreenY() == y) {
            return;
        }
        x = event.getScreenX();
        y = event.getScreenY();
        scene.setCursor(Cursor.DEFAULT);
        rest.playFromStart();
    }

    /// Leaves the cursor as it is.
    void stop() {
        rest.stop();
    }
}
