package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Dossier;
import handover.dossier.Site;
import handover.geo.Camera;
import handover.paint.Together;
import handover.support.CrowdedDossier;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// A dossier with more sites than a map has room for.
@ExtendWith(ApplicationExtension.class)
class ManySitesStoryTest {
    private static final Dossier DOSSIER = CrowdedDossier.of(700, 3);

    private Stories atlas;

    @org.testfx.framework.junit5.Start
    void start(Stage stage) {
        atlas = new Stories(stage, Locale.ENGLISH, DOSSIER);
    }

    @BeforeEach
    void settle() {
        atlas.settle();
        Stories.onFx(() -> atlas.state.goTo(LocalDate.of(2024, 2, 1)));
        atlas.frame();
    }

    /// A group that nothing covers, found as a hand would: from the middle outwards.
    private Together together() {
        return Stories.ask(
                () -> {
                    for (double y = 200; y < 340; y += 4) {
                        for (double x = 240; x < 520; x += 4) {
                            var found = atlas.sheet().togetherAt(x, y);
                            if (found.isPresent() && found.get().crowd().total() > 4) {
                                return found.get();
                            }
                        }
                    }
                    throw new AssertionError("no group in the middle of the map");
                });
    }

    private Point2D onScreen(Together together) {
        return Stories.ask(() -> atlas.sheet().localToScreen(together.at().x(), together.at().y()));
    }

    private Camera camera() {
        return Stories.ask(() -> atlas.state.choices().camera().get());
    }

    private Site selected() {
        return Stories.ask(() -> atlas.state.choices().selected().get());
    }

    @Test
    void aClickOnAGroupGoesNearerAndSelectsNothing(FxRobot robot) {
        Together group = together();
        double before = camera().zoom();
        robot.clickOn(onScreen(group));
        atlas.frame();
        assertThat(camera().zoom()).isEqualTo(before + 1.5);
        assertThat(selected()).isNull();
    }

    @Test
    void thePointerOverAGroupTellsItsCounts(FxRobot robot) {
        Together group = together();
        robot.moveTo(onScreen(group));
        atlas.frame();
        List<String> words =
                Stories.ask(
                        () ->
                                atlas.scene.getRoot().lookupAll(".hover-card .label").stream()
                                        .filter(Node::isVisible)
                                        .map(node -> ((Label) node).getText())
                                        .toList());
        assertThat(words).contains(group.crowd().total() + " sites close together");
        assertThat(words).anyMatch(line -> line.contains(group.crowd().over() + " handed over"));
        robot.moveTo(atlas.sheet().localToScreen(30, 400));
        assertThat(Stories.ask(() -> atlas.scene.lookup(".hover-card").isVisible())).isFalse();
    }

    @Test
    void theMapSaysHowItShowsThem() {
        String said = Stories.ask(() -> atlas.scene.lookup(".map-pane").getAccessibleText());
        assertThat(said).contains("groups of sites close together");
    }

    @Test
    void theListHasAllSitesAndOnlyTheRowsInView(FxRobot robot) {
        ListView<?> list =
                Stories.ask(() -> (ListView<?>) atlas.scene.lookup(".evidence-long-list"));
        assertThat(list.getItems()).hasSize(DOSSIER.sites().size());
        assertThat(Stories.ask(() -> list.lookupAll(".evidence-row").size())).isLessThan(60);
        Stories.onFx(list::requestFocus);
        robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
        robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(selected()).isIn(DOSSIER.sites().subList(0, 3));
        atlas.frame();
        assertThat(Stories.ask(() -> atlas.sheet().shown().orElseThrow().selected()))
                .isEqualTo(selected());
    }

    @Test
    void aDayIsSaidInAFewWords() {
        for (LocalDate day : List.of(LocalDate.of(2023, 9, 3), LocalDate.of(2024, 5, 5))) {
            Stories.onFx(() -> atlas.state.goTo(day));
            atlas.frame();
            assertThat(Stories.ask(() -> atlas.state.sentence().get())).hasSizeLessThan(600);
        }
    }
}
