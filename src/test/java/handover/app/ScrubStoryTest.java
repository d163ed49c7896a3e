package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Going through the days by mouse and by keys: every part of the window follows.
@ExtendWith(ApplicationExtension.class)
class ScrubStoryTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 6, 30);
    private static final LocalDate LAST = LocalDate.of(2024, 11, 30);

    /// From here on nothing changes for half a year, and nothing draws the thumb.
    private static final LocalDate QUIET = LocalDate.of(2024, 1, 5);

    private Stories atlas;

    @org.testfx.framework.junit5.Start
    void start(Stage stage) {
        atlas = new Stories(stage, Locale.ENGLISH);
    }

    @BeforeEach
    void settle() {
        atlas.settle();
    }

    private List<LocalDate> changes() {
        return atlas.state.chronology().get().changeDays();
    }

    @Test
    void aDragAcrossTheWholeTimelineIsFollowedByEveryPart(FxRobot robot) {
        robot.moveTo(atlas.onScreen(FIRST)).press(MouseButton.PRIMARY);
        atlas.allShow(FIRST);
        for (LocalDate day : changes()) {
            robot.moveTo(atlas.onScreen(day));
            atlas.allShow(day);
        }
        robot.moveTo(atlas.onScreen(LAST));
        atlas.allShow(LAST);
        robot.moveTo(atlas.onScreen(FIRST)).release(MouseButton.PRIMARY);
        atlas.allShow(FIRST);
    }

    @Test
    void besideAChangeTheThumbIsDrawnToIt(FxRobot robot) {
        LocalDate kidal = LocalDate.of(2023, 10, 31);
        robot.moveTo(atlas.onScreen(FIRST)).press(MouseButton.PRIMARY);
        robot.moveTo(atlas.onScreen(kidal.minusDays(1)));
        atlas.allShow(kidal);
        robot.moveTo(atlas.onScreen(kidal.minusDays(4)));
        atlas.allShow(kidal.minusDays(4));
        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void theMapIsPaintedOnEveryFrameOfADrag(FxRobot robot) {
        robot.moveTo(atlas.onScreen(FIRST)).press(MouseButton.PRIMARY);
        atlas.frame();
        Point2D at = atlas.onScreen(QUIET);
        robot.moveTo(at);
        for (int i = 0; i < 60; i++) {
            atlas.frame();
            LocalDate before = atlas.state.day().get();
            int painted = atlas.sheet().markPaints();
            at = at.add(3, 0);
            robot.moveTo(at);
            atlas.frame();
            assertThat(atlas.state.day().get()).isAfter(before);
            assertThat(atlas.sheet().markPaints()).isGreaterThan(painted);
            assertThat(atlas.sheet().shown().orElseThrow().moment().day())
                    .isEqualTo(atlas.state.day().get());
        }
        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void aClickAnywhereOnTheTimelineSetsTheDay(FxRobot robot) {
        LocalDate day = LocalDate.of(2024, 3, 15);
        robot.clickOn(atlas.onScreen(day));
        atlas.allShow(day);
    }

    @Test
    void pageKeysVisitEveryChangeAndComeBack(FxRobot robot) {
        for (LocalDate day : changes()) {
            robot.type(KeyCode.PAGE_DOWN);
            atlas.allShow(day);
        }
        robot.type(KeyCode.PAGE_DOWN);
        atlas.allShow(changes().getLast());
        for (LocalDate day : changes().reversed().subList(1, changes().size())) {
            robot.type(KeyCode.PAGE_UP);
            atlas.allShow(day);
        }
        robot.type(KeyCode.PAGE_UP);
        atlas.allShow(FIRST);
    }

    @Test
    void controlAndArrowsVisitChangesToo(FxRobot robot) {
        robot.press(KeyCode.SHORTCUT).type(KeyCode.RIGHT, 3).release(KeyCode.SHORTCUT);
        atlas.allShow(changes().get(2));
        robot.press(KeyCode.SHORTCUT).type(KeyCode.LEFT).release(KeyCode.SHORTCUT);
        atlas.allShow(changes().get(1));
    }

    @Test
    void arrowsGoByDaysAndWithShiftByWeeksAndStopAtTheEnds(FxRobot robot) {
        robot.type(KeyCode.LEFT);
        atlas.allShow(FIRST);
        robot.type(KeyCode.RIGHT, 2);
        atlas.allShow(FIRST.plusDays(2));
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, 2).release(KeyCode.SHIFT);
        atlas.allShow(FIRST.plusDays(16));
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        robot.type(KeyCode.LEFT);
        atlas.allShow(FIRST.plusDays(8));
        robot.type(KeyCode.END);
        atlas.allShow(LAST);
        robot.type(KeyCode.RIGHT);
        atlas.allShow(LAST);
        robot.type(KeyCode.HOME);
        atlas.allShow(FIRST);
    }

    @Test
    void theButtonsGoToTheSameDays(FxRobot robot) {
        robot.moveTo(atlas.onScreen(LocalDate.of(2023, 10, 4)));
        robot.clickOn("#timeline-next");
        atlas.allShow(changes().getFirst());
        robot.clickOn("#timeline-last");
        atlas.allShow(LAST);
        robot.clickOn("#timeline-previous");
        atlas.allShow(changes().getLast());
        robot.clickOn("#timeline-first");
        atlas.allShow(FIRST);
    }

    @Test
    void frenchShowsTheSameDaysInItsOwnWords(FxRobot robot) {
        robot.clickOn("#language-fr");
        for (LocalDate day : changes()) {
            robot.type(KeyCode.PAGE_DOWN);
            atlas.allShow(day);
        }
        assertThat(atlas.state.sentence().get()).startsWith("15 novembre 2024");
    }
}
