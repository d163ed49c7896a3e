package handover.ui.window;

import handover.ui.common.Wrapping;
import handover.words.Texts;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import java.util.Locale;
import java.util.function.Function;

/// A short message at the foot of the window that leaves by itself; a failure or a remark stays
/// longer. While it stays it follows the language.
public final class Toast extends StackPane {
    private static final Duration BRIEF = Duration.seconds(4);
    private static final Duration LONG = Duration.seconds(12);

    private final Label words = new Label();
    private final PauseTransition stay = new PauseTransition();
    private final ObservableValue<Locale> locale;
    private Function<Texts, String> message = texts -> "";

    /// An empty message, not shown, in the language of `locale`, which may change.
    public Toast(ObservableValue<Locale> locale) {
        this.locale = locale;
        getStyleClass().add("toast");
        setAccessibleRole(AccessibleRole.TEXT);
        Wrapping.of(words);
        words.setMaxWidth(560);
        words.setId("toast");
        getChildren().add(words);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        setMouseTransparent(true);
        setVisible(false);
        stay.setOnFinished(event -> setVisible(false));
        locale.subscribe(this::put);
    }

    /// Says that something is done.
    public void done(Function<Texts, String> message) {
        say(message, "");
    }

    /// Says that something is done, with a remark that must not be missed.
    public void remarked(Function<Texts, String> message) {
        say(message, "remark");
    }

    /// Says that something could not be done, and what to do.
    public void failed(Function<Texts, String> message) {
        say(message, "failure");
    }

    private void put(Locale language) {
        words.setText(message.apply(Texts.in(language)));
        setAccessibleText(words.getText());
    }

    private void say(Function<Texts, String> said, String kind) {
        message = said;
        put(locale.getValue());
        getStyleClass().removeAll("failure", "remark");
        if (!kind.isEmpty()) {
            getStyleClass().add(kind);
        }
        setVisible(true);
        stay.setDuration(kind.isEmpty() ? BRIEF : LONG);
        stay.playFromStart();
    }
}
