package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.io.BasemapReader;
import handover.io.KeptFrame;
import handover.io.Settings;
import handover.io.Settings.Place;
import handover.state.AtlasState;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A window is first shown as it was kept, and is then the same.
@ExtendWith(ApplicationExtension.class)
class FirstLookTest {
    private static final Settings LEFT =
            settings("dark", "by-event", 30, true, place(40, 700, false));

    @TempDir Path folder;
    private Stage stage;

    @org.testfx.framework.junit5.Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @AfterEach
    void forget() {
        System.clearProperty(FirstLook.PROPERTY);
    }

    private static Place place(double x, double width, boolean maximized) {
        return new Place(x, 60, width, 500, maximized);
    }

    private static Settings settings(
            String theme, String axis, int speed, boolean evidence, @Nullable Place window) {
        return new Settings("en", theme, axis, speed, evidence, window, null, List.of());
    }

    private static KeptFrame frame(String look, int width, int height, double scale) {
        var pixels = ByteBuffer.allocate(width * height * Integer.BYTES);
        return new KeptFrame(look, "Title", width, height, scale, pixels);
    }

    private static String words(Settings settings) {
        return FirstLook.words(settings, Locale.ENGLISH);
    }

    @Test
    void allThatChangesTheLookIsInItsWords() {
        var others =
                List.of(
                        settings("light", "by-event", 30, true, LEFT.window()),
                        settings("dark", "by-date", 30, true, LEFT.window()),
                        settings("dark", "by-event", 7, true, LEFT.window()),
                        settings("dark", "by-event", 30, false, LEFT.window()),
                        settings("dark", "by-event", 30, true, place(40, 701, false)),
                        settings("dark", "by-event", 30, true, place(40, 700, true)),
                        settings("dark", "by-event", 30, true, null));
        assertThat(others).extracting(FirstLookTest::words).doesNotHaveDuplicates();
        assertThat(others).extracting(FirstLookTest::words).doesNotContain(words(LEFT));
        assertThat(FirstLook.words(LEFT, Locale.FRENCH)).isNotEqualTo(words(LEFT));
    }

    @Test
    void whereTheWindowStandsAndWhatWasOpenedLastDoesNotChangeIt() {
        var moved =
                new Settings(
                        "en",
                        "dark",
                        "by-event",
                        30,
                        true,
                        place(400, 700, false),
                        null,
                        List.of(Path.of("other.zip")));
        assertThat(words(moved)).isEqualTo(words(LEFT));
    }

    @Test
    void whoHasChosenNothingSeesWhatWhoChoseTheUsualSees() {
        var usual = new Settings("en", "light", "by-date", 7, true, null, null, List.of());
        assertThat(words(Settings.NONE)).isEqualTo(words(usual));
    }

    @Test
    void theOneThatCameWithTheProgramIsFoundIfItIsOfSuchAWindow() throws Exception {
        Path file = folder.resolve("came");
        frame(words(Settings.NONE), 4, 3, 1).write(file);
        assertThat(find(Settings.NONE)).isNull();
        System.setProperty(FirstLook.PROPERTY, file.toString());
        assertThat(find(Settings.NONE)).isNotNull();
        assertThat(find(LEFT)).isNull();
        System.setProperty(FirstLook.PROPERTY, "\0");
        assertThat(find(Settings.NONE)).isNull();
    }

    private KeptFrame find(Settings settings) {
        return FirstLook.find(folder, settings, Locale.ENGLISH).orElse(null);
    }

