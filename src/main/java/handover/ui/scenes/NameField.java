package handover.ui.scenes;

import handover.story.StoryScene;

import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

import java.util.function.Consumer;

/// The field in which a scene is renamed, in the place of its name. Enter or leaving it renames;
/// whoever removes it before that has cancelled.
final class NameField extends TextField {
    private boolean done;

    /// @param rename given the new name, once
    NameField(String name, String spoken, Consumer<String> rename) {
        super(name);
        setId("scene-name");
        setAccessibleText(spoken);
        getStyleClass().add("scene-name-field");
        setTextFormatter(
                new TextFormatter<>(
                        change ->
                                change.getControlNewText().length() > StoryScene.LONGEST_NAME
                                        ? null
                                        : change));
        setOnAction(event -> finish(rename));
        focusedProperty()
                .subscribe(
                        (before, focused) -> {
                            if (before && !focused) {
                                finish(rename);
                            }
                        });
    }

    private void finish(Consumer<String> rename) {
        if (!done) {
            done = true;
            rename.accept(getText());
        }
    }

    /// Forgets what was typed.
    void cancel() {
        done = true;
    }
}
