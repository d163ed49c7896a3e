package handover.ui.briefing;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.util.Duration;

/// A word to the speaker that leaves by itself: that flying is on, that this is the last stop.
final class Whisper extends Label {
    private final PauseTransition stay = new PauseTransition(Duration.seconds(1.6));

    Whisper() {
        setId("briefing-whisper");
        getStyleClass().add("briefing-whisper");
        setAccessibleRole(AccessibleRole.TEXT);
        setMouseTransparent(true);
        setVisible(false);
        stay.setOnFinished(event -> setVisible(false));
    }

    /// Says it.
    void say(String words) {
        setText(words);
        setVisible(true);
        stay.playFromStart();
    }

    /// Says nothing more.
    void stop() {
        stay.stop();
        setVisible(false);
    }
}
