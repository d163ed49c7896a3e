package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.geo.Camera;
import handover.paint.MapSheet;
import handover.state.Cover;
import handover.story.StoryScene;
import handover.story.Viewpoint;

import javafx.application.Platform;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A briefing given by keys alone.
@ExtendWith(ApplicationExtension.class)
class BriefingStoryTest {
    private static final List<KeyCode> ON =
            List.of(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.SPACE, KeyCode.ENTER, KeyCode.N);
    private static final List<KeyCode> BACK = List.of(KeyCode.LEFT, KeyCode.UP);

    private Stories atlas;
    private Stage stage;

    @org.testfx.framework.junit5.Start
    void start(Stage stage) {
        this.stage = stage;
        atlas = new Stories(stage, Locale.ENGLISH);
    }

    @BeforeEach
    void settle() {
        atlas.settle();
    }

    @AfterEach
    void leave(FxRobot robot) {
        for (int i = 0; i < 2 && atlas.state.briefing().running().get(); i++) {
            robot.type(KeyCode.ESCAPE);
        }
    }

    private Scene scene() {
        return Stories.ask(() -> stage.getScene());
    }

    /// Waits until what is shown has been laid out and painted once more.
    private void frame() {
        WaitForAsyncUtils.waitForFxEvents();
        var laidOut = new CompletableFuture<Boolean>();
        Runnable listener = () -> laidOut.complete(true);
        Scene now = scene();
        Platform.runLater(
                () -> {
                    now.addPostLayoutPulseListener(listener);
                    Platform.requestNextPulse();
                });
        try {
            laidOut.get(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("no frame", e);
        }
        Stories.onFx(() -> now.removePostLayoutPulseListener(listener));
    }

    private void brief(FxRobot robot) {
        robot.type(KeyCode.F5);
        frame();
        assertThat(briefing()).isTrue();
    }

    private boolean briefing() {
        return Stories.ask(
                () -> stage.isFullScreen() && stage.getScene().lookup(".briefing") != null);
    }

    private LocalDate day() {
        return Stories.ask(() -> atlas.state.day().get());
    }

    private MapSheet sheet() {
        return scene().getRoot().lookupAll("*").stream()
                .filter(MapSheet.class::isInstance)
                .map(MapSheet.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private String spoken() {
        Node picture = Objects.requireNonNull(scene().lookup(".briefing-picture"));
        return Stories.ask(picture::getAccessibleText);
    }

    /// The days of all stops, from the first to the last.
    private List<LocalDate> stops() {
        List<LocalDate> days = new ArrayList<>(atlas.state.chronology().get().changeDays());
        days.addFirst(Stories.DOSSIER.days().first());
        return days;
    }

    @Test
    void aClickerGoesFromTheFirstStopToTheLastAndBack(FxRobot robot) {
        brief(robot);
        for (LocalDate day : stops()) {
            frame();
            assertThat(day()).isEqualTo(day);
            assertThat(sheet().shown().orElseThrow().moment().day()).isEqualTo(day);
            assertThat(spoken()).isEqualTo(atlas.state.sentence().get());
            robot.type(KeyCode.PAGE_DOWN);
        }
        assertThat(day()).isEqualTo(stops().getLast());
        assertThat(whispered()).isEqualTo("This is the last stop");
        for (LocalDate day : stops().reversed()) {
            assertThat(day()).isEqualTo(day);
            robot.type(KeyCode.PAGE_UP);
        }
        assertThat(day()).isEqualTo(stops().getFirst());
        robot.type(KeyCode.ESCAPE);
        assertThat(briefing()).isFalse();
    }

    @Test
    void everyKeyForwardHasItsKeyBack(FxRobot robot) {
        brief(robot);
        for (KeyCode on : ON) {
            for (KeyCode back : BACK) {
                robot.type(on);
                assertThat(day()).isEqualTo(stops().get(1));
                robot.type(back);
                assertThat(day()).isEqualTo(stops().getFirst());
            }
        }
        robot.type(KeyCode.END);
        assertThat(day()).isEqualTo(stops().getLast());
        robot.type(KeyCode.HOME);
        assertThat(day()).isEqualTo(stops().getFirst());
    }

    @Test
    void escapeLeavesEverythingAsItWas(FxRobot robot) {
        Stories.onFx(
                () -> {
                    atlas.state.goTo(LocalDate.of(2023, 9, 9));
                    atlas.state.choices().selected().set(Stories.site("kidal"));
                    atlas.state.choices().tableShown().set(true);
                });
        robot.clickOn("#evidence-toggle");
        robot.interact(() -> atlas.find("#theme", Node.class).requestFocus());
        atlas.frame();
        Viewpoint before = Stories.ask(atlas.state::viewpoint);
        Node focus = Stories.ask(atlas.scene::getFocusOwner);
        brief(robot);
        robot.type(KeyCode.PAGE_DOWN).type(KeyCode.PAGE_DOWN).type(KeyCode.ADD);
        robot.type(KeyCode.P).type(KeyCode.B).type(KeyCode.ESCAPE);
        assertThat(briefing()).isFalse();
        assertThat(scene()).isSameAs(atlas.scene);
        atlas.settle();
        assertThat(Stories.ask(atlas.state::viewpoint)).isEqualTo(before);
        assertThat(Stories.ask(atlas.scene::getFocusOwner)).isSameAs(focus);
        assertThat(atlas.state.choices().tableShown().get()).isTrue();
        assertThat(atlas.state.choices().evidenceShown().get()).isFalse();
        assertThat(atlas.state.choices().playing().get()).isFalse();
        robot.type(KeyCode.RIGHT);
        assertThat(day()).isEqualTo(LocalDate.of(2023, 9, 10));
    }

    @Test
    void theButtonOpensItToo(FxRobot robot) {
        robot.clickOn("#brief");
        frame();
        assertThat(briefing()).isTrue();
    }

    @Test
    void backspaceTakesBackAStopADayAndAStrayHand(FxRobot robot) {
        brief(robot);
        robot.type(KeyCode.PAGE_DOWN);
        LocalDate stop = day();
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertThat(day()).isEqualTo(stop.plusDays(1));
        Node timeline = Objects.requireNonNull(scene().lookup(".briefing-timeline"));
        robot.clickOn(timeline);
        assertThat(day()).isAfter(stop.plusDays(30));
        robot.type(KeyCode.BACK_SPACE);
        assertThat(day()).isEqualTo(stop.plusDays(1));
        robot.type(KeyCode.BACK_SPACE);
        assertThat(day()).isEqualTo(stop);
        robot.type(KeyCode.BACK_SPACE);
        assertThat(day()).isEqualTo(stops().getFirst());
        robot.type(KeyCode.BACK_SPACE);
        assertThat(whispered()).isEqualTo("Nothing to take back");
    }

    private String whispered() {
        var whisper = (Label) Objects.requireNonNull(scene().lookup("#briefing-whisper"));
        return Stories.ask(whisper::getText);
    }

    @Test
    void aClickOnTheMapDoesNothing(FxRobot robot) {
        brief(robot);
        Viewpoint before = Stories.ask(atlas.state::viewpoint);
        robot.clickOn(sheet());
        robot.doubleClickOn(sheet());
        assertThat(Stories.ask(atlas.state::viewpoint)).isEqualTo(before);
        assertThat(briefing()).isTrue();
    }

    @Test
    void aBlankScreenComesBackWithAnyKeyWhichDoesNothingElse(FxRobot robot) {
        brief(robot);
        LocalDate before = day();
        robot.write("b");
        assertThat(cover()).isEqualTo(Cover.BLACK);
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(cover()).isEqualTo(Cover.NONE);
        assertThat(day()).isEqualTo(before);
        robot.write(".");
        assertThat(cover()).isEqualTo(Cover.BLACK);
        robot.write(".");
        assertThat(cover()).isEqualTo(Cover.NONE);
        robot.write("w");
        assertThat(cover()).isEqualTo(Cover.WHITE);
        robot.write("b");
        assertThat(cover()).isEqualTo(Cover.NONE);
    }

    private Cover cover() {
        return Stories.ask(() -> atlas.state.briefing().cover().get());
    }

    @Test
    void theDaysGoByAndBeginAgainWhenThatIsWanted(FxRobot robot) {
        brief(robot);
        robot.type(KeyCode.L);
        assertThat(whispered()).isEqualTo("Playing begins again at the end");
        Stories.onFx(
                () -> {
                    atlas.state.goTo(Stories.DOSSIER.days().last().minusDays(1));
                    atlas.state.choices().speed().set(60);
                });
        robot.type(KeyCode.P);
        for (int i = 0; i < 600 && !day().equals(Stories.DOSSIER.days().last()); i++) {
            frame();
        }
        for (int i = 0; i < 600 && day().equals(Stories.DOSSIER.days().last()); i++) {
            frame();
        }
        assertThat(day()).isBefore(LocalDate.of(2024, 1, 1));
        assertThat(atlas.state.choices().playing().get()).isTrue();
    }

    @Test
    void theMapFliesToTheSiteWhenThatIsWanted(FxRobot robot) {
        brief(robot);
        robot.type(KeyCode.F);
        Camera before = camera();
        robot.type(KeyCode.PAGE_DOWN);
        for (int i = 0; i < 600 && camera().zoom() <= before.zoom() + 0.5; i++) {
            frame();
        }
        assertThat(camera().zoom()).isGreaterThan(before.zoom() + 0.5);
    }

    private Camera camera() {
        return Stories.ask(() -> atlas.state.choices().camera().get());
    }

    @Test
    void scenesAreStopsAmongTheChanges(FxRobot robot) {
        Viewpoint seen = Stories.ask(atlas.state::viewpoint).on(LocalDate.of(2023, 8, 10));
        Stories.onFx(
                () ->
                        atlas.state
                                .desk()
                                .edit(story -> story.with(new StoryScene("a", "A", "", seen), 0)));
        brief(robot);
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(day()).isEqualTo(LocalDate.of(2023, 8, 3));
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(day()).isEqualTo(LocalDate.of(2023, 8, 10));
    }

    @Test
    void f1ListsTheKeysAndEscapeHidesThemFirst(FxRobot robot) {
        brief(robot);
        Node card = Objects.requireNonNull(scene().lookup("#briefing-keys"));
        robot.type(KeyCode.F1);
        assertThat(card.isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(card.isVisible()).isFalse();
        assertThat(briefing()).isTrue();
    }

    @Test
    void theCursorHidesWhenTheMouseRestsAndComesBackWhenItMoves(FxRobot robot) {
        brief(robot);
        robot.moveTo(sheet());
        for (int i = 0; i < 600 && scene().getCursor() != Cursor.NONE; i++) {
            frame();
        }
        assertThat(scene().getCursor()).isEqualTo(Cursor.NONE);
        robot.moveBy(20, 0);
        assertThat(scene().getCursor()).isEqualTo(Cursor.DEFAULT);
    }

    @Test
    void nothingIsPaintedWhileNothingHappens(FxRobot robot) {
        brief(robot);
        frame();
        MapSheet shown = sheet();
        int base = shown.basePaints();
        int marks = shown.markPaints();
        int beneath = atlas.sheet().markPaints();
        for (int i = 0; i < 20; i++) {
            frame();
        }
        assertThat(shown.basePaints()).isEqualTo(base);
        assertThat(shown.markPaints()).isEqualTo(marks);
        robot.type(KeyCode.PAGE_DOWN);
        frame();
        assertThat(shown.markPaints()).isEqualTo(marks + 1);
        assertThat(shown.basePaints()).isEqualTo(base);
        assertThat(atlas.sheet().markPaints()).isEqualTo(beneath);
    }
}
