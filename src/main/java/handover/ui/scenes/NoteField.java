package handover.ui.scenes;

import handover.state.AtlasState;
import handover.state.StoryDesk;
import handover.story.Story;
import handover.story.StoryScene;
import handover.ui.common.Wrapping;
import handover.words.Texts;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// The note of the selected scene, for the speaker. Every letter is on the desk at once, so that it
/// is kept; what is typed in one go is taken back in one go.
final class NoteField extends TextArea {
    private final StoryDesk desk;
    private @Nullable String shown;
    private boolean following;

    NoteField(AtlasState state) {
        desk = state.desk();
        setId("scene-note");
        getStyleClass().add("scene-note");
        Wrapping.of(this);
        setPrefRowCount(3);
        var locale = state.choices().locale();
        promptTextProperty().bind(locale.map(in -> Texts.in(in).get("scenes.note.prompt")));
        accessibleTextProperty().bind(locale.map(in -> Texts.in(in).get("scenes.note")));
        setTextFormatter(
                new TextFormatter<>(
                        change ->
                                change.getControlNewText().length() > StoryScene.LONGEST_NOTE
                                        ? null
                                        : change));
        desk.selected().subscribe(this::follow);
        desk.story().subscribe(this::follow);
        follow();
        textProperty().subscribe((before, now) -> typed(now));
        focusedProperty().subscribe(desk::settle);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void follow() {
        StoryScene scene = desk.selectedScene();
        setDisable(scene == null);
        String id = scene == null ? null : scene.id();
        String note = scene == null ? "" : scene.note();
        if (!Objects.equals(id, shown) || !note.equals(getText())) {
            following = true;
            shown = id;
            setText(note);
            following = false;
        }
    }

    private void typed(String text) {
        String id = shown;
        if (!following && id != null) {
            desk.edit("note " + id, story -> noted(story, id, text));
        }
    }

    private static Story noted(Story story, String id, String text) {
        return story.scene(id).map(scene -> story.changed(scene.noted(text))).orElse(story);
    }

    /// Tab leaves the field, as everywhere else in the window.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            var way = event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT;
            requestFocusTraversal(way);
            event.consume();
        }
    }
}
