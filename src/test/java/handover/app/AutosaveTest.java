package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.io.StoryFile;
import handover.state.AtlasState;
import handover.state.StoryDesk;
import handover.story.SavedStory;
import handover.story.Story;
import handover.support.MadeScenes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Keeping scenes by a clock that stands still until the test moves it.
class AutosaveTest {
    private static final Duration PROMISED = Duration.ofSeconds(5);

    /// What is to be done later, on this clock.
    private static final class Clock implements Autosave.Later {
        private record Task(Duration at, Runnable runnable) {}

        private final List<Task> tasks = new ArrayList<>();
        private Duration now = Duration.ZERO;

        @Override
        public void after(Duration delay, Runnable task) {
            tasks.add(new Task(now.plus(delay), task));
        }

        void pass(Duration time) {
            now = now.plus(time);
            for (Task task : List.copyOf(tasks)) {
                if (task.at().compareTo(now) <= 0 && tasks.remove(task)) {
                    task.runnable().run();
                }
            }
        }
    }

    @TempDir Path root;
    private final StoryDesk desk = new AtlasState(Stories.DOSSIER).desk();
    private final Clock clock = new Clock();
    private final List<IOException> failures = new ArrayList<>();
    private RecoveryFolder folder;
    private RecoverySlot slot;
    private Autosave autosave;

    @BeforeEach
    void begin() throws IOException {
        folder = new RecoveryFolder(root);
        slot = folder.claim();
        autosave = new Autosave(desk, slot, this::copy, clock, failures::add);
    }

    private SavedStory copy() {
        return SavedStory.of(Stories.DOSSIER, "", desk.story().get());
    }

    private void edit(String id) {
        desk.edit(story -> story.with(MadeScenes.scene(id), story.scenes().size()));
    }

    private static Story kept(RecoverySlot in) {
        var reading = StoryFile.read(in.scenes(), Stories.DOSSIER);
        return Objects.requireNonNull(reading.saved()).story();
    }

    @Test
    void asLongAsNothingChangesNothingIsWaitingToRun() {
        assertThat(clock.tasks).isEmpty();
        edit("a");
        assertThat(clock.tasks).hasSize(1);
        clock.pass(PROMISED);
        assertThat(clock.tasks).isEmpty();
    }

    @Test
    void anEditIsOnTheDiskWithinFiveSeconds() {
        edit("a");
        assertThat(slot.isFilled()).isFalse();
        clock.pass(PROMISED);
        assertThat(kept(slot)).isEqualTo(MadeScenes.story("a"));
    }

    @Test
    void whoeverNeverPausesIsKeptAllTheSame() {
        Duration step = Duration.ofMillis(500);
        int edits = 40;
        for (int i = 0; i < edits; i++) {
            edit("s" + i);
            clock.pass(step);
            int kept = slot.isFilled() ? kept(slot).scenes().size() : 0;
            long lost = (i + 1 - kept) * step.toMillis();
            assertThat(lost).isLessThan(PROMISED.toMillis());
        }
    }

    @Test
    void manyEditsInAShortTimeAreOneWrite() {
        for (int i = 0; i < 30; i++) {
            edit("s" + i);
        }
        assertThat(clock.tasks).hasSize(1);
    }

    @Test
    void whatAFileHasIsKeptNoLonger() {
        edit("a");
        clock.pass(PROMISED);
        desk.savedAs(root.resolve("a.atlas"), desk.story().get());
        clock.pass(PROMISED);
        assertThat(slot.isFilled()).isFalse();
    }

    @Test
    void takingBackWhatWasSavedKeepsItAgain() {
        edit("a");
        desk.savedAs(root.resolve("a.atlas"), desk.story().get());
        clock.pass(PROMISED);
        desk.undo();
        clock.pass(PROMISED);
        assertThat(kept(slot)).isEqualTo(Story.EMPTY);
    }

    @Test
    void aFailureIsToldOnceAndTriedAgainUntilItWorks() throws IOException {
        Path place = slot.scenes().getParent();
        Path away = Files.move(place, root.resolve("away"));
        edit("a");
        clock.pass(PROMISED);
        edit("b");
        clock.pass(Autosave.AGAIN);
        assertThat(failures).hasSize(1);
        Files.move(away, place);
        clock.pass(Autosave.AGAIN);
        assertThat(kept(slot)).isEqualTo(MadeScenes.story("a", "b"));
        assertThat(clock.tasks).isEmpty();
    }

    @Test
    void whatIsReplacedOnTheDeskIsLeftBehindWhole() {
        edit("a");
        List<RecoverySlot> left = new ArrayList<>();
        autosave.moveOn(folder, left::add);
        desk.open(MadeScenes.story("opened"));
        edit("more");
        clock.pass(PROMISED);
        clock.pass(PROMISED);
        assertThat(left).containsExactly(slot);
        assertThat(kept(slot)).isEqualTo(MadeScenes.story("a"));
        assertThat(folder.leftBehind()).as("the new place is in use").isEmpty();
    }

    @Test
    void somethingIsDoneAfterWritingOnlyIfThatWentWell() throws IOException {
        List<String> done = new ArrayList<>();
        edit("a");
        autosave.writeAndThen(() -> done.add("first"));
        clock.pass(Duration.ZERO);
        assertThat(done).containsExactly("first");
        Files.move(slot.scenes().getParent(), root.resolve("away"));
        edit("b");
        autosave.writeAndThen(() -> done.add("second"));
        clock.pass(Duration.ZERO);
        assertThat(done).containsExactly("first");
        assertThat(failures).hasSize(1);
    }

    @Test
    void atTheEndWhatNoFileHasIsWrittenAndFreeForTheNextStart() {
        edit("a");
        autosave.end();
        assertThat(folder.leftBehind())
                .hasSize(1)
                .allSatisfy(left -> assertThat(kept(left)).isEqualTo(MadeScenes.story("a")));
    }

    @Test
    void atTheEndOfASavedStoryNothingStays() throws IOException {
        edit("a");
        clock.pass(PROMISED);
        desk.savedAs(root.resolve("a.atlas"), desk.story().get());
        autosave.end();
        try (var all = Files.list(root)) {
            assertThat(all).isEmpty();
        }
    }
}
