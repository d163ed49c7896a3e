package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.io.StoryFile;
import handover.story.SavedStory;
import handover.support.MadeScenes;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Saving scenes, opening them again, and getting them back after a crash.
@ExtendWith(ApplicationExtension.class)
class SceneFileStoryTest {
    @TempDir private Path folder;
    private ScenesStory scenes;
    private Stories atlas;

    @org.testfx.framework.junit5.Start
    void start(Stage stage) {
        scenes = new ScenesStory(stage);
        atlas = scenes.atlas;
    }

    @BeforeEach
    void settle() {
        atlas.settle();
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private Path written(String name, String... ids) throws IOException {
        StoryFile.write(file(name), SavedStory.of(Stories.DOSSIER, "", MadeScenes.story(ids)));
        return file(name);
    }

    private List<String> inFile(Path file) {
        var reading = StoryFile.read(file, Stories.DOSSIER);
        return MadeScenes.ids(Objects.requireNonNull(reading.saved()).story());
    }

    private void make(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.M);
    }

    private boolean edited() {
        return Stories.ask(() -> atlas.state.desk().edited().get());
    }

    private RecoveryFolder kept() {
        return new RecoveryFolder(folder.resolve("kept"));
    }

    private void leaveBehind(String... ids) throws IOException {
        RecoverySlot slot = kept().claim();
        slot.keep(SavedStory.of(Stories.DOSSIER, "", MadeScenes.story(ids)));
        slot.close();
    }

