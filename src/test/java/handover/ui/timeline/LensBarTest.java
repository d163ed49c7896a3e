package handover.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Clock;
import handover.chronology.Lens;
import handover.chronology.Rule;
import handover.chronology.Voices;
import handover.dossier.Voice;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Locale;

/// An analyst questions the dossier by the controls of the lens.
@ExtendWith(ApplicationExtension.class)
class LensBarTest {
    private Stage960 window;

    @Start
    void start(Stage stage) {
        window = Stage960.show(stage);
    }

    private Lens lens() {
        return window.state.choices().lens().get();
    }

    private Node find(String id) {
        return window.scene.lookup(id);
    }

    private void tick(FxRobot robot, String voice) {
        var voices = (MenuButton) find("#timeline-voices");
        MenuItem item =
                voices.getItems().stream()
                        .filter(one -> ("timeline-voices-" + voice).equals(one.getId()))
                        .findFirst()
                        .orElseThrow();
        robot.interact(item::fire);
    }

    @Test
    void anySetOfVoicesIsChosenTickByTick(FxRobot robot) {
        tick(robot, "un");
        assertThat(lens().voices()).isEqualTo(Voices.only(Voice.UN));
        tick(robot, "press");
        assertThat(lens().voices()).isEqualTo(Voices.only(Voice.UN, Voice.PRESS));
        tick(robot, "un");
        assertThat(lens().voices()).isEqualTo(Voices.only(Voice.PRESS));
        tick(robot, "press");
        assertThat(lens().voices()).isEqualTo(Voices.ALL);
    }

    @Test
    void bundledArticlesOnlyGoesWithAnySetOfVoices(FxRobot robot) {
        tick(robot, "bundled");
        assertThat(lens().voices()).isEqualTo(Voices.BUNDLED);
        tick(robot, "press");
        assertThat(lens().voices()).isEqualTo(Voices.parse("bundled+press"));
        assertThat(((MenuButton) find("#timeline-voices")).getText())
                .isEqualTo("Press, bundled only");
        tick(robot, "all");
        assertThat(lens().voices()).isEqualTo(Voices.ALL);
    }

    @Test
    void theButtonSaysWhoseClaimsCount(FxRobot robot) {
        var voices = (MenuButton) find("#timeline-voices");
        assertThat(voices.getText()).isEqualTo("All sources");
        tick(robot, "un");
        tick(robot, "authorities");
        assertThat(voices.getText()).isEqualTo("UN and Malian authorities only");
        robot.interact(() -> window.state.choices().locale().set(Locale.FRENCH));
        assertThat(voices.getText()).isEqualTo("ONU et autorités maliennes seulement");
    }

    @Test
    @SuppressWarnings("unchecked")
    void countingThirteenSitesCountsTheHeadquartersAtOnce(FxRobot robot) {
        var counting = (ComboBox<String>) find("#timeline-counting");
        robot.interact(() -> counting.setValue("thirteen"));
        assertThat(window.state.moment().get().tally().of()).isEqualTo(13);
        assertThat(window.state.sentence().get()).contains("of 13 sites");
        assertThat(counting.getTooltip().getText()).contains("eighth of thirteen", "Source:");
        assertThat(counting.getButtonCell().getText()).isEqualTo("13 sites");
    }

    @Test
    void theWayBackAppearsOnlyWhereTheLensIsNotTheUsualOne(FxRobot robot) {
        assertThat(find("#timeline-reset").isVisible()).isFalse();
        robot.interact(
                () ->
                        window.state
                                .choices()
                                .lens()
                                .set(lens().withClock(Clock.PUBLISHED).withRule(Rule.LATEST)));
        assertThat(find("#timeline-reset").isVisible()).isTrue();
        robot.clickOn("#timeline-reset");
        assertThat(lens()).isEqualTo(Lens.usual(window.state.dossier()));
        assertThat(find("#timeline-reset").isVisible()).isFalse();
    }

    @Test
    void whatIsNotAsUsualIsMarkedEvenWhereItLiesInTheMenu(FxRobot robot) {
        assertThat(marked("#timeline-more")).isFalse();
        robot.interact(() -> window.state.choices().lens().set(lens().withCounting("thirteen")));
        assertThat(marked("#timeline-counting")).isTrue();
        assertThat(marked("#timeline-clock")).isFalse();
        assertThat(marked("#timeline-more")).isTrue();
    }

    private boolean marked(String id) {
        return find(id).getPseudoClassStates().contains(PseudoClass.getPseudoClass("changed"));
    }

    @Test
    void whatFoldsCanStillBeChosenInTheMenu(FxRobot robot) {
        List<MenuItem> items = ((MenuButton) find("#timeline-more")).getItems();
        var counting = menu(items, "How sites are counted");
        robot.interact(counting.getItems().getLast()::fire);
        assertThat(lens().counting()).isEqualTo("thirteen");
        var voices = menu(items, "Whose claims");
        robot.interact(voices.getItems().getLast()::fire);
        assertThat(lens().voices()).isEqualTo(Voices.BUNDLED);
    }

    private static Menu menu(List<MenuItem> items, String title) {
        return items.stream()
                .filter(Menu.class::isInstance)
                .map(Menu.class::cast)
                .filter(menu -> title.equals(menu.getText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingElseMovesWhenTheWayBackAppears(FxRobot robot) {
        double before = find("#timeline-clock").getLayoutX();
        robot.clickOn("What had been published");
        robot.interact(() -> window.scene.getRoot().layout());
        assertThat(find("#timeline-clock").getLayoutX()).isEqualTo(before);
    }
}
