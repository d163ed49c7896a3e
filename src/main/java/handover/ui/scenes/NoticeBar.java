package handover.ui.scenes;

import handover.ui.common.Wrapping;
import handover.ui.scenes.Notice.Choice;
import handover.words.Texts;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// Shows what is to be told, above the scenes, with its answers. It takes no focus and waits.
final class NoticeBar extends VBox {
    private final Notices notices;
    private final ObservableValue<Locale> locale;
    private final Label words = new Label();
    private final HBox answers = new HBox();

    NoticeBar(Notices notices, ObservableValue<Locale> locale) {
        this.notices = notices;
        this.locale = locale;
        getStyleClass().add("scenes-notice");
        setAccessibleRole(AccessibleRole.PARENT);
        Wrapping.of(words);
        words.setId("scenes-notice");
        words.setMinHeight(USE_PREF_SIZE);
        answers.getStyleClass().add("scenes-answers");
        answers.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(words, answers);
        managedProperty().bind(visibleProperty());
        notices.first().subscribe(this::show);
    }

    private void show(@Nullable Notice notice) {
        setVisible(notice != null);
        words.textProperty().unbind();
        answers.getChildren().clear();
        if (notice == null) {
            return;
        }
        words.textProperty().bind(locale.map(in -> notice.words().apply(Texts.in(in))));
        List<Choice> choices =
                notice.choices().isEmpty()
                        ? List.of(new Choice("scenes.notice.close", () -> {}))
                        : notice.choices();
        choices.forEach(choice -> answers.getChildren().add(button(choice)));
    }

    private Button button(Choice choice) {
        var button = new Button();
        button.setId(choice.key().replace('.', '-'));
        button.textProperty().bind(locale.map(in -> Texts.in(in).get(choice.key())));
        button.setOnAction(
                event -> {
                    notices.next();
                    choice.action().run();
                });
        return button;
    }
}
