package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.state.Playback;
import handover.ui.window.KeysCard;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.time.LocalDate;
import java.util.Locale;

/// The keys of the window, as the list behind F1 promises them.
@ExtendWith(ApplicationExtension.class)
class KeyStoryTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 6, 30);

    private Stories atlas;

    @org.testfx.framework.junit5.Start
    void start(Stage stage) {
        atlas = new Stories(stage, Locale.ENGLISH);
    }

    @BeforeEach
    void settle() {
        atlas.settle();
    }

    private Node focus() {
        return Stories.ask(() -> atlas.scene.getFocusOwner());
    }

    private boolean within(Node part) {
        for (Node up = focus(); up != null; up = up.getParent()) {
            if (up == part) {
                return true;
            }
        }
        return false;
    }

    /// Types a character that a keyboard layout puts on any key, as the system reports it.
    private void typed(String character) {
        Stories.onFx(
                () -> {
                    Node target = atlas.scene.getFocusOwner();
                    target.fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_TYPED,
                                    character,
                                    "",
                                    KeyCode.UNDEFINED,
                                    false,
                                    false,
                                    false,
                                    false));
                });
    }

    @Test
    void spacePlaysAndPauses(FxRobot robot) {
        robot.type(KeyCode.SPACE);
        assertThat(atlas.state.choices().playing().get()).isTrue();
        robot.type(KeyCode.SPACE);
        assertThat(atlas.state.choices().playing().get()).isFalse();
    }

    @Test
    void spaceOnAButtonPressesThatButtonOnly(FxRobot robot) {
        robot.interact(() -> atlas.find("#timeline-last", Button.class).requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(atlas.state.choices().playing().get()).isFalse();
        atlas.allShow(LocalDate.of(2024, 11, 30));
    }

    @Test
    void whileItPlaysTheDaysGoByOnTheMap(FxRobot robot) {
        int painted = atlas.sheet().markPaints();
        robot.type(KeyCode.SPACE);
        for (int i = 0; i < 2000 && atlas.state.day().get().isBefore(FIRST.plusDays(5)); i++) {
            atlas.frame();
        }
        robot.type(KeyCode.SPACE);
        assertThat(atlas.state.day().get()).isAfterOrEqualTo(FIRST.plusDays(5));
        assertThat(atlas.sheet().markPaints()).isGreaterThan(painted + 2);
        atlas.allShow(atlas.state.day().get());
    }

    @Test
    void bracketsSetTheSpeedOnEveryKeyboardLayout() {
        int usual = atlas.state.choices().speed().get();
        typed("]");
        assertThat(atlas.state.choices().speed().get()).isEqualTo(Playback.faster(usual));
        typed("[");
        assertThat(atlas.state.choices().speed().get()).isEqualTo(usual);
    }

    @Test
    void signsZoomOnEveryKeyboardLayout() {
        double home = zoom();
        typed("+");
        assertThat(zoom()).isEqualTo(home + 0.5);
        typed("=");
        assertThat(zoom()).isEqualTo(home + 1);
        typed("-");
        assertThat(zoom()).isEqualTo(home + 0.5);
        typed("0");
        assertThat(zoom()).isEqualTo(home);
    }

    private double zoom() {
        return Stories.ask(() -> atlas.state.choices().camera().get().zoom());
    }

    @Test
    void aKeyActsOnceNotOnceMoreWhenItsCharacterComes(FxRobot robot) {
        double home = zoom();
        robot.write("+");
        assertThat(zoom()).isEqualTo(home + 0.5);
        robot.write("-");
        assertThat(zoom()).isEqualTo(home);
        int usual = atlas.state.choices().speed().get();
        robot.write("]");
        assertThat(atlas.state.choices().speed().get()).isEqualTo(Playback.faster(usual));
    }

    @Test
    void f1ShowsAllKeysAndEscHidesThem(FxRobot robot) {
        assertThat(atlas.isShown(KeysCard.class)).isFalse();
        robot.type(KeyCode.F1);
        KeysCard card = atlas.find(KeysCard.class);
        assertThat(card.isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(card.isVisible()).isFalse();
        robot.clickOn("#more").clickOn("#help");
        assertThat(card.isVisible()).isTrue();
        robot.type(KeyCode.F1);
        assertThat(card.isVisible()).isFalse();
    }

    @Test
    void f6GoesFromPartToPart(FxRobot robot) {
        robot.type(KeyCode.F6);
        assertThat(within(atlas.evidence())).isTrue();
        robot.type(KeyCode.F6);
        assertThat(within(atlas.timeline())).isTrue();
        robot.type(KeyCode.F6);
        assertThat(focus()).isEqualTo(atlas.map());
        robot.clickOn("#evidence-toggle");
        robot.interact(() -> atlas.map().requestFocus());
        robot.type(KeyCode.F6);
        assertThat(within(atlas.timeline())).isTrue();
    }

    @Test
    void aTypedDayIsGoneToAndItsKeysAreNotStolen(FxRobot robot) {
        robot.press(KeyCode.SHORTCUT).type(KeyCode.G).release(KeyCode.SHORTCUT);
        var field = atlas.find("#timeline-day", TextField.class);
        assertThat(focus()).isEqualTo(field);
        double home = zoom();
        robot.interact(field::selectAll);
        robot.write("2023-10-3");
        robot.type(KeyCode.LEFT).type(KeyCode.HOME).type(KeyCode.END);
        robot.write("1");
        assertThat(field.getText()).isEqualTo("2023-10-31");
        assertThat(atlas.state.day().get()).isEqualTo(FIRST);
        assertThat(zoom()).isEqualTo(home);
        robot.type(KeyCode.ENTER);
        atlas.allShow(LocalDate.of(2023, 10, 31));
        robot.type(KeyCode.ESCAPE);
        assertThat(focus()).isEqualTo(atlas.map());
        robot.type(KeyCode.RIGHT);
        atlas.allShow(LocalDate.of(2023, 11, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#theme", "#timeline-clock .toggle-button", "#timeline-speed"})
    void theDayKeysWorkWhateverHasTheFocus(String selector, FxRobot robot) {
        robot.interact(() -> atlas.scene.lookup(selector).requestFocus());
        robot.type(KeyCode.RIGHT);
        atlas.allShow(FIRST.plusDays(1));
        robot.type(KeyCode.PAGE_DOWN);
        atlas.allShow(LocalDate.of(2023, 8, 3));
        robot.type(KeyCode.HOME);
        atlas.allShow(FIRST);
    }
}