    /// A program whose classes lie in a folder may be another one at the next start.
    @Test
    void aProgramThatIsNotPackedKeepsNothing() {
        var asked = new ArrayList<String>();
        FirstLook.keep(
                () -> {
                    asked.add("asked");
                    return frame("", 4, 3, 1);
                },
                folder,
                LEFT,
                Locale.ENGLISH);
        assertThat(asked).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void itFitsAScreenThatIsLargeEnoughAndHasAsManyPixels() {
        Screen screen = Stories.ask(Screen::getPrimary);
        assertThat(FirstLook.fits(frame("", 900, 700, 1), screen)).isTrue();
        assertThat(FirstLook.fits(frame("", 900, 700, 2), screen)).isFalse();
        assertThat(FirstLook.fits(frame("", 5_000, 700, 1), screen)).isFalse();
        assertThat(FirstLook.fits(frame("", 900, 5_000, 1), screen)).isFalse();
    }

    @Test
    void whatIsShownFirstIsWhatTheWindowThenLooksLike() throws Exception {
        Stories opened = Stories.ask(() -> new Stories(stage, Locale.ENGLISH));
        opened.settle();
        KeptFrame kept = Stories.ask(() -> look(opened.scene));
        Path file = folder.resolve("kept");
        kept.write(file);
        KeptFrame found = KeptFrame.read(file).orElseThrow();
        Scene scene = Stories.ask(() -> FirstLook.scene(found));
        assertThat(scene.getCursor()).isEqualTo(Cursor.WAIT);
        assertThat(Stories.ask(() -> look(scene))).isEqualTo(kept);

        Stories.onFx(() -> stage.setScene(scene));
        AtlasWindow window = Stories.ask(() -> replaced(new AtlasState(Stories.DOSSIER), scene));
        assertThat(window.scene()).isSameAs(scene);
        var untouched = new CompletableFuture<Boolean>();
        Stories.onFx(
                () -> {
                    window.show(stage);
                    LookKeeper.await(scene, untouched::complete);
                });
        assertThat(untouched.get(20, TimeUnit.SECONDS)).isTrue();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Stories.ask(() -> look(scene))).isEqualTo(kept);
    }

    private static void press(Scene scene, KeyCode code) {
        var key = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
        EventTarget focus = scene.getFocusOwner();
        Event.fireEvent(focus == null ? scene : focus, key);
    }

    private static KeptFrame look(Scene scene) {
        return FirstLook.of(scene, "look", "Title", 1);
    }

    private static AtlasWindow replaced(AtlasState state, Scene scene) {
        try {
            var bare = new BareWindow(state, BasemapReader.bundled(), scene);
            return new AtlasWindow(
                    bare, address -> {}, new PictureSaver(), new TableSaver(), new ExportDialog());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aWindowThatWasTouchedIsNotKept(FxRobot robot) throws Exception {
        Stories opened = Stories.ask(() -> new Stories(stage, Locale.ENGLISH));
        opened.settle();
        var untouched = new CompletableFuture<Boolean>();
        Stories.onFx(
                () -> {
                    LookKeeper.await(opened.scene, untouched::complete);
                    press(opened.scene, KeyCode.PAGE_DOWN);
                });
        assertThat(untouched.get(20, TimeUnit.SECONDS)).isFalse();

        robot.moveTo("#table-toggle");
        var unlit = new CompletableFuture<Boolean>();
        Stories.onFx(() -> LookKeeper.await(opened.scene, unlit::complete));
        assertThat(unlit.get(20, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void keysPressedMeanwhileAreGivenToTheWindow() {
        Scene scene = Stories.ask(() -> FirstLook.scene(frame("", 900, 700, 1)));
        Stories.onFx(
                () -> {
                    HeldKeys keys = HeldKeys.in(scene);
                    stage.setScene(scene);
                    stage.show();
                    press(scene, KeyCode.END);
                    press(scene, KeyCode.LEFT);
                    var state = new AtlasState(Stories.DOSSIER);
                    LocalDate last = Stories.DOSSIER.days().last();
                    replaced(state, scene).show(stage);
                    assertThat(state.day().get()).isEqualTo(Stories.DOSSIER.days().first());
                    keys.release();
                    assertThat(state.day().get()).isEqualTo(last.minusDays(1));
                    press(scene, KeyCode.LEFT);
                    assertThat(state.day().get()).isEqualTo(last.minusDays(2));
                });
    }
}
