package handover.ui.scenes;

import handover.basemap.Basemap;
import handover.state.AtlasState;
import handover.state.StoryDesk;
import handover.story.Story;
import handover.story.StoryScene;
import handover.words.Texts;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The scenes in their order. It shows what is on the desk and changes nothing but through it.
final class SceneList extends ListView<StoryScene> {
    private final AtlasState state;
    private final StoryDesk desk;
    private boolean following;
    private int revealed = -1;

    SceneList(AtlasState state, Basemap basemap, SceneActions actions) {
        this.state = state;
        this.desk = state.desk();
        getStyleClass().add("scene-list");
        setId("scene-list");
        accessibleTextProperty().bind(text("scenes.title.list"));
        var miniatures = new Miniatures(state.dossier(), basemap);
        setCellFactory(list -> new SceneCell(state, miniatures));
        setEditable(true);
        setContextMenu(menu(actions));
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

    private ContextMenu menu(SceneActions actions) {
        var menu = new ContextMenu();
        menu.getItems().addAll(SceneMenu.items(state, actions, this::rename));
        return menu;
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
            reveal(index);
        }
        following = false;
    }

    /// Brings a scene into view, if it is not yet, by as little as possible; new ones only after
    /// the next layout.
    private void reveal(int index) {
        revealed = index;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        int index = revealed;
        revealed = -1;
        if (index >= 0 && lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(index);
        }
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
        reveal(index);
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
