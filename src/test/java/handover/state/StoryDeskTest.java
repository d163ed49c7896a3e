package handover.state;

import static handover.support.MadeScenes.ids;
import static handover.support.MadeScenes.on;
import static handover.support.MadeScenes.scene;
import static handover.support.MadeScenes.story;

import static org.assertj.core.api.Assertions.assertThat;

import handover.story.Story;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

class StoryDeskTest {
    private static final Path FILE = Path.of("briefing.atlas");

    private final StoryDesk desk = new StoryDesk();

    private void has(String... ids) {
        assertThat(ids(desk.story().get())).containsExactly(ids);
    }

    private void selects(String id) {
        assertThat(desk.selected().get()).isEqualTo(id);
    }

    private void open(String... ids) {
        desk.open(story(ids), FILE);
    }

    @Test
    void aNewSceneStandsAfterTheSelectedOneAndIsSelected() {
        desk.add("first", on("2023-08-13"));
        selects("scene-1");
        desk.add("second", on("2023-08-14"));
        desk.selected().set("scene-1");
        desk.add("between", on("2023-08-15"));
        has("scene-1", "scene-3", "scene-2");
        selects("scene-3");
        assertThat(Objects.requireNonNull(desk.selectedScene()).name()).isEqualTo("between");
    }

    @Test
    void aCopyStandsAfterItsOriginalAndHasAnIdOfItsOwn() {
        open("a", "b");
        desk.selected().set("a");
        desk.duplicate();
        has("a", "scene-3", "b");
        selects("scene-3");
        assertThat(Objects.requireNonNull(desk.selectedScene()).name()).isEqualTo("a");
    }

    @Test
    void whenASceneGoesTheNextOneIsSelectedOrElseTheOneBefore() {
        open("a", "b", "c");
        desk.selected().set("b");
        desk.remove();
        selects("c");
        desk.remove();
        selects("a");
        desk.remove();
        selects(null);
        has();
        assertThat(desk.selectedScene()).isNull();
    }

    @Test
    void withNothingSelectedNothingIsDone() {
        open("a");
        desk.remove();
        desk.move(1);
        desk.duplicate();
        has("a");
        assertThat(desk.undoable().get()).isFalse();
    }

    @Test
    void aMovePastTheEndIsNoEdit() {
        open("a", "b");
        desk.selected().set("b");
        desk.move(1);
        assertThat(desk.undoable().get()).isFalse();
        desk.move(-1);
        has("b", "a");
        selects("b");
    }

    @Test
    void whatIsTakenBackIsSelectedSoThatItIsSeen() {
        open("a", "b", "c");
        desk.selected().set("b");
        desk.remove();
        desk.selected().set("a");
        desk.undo();
        has("a", "b", "c");
        selects("b");
        desk.redo();
        has("a", "c");
        selects("c");
    }

    @Test
    void lettersTypedInOneGoAreTakenBackInOneGo() {
        open("a");
        for (String text : List.of("N", "No", "Note")) {
            desk.edit("note a", story -> story.changed(scene("a").noted(text)));
        }
        desk.undo();
        assertThat(desk.story().get()).isEqualTo(story("a"));
        desk.redo();
        assertThat(desk.story().get().scenes().getFirst().note()).isEqualTo("Note");
    }

    @Test
    void afterAPauseTypingIsAnEditOfItsOwn() {
        open("a");
        desk.edit("note a", story -> story.changed(scene("a").noted("N")));
        desk.settle();
        desk.edit("note a", story -> story.changed(scene("a").noted("No")));
        desk.undo();
        assertThat(desk.story().get().scenes().getFirst().note()).isEqualTo("N");
    }

    @Test
    void typingThatEndsWhereItBeganIsNoEdit() {
        open("a");
        desk.edit("note a", story -> story.changed(scene("a").noted("N")));
        desk.edit("note a", story -> story.changed(scene("a")));
        assertThat(desk.undoable().get()).isFalse();
        assertThat(desk.edited().get()).isFalse();
    }

    @Test
    void anEditAfterUndoingForgetsWhatCouldBeRedone() {
        open("a");
        desk.edit(story -> story.with(scene("b"), 1));
        desk.undo();
        assertThat(desk.redoable().get()).isTrue();
        desk.edit(story -> story.with(scene("c"), 1));
        assertThat(desk.redoable().get()).isFalse();
        desk.redo();
        has("a", "c");
    }

    @Test
    void aStoryIsEditedAsLongAsItsFileLacksSomething() {
        assertThat(desk.edited().get()).isFalse();
        desk.edit(story -> story.with(scene("a"), 0));
        assertThat(desk.edited().get()).isTrue();
        Story written = desk.story().get();
        desk.edit(story -> story.with(scene("b"), 1));
        desk.savedAs(FILE, written);
        assertThat(desk.file().get()).isEqualTo(FILE);
        assertThat(desk.edited().get()).as("b came after the writing began").isTrue();
        desk.undo();
        assertThat(desk.edited().get()).as("back to what the file has").isFalse();
    }

    @Test
    void anOpenedStoryIsNotEditedAndHasNothingToTakeBack() {
        desk.edit(story -> story.with(scene("x"), 0));
        desk.selected().set("x");
        open("a", "b");
        assertThat(desk.edited().get()).isFalse();
        assertThat(desk.undoable().get()).isFalse();
        selects(null);
    }

    @Test
    void aRestoredStoryIsEditedWhateverItsFileHas() {
        desk.restore(story("a"), FILE);
        assertThat(desk.edited().get()).isTrue();
        assertThat(desk.file().get()).isEqualTo(FILE);
        desk.savedAs(FILE, desk.story().get());
        assertThat(desk.edited().get()).isFalse();
    }

    @Test
    void stepsThatCanBeTakenBackAreBounded() {
        for (int i = 0; i < StoryDesk.MOST_STEPS + 20; i++) {
            String name = "n" + i;
            desk.edit(story -> new Story(List.of(scene("a").named(name))));
        }
        int steps = 0;
        while (desk.undoable().get()) {
            desk.undo();
            steps++;
        }
        assertThat(steps).isEqualTo(StoryDesk.MOST_STEPS);
        assertThat(desk.story().get().scenes().getFirst().name()).isEqualTo("n19");
    }

    @Test
    void aFullStoryTakesNoMore() {
        var many = java.util.stream.IntStream.range(0, Story.MOST).mapToObj(i -> "s" + i);
        open(many.toArray(String[]::new));
        desk.add("more", on("2023-08-13"));
        assertThat(desk.story().get().scenes()).hasSize(Story.MOST);
        assertThat(desk.undoable().get()).isFalse();
    }
}
