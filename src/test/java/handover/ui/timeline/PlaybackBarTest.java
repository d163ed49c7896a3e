package handover.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Clock;
import handover.chronology.Rule;
import handover.state.TimelineAxis;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

import org.controlsfx.control.SegmentedButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The controls above the timeline: what they do, what they are called, and that none is cut off.
@ExtendWith(ApplicationExtension.class)
class PlaybackBarTest {
    private static final List<String> BUTTONS =
            List.of(
                    "#timeline-first",
                    "#timeline-previous",
                    "#timeline-play",
                    "#timeline-next",
                    "#timeline-last");

    private Stage960 window;

    @Start
    void start(Stage stage) {
        window = Stage960.show(stage);
    }

    private Node find(String id) {
        return window.scene.lookup(id);
    }

    @Test
    void theButtonsMoveThroughTheChanges(FxRobot robot) {
        List<LocalDate> changes = window.state.chronology().get().changeDays();
        robot.clickOn("#timeline-next");
        assertThat(window.state.day().get()).isEqualTo(changes.get(0));
        robot.clickOn("#timeline-next").clickOn("#timeline-previous");
        assertThat(window.state.day().get()).isEqualTo(changes.get(0));
        robot.clickOn("#timeline-last");
        assertThat(window.state.day().get()).isEqualTo(LocalDate.of(2024, 11, 30));
        robot.clickOn("#timeline-first");
        assertThat(window.state.day().get()).isEqualTo(LocalDate.of(2023, 6, 30));
    }

    @Test
    void playBecomesPauseAndBack(FxRobot robot) {
        robot.clickOn("#timeline-play");
        assertThat(window.state.choices().playing().get()).isTrue();
        assertThat(((Labeled) find("#timeline-play")).getText()).isEqualTo("Pause");
        robot.clickOn("#timeline-play");
        assertThat(window.state.choices().playing().get()).isFalse();
        assertThat(((Labeled) find("#timeline-play")).getText()).isEqualTo("Play");
    }

    @Test
    void theClockIsChosenByItsSegments(FxRobot robot) {
        robot.clickOn("What had been published");
        assertThat(window.state.choices().lens().get().clock()).isEqualTo(Clock.PUBLISHED);
        robot.clickOn("What had been published");
        assertThat(window.state.choices().lens().get().clock()).isEqualTo(Clock.PUBLISHED);
        ToggleButton down = robot.lookup("What had been published").query();
        assertThat(down.isSelected()).isTrue();
    }

    @Test
    void theBoxesFollowTheStateAndTheStateTheBoxes(FxRobot robot) {
        robot.interact(() -> window.state.choices().speed().set(30));
        assertThat(box("#timeline-speed").getValue()).isEqualTo(30);
        robot.interact(() -> choose("#timeline-rule", Rule.LATEST));
        assertThat(window.state.choices().lens().get().rule()).isEqualTo(Rule.LATEST);
        robot.interact(() -> window.state.choices().axis().set(TimelineAxis.BY_EVENT));
        var axis = (SegmentedButton) find("#timeline-axis");
        assertThat(axis.getButtons().getLast().isSelected()).isTrue();
    }

    private ComboBox<?> box(String id) {
        return (ComboBox<?>) find(id);
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String id, T value) {
        ((ComboBox<T>) find(id)).setValue(value);
    }

    @Test
    void whatFindsNoRoomLiesInTheMenuAndNothingIsCutOff(FxRobot robot) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            robot.interact(
                    () -> {
                        window.state.choices().locale().set(locale);
                        window.scene.getRoot().applyCss();
                        window.scene.getRoot().layout();
                    });
            var bar = window.pane.bar();
            double end = 0;
            for (Node node : bar.getChildrenUnmodifiable()) {
                if (node.isVisible() && node.isManaged()) {
                    double left = node.getBoundsInParent().getMinX();
                    assertThat(left).as("%s", node).isGreaterThanOrEqualTo(end);
                    end = node.getBoundsInParent().getMaxX();
                    assertThat(node.getLayoutBounds().getWidth())
                            .isGreaterThanOrEqualTo(node.prefWidth(-1) - 0.01);
                }
            }
            assertThat(end).isLessThanOrEqualTo(bar.getWidth());
            var more = (MenuButton) find("#timeline-more");
            assertThat(more.isVisible()).isTrue();
            assertThat(more.getItems()).isNotEmpty();
        }
    }

    @Test
    void everyTextFollowsTheLanguageAtOnce(FxRobot robot) {
        robot.interact(() -> window.state.choices().locale().set(Locale.FRENCH));
        assertThat(find("#timeline-next").getAccessibleText()).isEqualTo("Changement suivant");
        assertThat(((Labeled) find("#timeline-play")).getText()).isEqualTo("Lire");
        assertThat(window.pane.bar().dayField().getAccessibleText()).isEqualTo("Aller à un jour");
        assertThat(window.pane.view().getAccessibleText()).isEqualTo("Jour");
        assertThat(((SegmentedButton) find("#timeline-axis")).getButtons())
                .extracting(Labeled::getText)
                .containsExactly("Par date", "Par événement");
        assertThat(box("#timeline-speed").getButtonCell().getText()).isEqualTo("7 jours/s");
        assertThat(window.pane.view().places().labels())
                .anySatisfy(label -> assertThat(label.text()).isEqualTo("Tombouctou"));
    }

    @Test
    void everyControlHasARoleAndAName() {
        BUTTONS.forEach(id -> assertNamed(find(id), AccessibleRole.BUTTON));
        Map.of(
                        "#timeline-speed", AccessibleRole.COMBO_BOX,
                        "#timeline-voices", AccessibleRole.MENU_BUTTON,
                        "#timeline-rule", AccessibleRole.COMBO_BOX,
                        "#timeline-counting", AccessibleRole.COMBO_BOX,
                        "#timeline-reset", AccessibleRole.BUTTON,
                        "#timeline-day", AccessibleRole.TEXT_FIELD,
                        "#timeline-more", AccessibleRole.MENU_BUTTON)
                .forEach((id, role) -> assertNamed(find(id), role));
        for (String id : List.of("#timeline-clock", "#timeline-axis")) {
            ((SegmentedButton) find(id))
                    .getButtons()
                    .forEach(button -> assertNamed(button, AccessibleRole.TOGGLE_BUTTON));
        }
        assertNamed(window.pane.view(), AccessibleRole.SLIDER);
    }

    private static void assertNamed(Node node, AccessibleRole role) {
        assertThat(node.getAccessibleRole()).as("%s", node).isEqualTo(role);
        assertThat(node.getAccessibleText()).as("%s", node).isNotBlank();
    }

    @Test
    void everyControlIsLargeEnoughToHit(FxRobot robot) {
        robot.interact(() -> window.scene.snapshot(null));
        for (String id : BUTTONS) {
            assertThat(find(id).getLayoutBounds().getWidth()).isGreaterThanOrEqualTo(24);
            assertThat(find(id).getLayoutBounds().getHeight()).isGreaterThanOrEqualTo(24);
        }
    }

    @Test
    void theSliderSaysItsRangeAndTheSentenceOfTheDay(FxRobot robot) {
        robot.interact(() -> window.state.goTo(LocalDate.of(2023, 10, 31)));
        var view = window.pane.view();
        assertThat(view.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING))
                .isEqualTo(window.state.sentence().get());
        assertThat(view.queryAccessibleAttribute(AccessibleAttribute.VALUE))
                .isEqualTo((double) LocalDate.of(2023, 10, 31).toEpochDay());
    }
}
