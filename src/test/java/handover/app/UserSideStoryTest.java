package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.io.SettingsFile;
import handover.io.StoryFile;
import handover.state.Theme;
import handover.story.SavedStory;
import handover.story.Story;
import handover.support.MadeScenes;

import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// What the program keeps beside its window, and the files that another start hands over.
@ExtendWith(ApplicationExtension.class)
class UserSideStoryTest {
    private static final int PATIENCE = 20;

    @TempDir private Path folder;
    private Stage stage;
    private Stories atlas;
    private UserSide side;

    @org.testfx.framework.junit5.Start
    void start(Stage stage) {
        this.stage = stage;
        atlas = new Stories(stage, Locale.ENGLISH);
    }

    @BeforeEach
    void attend() {
        atlas.settle();
        side = new UserSide(folder);
        Stories.onFx(() -> attend(side));
    }

    private void attend(UserSide one) {
        one.follow(atlas.state, stage, atlas.window);
        one.attend(() -> atlas.window, stage);
    }

    @AfterEach
    void leave() {
        Thread.setDefaultUncaughtExceptionHandler(null);
        side.leave();
    }

    /// What the window says at its foot, if it says anything.
    private String said() {
        var words = (Label) atlas.scene.getRoot().lookup("#toast");
        return words.getParent().isVisible() ? words.getText() : "";
    }

    private boolean handedOver(Path file) throws Exception {
        return RunningProgram.handOver(folder, file, TimeUnit.SECONDS.toMillis(PATIENCE));
    }

    @Test
    void scenesOfASecondStartOpenInTheWindowThatIsThere() throws Exception {
        Path file = folder.resolve("friday.atlas");
        StoryFile.write(file, SavedStory.of(Stories.DOSSIER, "", MadeScenes.story("one", "two")));
        assertThat(handedOver(file)).isTrue();
        WaitForAsyncUtils.waitFor(
                PATIENCE,
                TimeUnit.SECONDS,
                () -> atlas.state.desk().story().get().scenes().size() == 2);
    }

    @Test
    void whatWasOpenedCanBeOpenedAgain() throws Exception {
        Path file = folder.resolve("fri_day.atlas");
        StoryFile.write(file, SavedStory.of(Stories.DOSSIER, "", MadeScenes.story("one")));
        assertThat(again()).isEmpty();
        Stories.onFx(() -> atlas.window.open(file));
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> again().size() == 1);
        assertThat(again().getFirst().getText()).startsWith("fri_day.atlas");
        Stories.onFx(() -> atlas.state.desk().open(Story.EMPTY));
        Stories.onFx(() -> again().getFirst().fire());
        WaitForAsyncUtils.waitFor(
                PATIENCE, TimeUnit.SECONDS, () -> !atlas.state.desk().story().get().isEmpty());
        Stories.onFx(stage::hide);
        assertThat(new SettingsFile(folder).read().settings().recent()).containsExactly(file);
    }

    /// The files that the window offers to open again.
    private List<MenuItem> again() {
        return Stories.ask(
                () ->
                        atlas.find("#more", MenuButton.class).getItems().stream()
                                .filter(item -> "open-again".equals(item.getId()))
                                .flatMap(item -> ((Menu) item).getItems().stream())
                                .toList());
    }

    @Test
    void aFileOfASecondStartThatIsNoneIsSaidInTheWindow() throws Exception {
        Path file = Files.writeString(folder.resolve("friday.atlas"), "nothing");
        assertThat(handedOver(file)).isTrue();
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> !said().isEmpty());
        assertThat(said()).contains("friday.atlas");
        assertThat(atlas.state.desk().story().get().isEmpty()).isTrue();
    }

    @Test
    void aMistakeOfTheProgramIsWrittenDownAndSaid() throws Exception {
        var thread =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    throw new IllegalStateException("a trial");
                                });
        thread.join();
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> !said().isEmpty());
        try (var reports = Files.list(folder.resolve("reports"))) {
            assertThat(reports.toList()).hasSize(1);
        }
    }

    @Test
    void whatIsChosenIsThereAtTheNextStart() {
        Stories.onFx(
                () -> {
                    atlas.state.choices().theme().set(Theme.DARK);
                    atlas.state.choices().locale().set(Locale.FRENCH);
                    stage.hide();
                });
        assertThat(new SettingsFile(folder).read().settings().theme()).isEqualTo("dark");
        assertThat(new UserSide(folder).language(null)).isEqualTo(Locale.FRENCH);
        assertThat(new UserSide(folder).language(Locale.ENGLISH)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void brokenSettingsAreSaidAndDoNoHarm() throws Exception {
        side.leave();
        Files.writeString(folder.resolve(SettingsFile.NAME), "{ \"theme\": ");
        side = new UserSide(folder);
        Stories.onFx(() -> attend(side));
        assertThat(said()).contains("settings.json");
        assertThat(side.language(Locale.ENGLISH)).isEqualTo(Locale.ENGLISH);
    }
}
