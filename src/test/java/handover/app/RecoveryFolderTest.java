package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.io.StoryFile;
import handover.story.SavedStory;
import handover.story.Story;
import handover.support.MadeScenes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;

/// The places in which running programs keep their scenes.
class RecoveryFolderTest {
    @TempDir Path root;
    private RecoveryFolder folder;

    @BeforeEach
    void nameTheFolder() {
        folder = new RecoveryFolder(root.resolve("a/scenes"));
    }

    private static SavedStory saved(String... ids) {
        return SavedStory.of(Stories.DOSSIER, "", MadeScenes.story(ids));
    }

    private static Story read(RecoverySlot slot) {
        var reading = StoryFile.read(slot.scenes(), Stories.DOSSIER);
        return Objects.requireNonNull(reading.saved()).story();
    }

    private List<Path> places() throws IOException {
        try (var all = Files.list(folder.root())) {
            return all.toList();
        }
    }

    /// A program that is killed: the system takes its lock away, and nothing else happens.
    private RecoverySlot killed(String... ids) throws IOException {
        RecoverySlot slot = folder.claim();
        slot.keep(saved(ids));
        slot.close();
        return slot;
    }

    @Test
    void whereNothingWasEverKeptNothingIsLeft() {
        assertThat(folder.leftBehind()).isEmpty();
    }

    @Test
    void twoProgramsKeepTheirScenesApartAndNeitherTakesTheOthers() throws IOException {
        try (RecoverySlot one = folder.claim();
                RecoverySlot other = folder.claim()) {
            one.keep(saved("a"));
            other.keep(saved("b"));
            assertThat(read(one)).isEqualTo(MadeScenes.story("a"));
            assertThat(read(other)).isEqualTo(MadeScenes.story("b"));
            assertThat(folder.leftBehind()).isEmpty();
        }
    }

    @Test
    void whatAKilledProgramKeptIsFoundTheLatestFirst() throws IOException {
        RecoverySlot older = killed("a");
        RecoverySlot newer = killed("b", "c");
        Files.setLastModifiedTime(older.scenes(), FileTime.fromMillis(1000));
        Files.setLastModifiedTime(newer.scenes(), FileTime.fromMillis(2000));
        List<RecoverySlot> left = folder.leftBehind();
        assertThat(left.stream().map(RecoveryFolderTest::read))
                .containsExactly(MadeScenes.story("b", "c"), MadeScenes.story("a"));
        assertThat(folder.leftBehind()).as("held by whoever offers it").isEmpty();
        for (RecoverySlot slot : left) {
            slot.close();
        }
        assertThat(folder.leftBehind()).as("and free again").hasSize(2).allSatisfy(this::close);
    }

    private void close(RecoverySlot slot) throws IOException {
        slot.close();
    }

    @Test
    void anEmptyPlaceIsSweptAwayWithWhatAKilledWriteLeft() throws IOException {
        RecoverySlot slot = folder.claim();
        slot.keep(saved("a"));
        slot.clear();
        Files.writeString(slot.scenes().resolveSibling(".half.part"), "{");
        slot.close();
        assertThat(folder.leftBehind()).isEmpty();
        assertThat(places()).isEmpty();
    }

    @Test
    void aPlaceThatIsRemovedIsGoneWhole() throws IOException {
        killed("a");
        RecoverySlot slot = folder.leftBehind().getFirst();
        slot.remove();
        assertThat(places()).isEmpty();
    }

    @Test
    void aPlaceThatIsJustBeingMadeIsLeftAlone() throws IOException {
        Files.createDirectories(folder.root().resolve("new"));
        assertThat(folder.leftBehind()).isEmpty();
        assertThat(places()).hasSize(1);
    }

    @Test
    void aFileThatCannotBeReadIsPutAsideWhole() throws IOException {
        RecoverySlot slot = killed("a");
        Files.writeString(slot.scenes(), "{half");
        RecoverySlot left = folder.leftBehind().getFirst();
        Path aside = left.putAside();
        left.remove();
        assertThat(aside).hasContent("{half").hasParent(folder.root());
        assertThat(folder.leftBehind()).isEmpty();
        assertThat(aside).exists();
    }

    @Test
    void aPlaceIsOnlyTakenWhenItIsStillThere() throws IOException {
        RecoverySlot slot = folder.claim();
        Path place = slot.scenes().getParent();
        assertThat(RecoverySlot.takeOver(place)).as("in use").isNull();
        slot.remove();
        assertThat(RecoverySlot.takeOver(place)).as("gone").isNull();
    }
}
