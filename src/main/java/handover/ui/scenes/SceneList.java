package handover.ui.scenes;

import handover.basemap.Basemap;
import handover.state.AtlasState;
import handover.state.StoryDesk;
import handover.story.Story;
import handover.story.StoryScene;
import handover.words.Texts;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The scenes in their order. It shows what is on the desk and changes nothing but through it.
final class SceneList extends ListView<StoryScene> {
    private final AtlasState state;
    private final StoryDesk desk;
    private boolean following;

    SceneList(AtlasState state, Basemap basemap) {
        this.state = state;
        this.desk = state.desk();
        getStyleClass().add("scene-list");
        setId("scene-list");
        accessibleTextProperty().bind(text("scenes.title.list"));
        var miniatures = new Miniatures(state.dossier(), basemap);
        setCellFactory(list -> new SceneCell(state, miniatures));
        setEditable(true);
        setOnEditCommit(
                event ->
                        desk.edit(
                                story ->
                                        story.scene(event.getNewValue().id())
                                                .map(
                                                        scene ->
                                                                scene.named(
                                                                        event.getNewValue().name()))
                                                .map(story::changed)
                                                .orElse(story)));
        desk.story().subscribe(this::show);
        desk.selected().subscribe(this::follow);
        getSelectionModel().selectedItemProperty().subscribe((before, now) -> chosen(now));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private ObservableValue<String> text(String key) {
        return state.choices().locale().map(in -> Texts.in(in).get(key));
    }

    private void show(Story story) {
        following = true;
        List<StoryScene> scenes = story.scenes();
        if (sameOrder(scenes)) {
            for (int i = 0; i < scenes.size(); i++) {
                if (!scenes.get(i).equals(getItems().get(i))) {
                    getItems().set(i, scenes.get(i));
                }
            }
        } else {
            getItems().setAll(scenes);
        }
        following = false;
        follow(desk.selected().get());
    }

    private boolean sameOrder(List<StoryScene> scenes) {
        return scenes.stream()
                .map(StoryScene::id)
                .toList()
                .equals(getItems().stream().map(StoryScene::id).toList());
    }

    private void follow(@Nullable String id) {
        int index = id == null ? -1 : desk.story().get().indexOf(id);
        following = true;
        if (index < 0) {
            getSelectionModel().clearSelection();
        } else if (index < getItems().size()) {
            getSelectionModel().clearAndSelect(index);
            getFocusModel().focus(index);
            scrollTo(Math.max(0, index - 1));
        }
        following = false;
    }

    private void chosen(@Nullable StoryScene scene) {
        if (!following && scene != null) {
            desk.selected().set(scene.id());
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        Runnable action = action(event);
        if (action != null) {
            action.run();
            event.consume();
        }
    }

    private @Nullable Runnable action(KeyEvent event) {
        boolean alt = event.isAltDown() && !event.isShortcutDown();
        return switch (event.getCode()) {
            case UP -> alt ? () -> desk.move(-1) : null;
            case DOWN -> alt ? () -> desk.move(1) : null;
            case ENTER -> this::go;
            case DELETE, BACK_SPACE -> desk::remove;
            default -> null;
        };
    }

    /// Looks at the selected scene.
    void go() {
        StoryScene scene = desk.selectedScene();
        if (scene != null) {
            state.lookAt(scene.viewpoint());
        }
    }

    /// Lets the analyst rename the selected scene in its place.
    ///
    /// @return whether there is one
    boolean rename() {
        int index = getSelectionModel().getSelectedIndex();
        if (index < 0) {
            return false;
        }
        scrollTo(Math.max(0, index - 1));
        layout();
        edit(index);
        return true;
    }

    /// Leaves the renaming without a new name.
    ///
    /// @return whether one was going on
    boolean leave() {
        boolean renaming = getEditingIndex() >= 0;
        if (renaming) {
            edit(-1);
            requestFocus();
        }
        return renaming;
    }
}