    @Test
    void scenesAreSavedAndOpenedAgain(FxRobot robot) {
        make(robot);
        make(robot);
        scenes.answer = Optional.of(file("friday.atlas"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        ScenesStory.until(() -> scenes.toast().startsWith("Saved"));
        assertThat(scenes.offered).containsExactly("minusma.atlas");
        assertThat(edited()).isFalse();
        make(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        ScenesStory.until(() -> !edited());
        assertThat(scenes.offered).as("asked only once").hasSize(1);
        assertThat(inFile(file("friday.atlas"))).hasSize(3);
        Stories.onFx(() -> atlas.state.desk().open(MadeScenes.story()));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        ScenesStory.until(() -> scenes.ids().size() == 3);
        assertThat(edited()).isFalse();
    }

    @Test
    void savingAsAsksAgainAndGoesOnThere(FxRobot robot) throws IOException {
        scenes.answer = Optional.of(written("a.atlas", "a"));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        ScenesStory.until(() -> scenes.ids().size() == 1);
        scenes.answer = Optional.of(file("b.atlas"));
        Stories.onFx(() -> scenes.office().saveAs());
        ScenesStory.until(() -> file("b.atlas").equals(atlas.state.desk().file().get()));
        assertThat(scenes.offered).containsExactly("a.atlas");
        assertThat(inFile(file("b.atlas"))).containsExactly("a");
    }

    @Test
    void whatCannotBeSavedIsSaidAndStaysUnsaved(FxRobot robot) {
        make(robot);
        scenes.answer = Optional.of(file("missing/a.atlas"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        ScenesStory.until(() -> scenes.toast().startsWith("The scenes were not saved. The folder"));
        assertThat(edited()).isTrue();
    }

    @Test
    void whatCannotBeOpenedIsSaidAndTheDeskStays(FxRobot robot) throws IOException {
        make(robot);
        scenes.answer = Optional.of(Files.writeString(file("bad.atlas"), "{\"format\": 1}"));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        ScenesStory.until(() -> scenes.toast().startsWith("The scenes were not opened."));
        assertThat(scenes.toast())
                .contains("bad.atlas:1:12: /format: This is not a file of scenes");
        assertThat(scenes.ids()).hasSize(1);
    }

    @Test
    void scenesOfAnotherVersionOpenWithAWordThatStaysUntilItIsClosed(FxRobot robot)
            throws IOException {
        String text = Files.readString(written("old.atlas", "a"));
        String other = text.replace(Stories.DOSSIER.sha256(), "0".repeat(64));
        scenes.answer = Optional.of(Files.writeString(file("old.atlas"), other));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        ScenesStory.until(() -> scenes.notice().startsWith("These scenes were made with another"));
        assertThat(scenes.ids()).containsExactly("a");
        robot.clickOn("#scenes-notice-close");
        assertThat(scenes.notice()).isEmpty();
    }

    @Test
    void whatACrashLeftIsOfferedAndRestored(FxRobot robot) throws IOException {
        leaveBehind("a", "b");
        Stories.onFx(() -> scenes.office().keeper().begin(kept()));
        ScenesStory.until(
                () -> scenes.notice().equals("2 scenes from your last session were kept."));
        assertThat(Stories.ask(() -> CutWords.in(scenes.column()))).isEmpty();
        assertThat(Stories.ask(() -> scenes.column().isVisible())).isTrue();
        robot.clickOn("#scenes-kept-restore");
        ScenesStory.until(() -> scenes.ids().equals(List.of("a", "b")));
        assertThat(edited()).isTrue();
        assertThat(scenes.notice()).isEmpty();
        scenes.office().close();
        var left = kept().leftBehind();
        assertThat(left).as("kept once, by this window").hasSize(1);
        assertThat(inFile(left.getFirst().scenes())).containsExactly("a", "b");
    }

    @Test
    void whatIsNotWantedIsGone(FxRobot robot) throws IOException {
        leaveBehind("a");
        Stories.onFx(() -> scenes.office().keeper().begin(kept()));
        ScenesStory.until(() -> scenes.notice().equals("A scene from your last session was kept."));
        robot.clickOn("#scenes-kept-discard");
        scenes.office().close();
        assertThat(kept().leftBehind()).isEmpty();
        assertThat(scenes.ids()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsPutAsideAndSaid() throws IOException {
        leaveBehind("a");
        RecoverySlot slot = kept().leftBehind().getFirst();
        Files.writeString(slot.scenes(), "{\"for");
        slot.close();
        Stories.onFx(() -> scenes.office().keeper().begin(kept()));
        ScenesStory.until(() -> scenes.notice().contains("could not be read"));
        assertThat(scenes.notice())
                .contains("The file ends in the middle.")
                .contains("-unreadable.atlas");
        assertThat(scenes.ids()).isEmpty();
    }

    @Test
    void openingAFileKeepsWhatIsOnTheDeskAndOffersIt(FxRobot robot) throws IOException {
        Stories.onFx(() -> scenes.office().keeper().begin(kept()));
        make(robot);
        make(robot);
        scenes.answer = Optional.of(written("a.atlas", "x"));
        ScenesStory.until(
                () -> {
                    robot.push(KeyCode.CONTROL, KeyCode.O);
                    return scenes.ids().equals(List.of("x"));
                });
        ScenesStory.until(() -> scenes.notice().startsWith("2 scenes from your last session"));
        robot.clickOn("#scenes-kept-restore");
        ScenesStory.until(() -> scenes.ids().size() == 2);
        assertThat(inFile(file("a.atlas"))).containsExactly("x");
    }

    @Test
    void aWindowThatIsClosedKeepsWhatWasNotSaved(FxRobot robot) {
        Stories.onFx(() -> scenes.office().keeper().begin(kept()));
        make(robot);
        ScenesStory.until(() -> Files.isDirectory(kept().root()));
        scenes.office().close();
        assertThat(kept().leftBehind())
                .hasSize(1)
                .allSatisfy(slot -> assertThat(inFile(slot.scenes())).hasSize(1));
    }

    @Test
    void withoutAPlaceToKeepThemThatIsSaidAndTheProgramGoesOn(FxRobot robot) throws IOException {
        Path noFolder = Files.writeString(file("no-folder"), "");
        Stories.onFx(() -> scenes.office().keeper().begin(new RecoveryFolder(noFolder)));
        ScenesStory.until(() -> scenes.notice().startsWith("What you do not save cannot be kept"));
        make(robot);
        assertThat(scenes.ids()).hasSize(1);
        scenes.answer = Optional.of(written("a.atlas", "x"));
        robot.clickOn("#scenes-notice-close");
        robot.push(KeyCode.CONTROL, KeyCode.O);
        ScenesStory.until(() -> scenes.notice().startsWith("Your scenes are in no file yet"));
        assertThat(scenes.ids()).hasSize(1).doesNotContain("x");
    }
}
