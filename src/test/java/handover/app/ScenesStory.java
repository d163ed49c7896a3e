package handover.app;

import handover.story.StoryScene;
import handover.support.MadeScenes;
import handover.ui.scenes.ScenesColumn;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// A window in which scenes are made, and what a story asks of it.
final class ScenesStory implements SceneQuestion {
    final Stories atlas;
    final List<String> offered = new ArrayList<>();

    /// The answer to the next question; empty if the analyst cancels.
    Optional<Path> answer = Optional.empty();

    ScenesStory(Stage stage) {
        atlas = new Stories(stage, Locale.ENGLISH);
        office().asking(this);
    }

    @Override
    public Optional<Path> toOpen(Locale locale, @Nullable Window window) {
        return answer;
    }

    @Override
    public Optional<Path> toSave(String name, Locale locale, @Nullable Window window) {
        offered.add(name);
        return answer;
    }

    SceneOffice office() {
        return atlas.window.sceneOffice();
    }

    List<String> names() {
        return Stories.ask(
                () ->
                        atlas.state.desk().story().get().scenes().stream()
                                .map(StoryScene::name)
                                .toList());
    }

    List<String> ids() {
        return Stories.ask(() -> MadeScenes.ids(atlas.state.desk().story().get()));
    }

    StoryScene selected() {
        return Stories.ask(() -> Objects.requireNonNull(atlas.state.desk().selectedScene()));
    }

    @SuppressWarnings("unchecked")
    ListView<StoryScene> list() {
        return (ListView<StoryScene>) atlas.find("#scene-list", ListView.class);
    }

    boolean shown() {
        return atlas.isShown(ScenesColumn.class);
    }

    ScenesColumn column() {
        return atlas.find(ScenesColumn.class);
    }

    /// The card of a scene, by its place in the order, brought into view.
    Node card(int index) {
        Stories.onFx(() -> list().scrollTo(index));
        atlas.frame();
        return Stories.ask(
                () ->
                        list().lookupAll(".scene-cell:filled").stream()
                                .filter(cell -> ((ListCell<?>) cell).getIndex() == index)
                                .filter(cell -> cell.isVisible())
                                .findFirst()
                                .orElseThrow());
    }

    String toast() {
        return Stories.ask(() -> atlas.find("#toast", Label.class).getText());
    }

    /// What is to be told in the column, or "".
    String notice() {
        return Stories.ask(
                () -> {
                    var label = atlas.find("#scenes-notice", Label.class);
                    return label.getParent().isVisible() ? label.getText() : "";
                });
    }

    static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (Exception e) {
            throw new AssertionError("it never came to that", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
