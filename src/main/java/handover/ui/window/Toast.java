package handover.ui.window;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// A short message at the foot of the window that leaves by itself; a failure stays longer.
public final class Toast extends StackPane {
    private static final Duration BRIEF = Duration.seconds(4);
    private static final Duration LONG = Duration.seconds(12);

    private final Label words = new Label();
    private final PauseTransition stay = new PauseTransition();

    /// An empty message, not shown.
    public Toast() {
        getStyleClass().add("toast");
        setAccessibleRole(AccessibleRole.TEXT);
        words.setWrapText(true);
        words.setMaxWidth(560);
        words.setId("toast");
        getChildren().add(words);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        setMouseTransparent(true);
        setVisible(false);
        stay.setOnFinished(event -> setVisible(false));
    }

    /// Says that something is done.
    public void done(String message) {
        say(message, false);
    }

    /// Says that something could not be done, and what to do.
    public void failed(String message) {
        say(message, true);
    }

    private void say(String message, boolean failure) {
        words.setText(message);
        setAccessibleText(message);
        getStyleClass().remove("failure");
        if (failure) {
            getStyleClass().add("failure");
        }
        setVisible(true);
        stay.setDuration(failure ? LONG : BRIEF);
        stay.playFromStart();
    }
}
