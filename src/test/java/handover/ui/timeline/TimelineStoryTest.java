package handover.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Lens;
import handover.chronology.Voices;
import handover.paint.TimelineEvent;
import handover.paint.TimelineMark;

import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// An analyst at the timeline, with the mouse and the keys.
@ExtendWith(ApplicationExtension.class)
class TimelineStoryTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 6, 30);
    private static final LocalDate LAST = LocalDate.of(2024, 11, 30);

    private Stage960 window;

    @Start
    void start(Stage stage) {
        window = Stage960.show(stage);
    }

    private LocalDate day() {
        return window.state.day().get();
    }

    /// A place below the bar, where only the day counts and no mark.
    private Point2D axis(LocalDate day) {
        var view = window.pane.view();
        return view.localToScreen(view.places().x(day), view.places().rows().axisText());
    }

    @Test
    void theThumbIsDraggedAcrossEveryChangeAndTheDayFollowsOnEveryMove(FxRobot robot) {
        List<LocalDate> seen = new ArrayList<>();
        robot.interact(
                () -> {
                    pointer().press(x(FIRST), barY());
                    for (LocalDate change : window.state.chronology().get().changeDays()) {
                        pointer().drag(x(change), barY());
                        assertThat(day()).isEqualTo(change);
                        seen.add(window.state.moment().get().day());
                    }
                    pointer().drag(10_000, barY());
                    assertThat(day()).isEqualTo(LAST);
                    pointer().release(10_000, barY());
                });
        assertThat(seen).isEqualTo(window.state.chronology().get().changeDays());
    }

    @Test
    void besideAChangeTheThumbIsDrawnToItUnlessAltIsHeld(FxRobot robot) {
        LocalDate kidal = LocalDate.of(2023, 10, 31);
        robot.interact(
                () -> {
                    pointer().press(x(FIRST), barY());
                    pointer().drag(x(kidal.minusDays(1)), barY());
                    assertThat(day()).isEqualTo(kidal);
                    pointer().withAlt().drag(x(kidal.minusDays(1)), barY());
                    assertThat(day()).isEqualTo(kidal.minusDays(1));
                    pointer().release(x(kidal), barY());
                });
    }

    @Test
    void everyFrameOfADragIsPaintedOnce(FxRobot robot) {
        robot.interact(
                () -> {
                    pointer().press(x(FIRST), barY());
                    window.scene.snapshot(null);
                    int before = window.pane.view().paints();
                    for (int i = 1; i <= 10; i++) {
                        pointer().drag(x(FIRST.plusDays(20L * i)), barY());
                        pointer().drag(x(FIRST.plusDays(20L * i + 1)), barY());
                        window.scene.snapshot(null);
                        assertThat(window.pane.view().paints() - before).isEqualTo(i);
                    }
                    pointer().release(x(LAST), barY());
                });
    }

    @Test
    void theDayIsNamedAboveTheThumbWhileItIsDragged(FxRobot robot) {
        Node bubble = robot.lookup(".timeline-bubble").query();
        robot.interact(
                () -> {
                    pointer().press(x(FIRST), barY());
                    pointer().drag(x(LocalDate.of(2024, 3, 1)), barY());
                    assertThat(bubble.isVisible()).isTrue();
                    assertThat(robot.lookup(".timeline-bubble-day").queryLabeled().getText())
                            .isEqualTo("1 March 2024");
                    pointer().release(x(LAST), barY());
                    assertThat(bubble.isVisible()).isFalse();
                });
    }

    private Pointer pointer() {
        return new Pointer(window.pane.view());
    }

    private double x(LocalDate day) {
        return window.pane.view().places().x(day);
    }

    private double barY() {
        return window.pane.view().places().rows().bar();
    }

    @Test
    void nothingIsPaintedWhenNothingHappens(FxRobot robot) {
        robot.interact(() -> window.scene.snapshot(null));
        int before = window.pane.view().paints();
        robot.interact(() -> window.scene.snapshot(null));
        robot.interact(() -> window.state.goTo(window.state.day().get()));
        robot.interact(() -> window.scene.snapshot(null));
        assertThat(window.pane.view().paints()).isEqualTo(before);
    }

    @Test
    void manyChangesBetweenTwoFramesArePaintedOnce(FxRobot robot) {
        robot.interact(() -> window.scene.snapshot(null));
        int before = window.pane.view().paints();
        robot.interact(
                () -> {
                    for (int i = 0; i < 50; i++) {
                        window.state.step(1);
                    }
                    window.scene.snapshot(null);
                });
        assertThat(window.pane.view().paints() - before).isEqualTo(1);
    }

    @Test
    void aClickAnywhereSetsTheDayBelowIt(FxRobot robot) {
        LocalDate march = LocalDate.of(2024, 3, 10);
        robot.clickOn(axis(march));
        assertThat(Math.abs(day().toEpochDay() - march.toEpochDay())).isLessThanOrEqualTo(1);
    }

    @Test
    void aClickOnAMarkOrOnItsNameGoesToItsVeryDay(FxRobot robot) {
        var view = window.pane.view();
        for (TimelineMark mark : view.places().marks()) {
            robot.clickOn(view.localToScreen(mark.x(), mark.y()));
            assertThat(day()).isEqualTo(mark.day());
        }
        var label = view.places().labels().getFirst();
        var middle = label.box().centre();
        robot.clickOn(view.localToScreen(middle.x(), middle.y()));
        assertThat(day()).isEqualTo(label.mark().day());
    }

    @Test
    void theWheelStepsFromChangeToChange(FxRobot robot) {
        List<LocalDate> changes = window.state.chronology().get().changeDays();
        robot.interact(
                () -> {
                    pointer().wheel(400, barY(), -1);
                    assertThat(day()).isEqualTo(changes.get(0));
                    pointer().wheel(400, barY(), -1);
                    assertThat(day()).isEqualTo(changes.get(1));
                    pointer().wheel(400, barY(), 1);
                    assertThat(day()).isEqualTo(changes.get(0));
                });
    }

    @Test
    void hoveringTellsWhatHappensOnTheDayAndLeavingHidesIt(FxRobot robot) {
        var view = window.pane.view();
        TimelineMark kidal =
                view.places().marks().stream()
                        .filter(mark -> mark.site().id().equals("kidal"))
                        .findFirst()
                        .orElseThrow();
        robot.moveTo(view.localToScreen(kidal.x(), kidal.y()));
        Node bubble = robot.lookup(".timeline-bubble").query();
        assertThat(bubble.isVisible()).isTrue();
        assertThat(robot.lookup(".timeline-bubble-words").queryLabeled().getText())
                .contains("Kidal")
                .contains("decided by");
        robot.moveTo(window.scene.getRoot().localToScreen(480, 60));
        assertThat(bubble.isVisible()).isFalse();
    }

    private TimelineEvent event(String id) {
        return window.pane.view().places().events().stream()
                .filter(event -> event.entries().stream().anyMatch(e -> e.id().equals(id)))
                .findFirst()
                .orElseThrow();
    }

    private static String words(FxRobot robot) {
        var bubble = (TimelineBubble) robot.lookup(".timeline-bubble").query();
        return bubble.spoken();
    }

    private void click(FxRobot robot, double x, double y) {
        robot.interact(
                () -> {
                    pointer().press(x, y);
                    pointer().release(x, y);
                });
    }

    @Test
    void hoveringOverAWeekNamesItsSourcesByVoice(FxRobot robot) {
        var view = window.pane.view();
        double x = view.places().x(LocalDate.of(2023, 11, 15));
        robot.moveTo(view.localToScreen(x, view.places().rows().stripTop() + 4));
        assertThat(words(robot))
                .startsWith("13–19 November 2023")
                .contains("sources speak of this week")
                .contains("United Nations 2: MINUSMA")
                .contains("Malian authorities: none")
                .contains("RFI (probable)");
    }

    @Test
    void aSilentWeekSaysSo(FxRobot robot) {
        var view = window.pane.view();
        double x = view.places().x(LocalDate.of(2024, 4, 10));
        robot.moveTo(view.localToScreen(x, view.places().rows().stripTop() + 4));
        assertThat(words(robot)).contains("No source speaks of this week");
    }

    @Test
    void aClickOnAWeekGoesToItsFirstDay(FxRobot robot) {
        var view = window.pane.view();
        double x = view.places().x(LocalDate.of(2023, 11, 15));
        click(robot, x, view.places().rows().stripTop() + 4);
        assertThat(day()).isEqualTo(LocalDate.of(2023, 11, 13));
    }

    @Test
    void hoveringOverTheTicksExplainsThem(FxRobot robot) {
        var view = window.pane.view();
        double x = view.places().x(LocalDate.of(2023, 11, 18));
        robot.moveTo(view.localToScreen(x, view.places().rows().claimsTop() + 5));
        assertThat(words(robot))
                .contains("claims dated this day")
                .contains("Ansongo (")
                .contains("Each tick below the bar is one claim");
    }

    @Test
    void oneClickOnAnEventGoesToItsDayAndKeepsItsEvidenceOpen(FxRobot robot) {
        TimelineEvent kidal = event("kidal-town-blog");
        click(robot, kidal.x(), kidal.y());
        assertThat(day()).isEqualTo(LocalDate.of(2023, 11, 14));
        robot.moveTo(axis(LocalDate.of(2024, 3, 1)));
        assertThat(words(robot))
                .startsWith("14 November 2023")
                .contains("in our words · Atlasinfo")
                .contains("“Le 14 novembre 2023, l’Armée malienne")
                .contains("✓ verbatim · Le Blog Sam La Touch / Afrique Média")
                .contains("source E, unreliable");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".timeline-bubble").query().isVisible()).isFalse();
    }

    @Test
    void anotherDayClosesThePinnedEvidence(FxRobot robot) {
        TimelineEvent closing = event("closing-ceremony");
        click(robot, closing.x(), closing.y());
        Node bubble = robot.lookup(".timeline-bubble").query();
        assertThat(bubble.isVisible()).isTrue();
        robot.type(KeyCode.RIGHT);
        assertThat(bubble.isVisible()).isFalse();
    }

    @Test
    void anEventFromBeforeTheFirstDaySaysItsOwnDay(FxRobot robot) {
        TimelineEvent first = event("diop-request");
        click(robot, first.x(), first.y());
        assertThat(words(robot)).contains("16 June 2023: Foreign minister Diop");
    }

    @Test
    void aFigureOfTheCurveTellsItsSource(FxRobot robot) {
        TimelineEvent figure = event("departed-2023-11-20");
        robot.moveTo(window.pane.view().localToScreen(figure.x(), figure.y()));
        assertThat(words(robot))
                .contains("over 8,817 of 13,871: military, police and civilians departed")
                .contains("✓ verbatim · RFI (probable)");
    }

    @Test
    void upAndDownGoFromEventToEventWithTheirEvidence(FxRobot robot) {
        robot.interact(window.pane.view()::requestFocus);
        robot.type(KeyCode.DOWN);
        assertThat(day()).isEqualTo(FIRST);
        assertThat(words(robot)).contains("Resolution 2690");
        robot.type(KeyCode.DOWN);
        assertThat(day()).isEqualTo(LocalDate.of(2023, 7, 1));
        assertThat(window.pane.view().queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING))
                .asString()
                .contains("The end of operations begins");
        robot.type(KeyCode.UP);
        assertThat(day()).isEqualTo(FIRST);
    }

    @Test
    void theKeysMoveTheDayWhenTheTimelineHasTheFocus(FxRobot robot) {
        robot.interact(window.pane.view()::requestFocus);
        robot.type(KeyCode.RIGHT, 3);
        assertThat(day()).isEqualTo(FIRST.plusDays(3));
        robot.type(KeyCode.LEFT);
        assertThat(day()).isEqualTo(FIRST.plusDays(2));
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertThat(day()).isEqualTo(FIRST.plusDays(9));
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(day()).isEqualTo(window.state.chronology().get().changeDays().getFirst());
        robot.type(KeyCode.END);
        assertThat(day()).isEqualTo(LAST);
        robot.type(KeyCode.HOME);
        assertThat(day()).isEqualTo(FIRST);
    }

    @Test
    void anotherLensMovesTheMarks(FxRobot robot) {
        var before = window.pane.view().places().marks();
        robot.interact(
                () -> window.state.choices().lens().set(Lens.DEFAULT.withVoices(Voices.BUNDLED)));
        assertThat(window.pane.view().places().marks()).isNotEqualTo(before);
    }

    @Test
    void aTypedDayIsGoneTo(FxRobot robot) {
        type(robot, "31/10/2023");
        assertThat(day()).isEqualTo(LocalDate.of(2023, 10, 31));
        assertThat(field().getText()).isEqualTo("31 Oct 2023");
        type(robot, "15 nov. 2024");
        assertThat(day()).isEqualTo(LocalDate.of(2024, 11, 15));
    }

    @Test
    void aWrongTypedDaySaysWhyAndTheDayStays(FxRobot robot) {
        type(robot, "31 foo");
        Node reason = robot.lookup("#timeline-day-reason").query();
        assertThat(day()).isEqualTo(FIRST);
        assertThat(reason.isVisible()).isTrue();
        assertThat(robot.lookup("#timeline-day-reason").queryLabeled().getText()).contains("foo");
        assertThat(field().getText()).isEqualTo("31 foo");
        assertThat(field().getAccessibleHelp()).contains("foo");
        robot.type(KeyCode.ESCAPE);
        assertThat(reason.isVisible()).isFalse();
        assertThat(field().getText()).isEqualTo("30 Jun 2023");
    }

    private TextField field() {
        return (TextField) window.pane.bar().dayField();
    }

    private void type(FxRobot robot, String text) {
        robot.interact(
                () -> {
                    field().requestFocus();
                    field().setText(text);
                });
        robot.type(KeyCode.ENTER);
    }
}
