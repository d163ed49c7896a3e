package handover.state;

import static org.assertj.core.api.Assertions.assertThat;

import handover.story.Story;
import handover.support.MadeScenes;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Whatever is done on the desk, it can all be taken back and made again.
class StoryDeskPropertyTest {

    /// A thing that an analyst does.
    record Deed(String name, Consumer<StoryDesk> does) {
        @Override
        public String toString() {
            return name;
        }
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Arbitraries.oneOf(plain(), about()).list().ofMaxSize(30);
    }

    private static Arbitrary<Deed> plain() {
        return Arbitraries.of(
                new Deed("add", desk -> desk.add("new", MadeScenes.on("2023-08-13"))),
                new Deed("duplicate", StoryDesk::duplicate),
                new Deed("remove", StoryDesk::remove),
                new Deed("up", desk -> desk.move(-1)),
                new Deed("down", desk -> desk.move(1)),
                new Deed("undo", StoryDesk::undo),
                new Deed("redo", StoryDesk::redo),
                new Deed("settle", StoryDesk::settle));
    }

    private static Arbitrary<Deed> about() {
        return Combinators.combine(Arbitraries.integers().between(0, 5), MadeScenes.texts())
                .as((index, text) -> new Deed("note " + index, desk -> note(desk, index, text)));
    }

    private static void note(StoryDesk desk, int index, String text) {
        var scenes = desk.story().get().scenes();
        if (index < scenes.size()) {
            var scene = scenes.get(index);
            desk.selected().set(scene.id());
            desk.edit("note " + scene.id(), story -> story.changed(scene.noted(text)));
        }
    }

    @Property
    void everythingIsTakenBackToTheBeginningAndMadeAgain(@ForAll("deeds") List<Deed> deeds) {
        var desk = new StoryDesk();
        deeds.forEach(deed -> deed.does().accept(desk));
        Story end = desk.story().get();
        List<Story> back = new ArrayList<>(List.of(end));
        while (desk.undoable().get()) {
            desk.undo();
            assertThat(desk.story().get()).isNotEqualTo(back.getLast());
            back.add(desk.story().get());
        }
        assertThat(back.getLast()).isEqualTo(Story.EMPTY);
        assertThat(desk.edited().get()).isFalse();
        for (Story expected : back.reversed().subList(1, back.size())) {
            desk.redo();
            assertThat(desk.story().get()).isEqualTo(expected);
        }
    }

    @Property
    void theSelectedSceneIsAlwaysOneOfTheStorys(@ForAll("deeds") List<Deed> deeds) {
        var desk = new StoryDesk();
        for (Deed deed : deeds) {
            deed.does().accept(desk);
            String id = desk.selected().get();
            assertThat(id == null || desk.selectedScene() != null).isTrue();
            assertThat(desk.undoable().get() || desk.story().get().isEmpty() || desk.edited().get())
                    .isTrue();
        }
    }

    @Property
    void theStoryIsEditedExactlyWhenItDiffersFromTheFile(
            @ForAll("deeds") List<Deed> before, @ForAll("deeds") List<Deed> after) {
        var desk = new StoryDesk();
        before.forEach(deed -> deed.does().accept(desk));
        Story written = desk.story().get();
        desk.savedAs(Path.of("a.atlas"), written);
        for (Deed deed : after) {
            deed.does().accept(desk);
            assertThat(desk.edited().get()).isEqualTo(!desk.story().get().equals(written));
        }
    }
}
