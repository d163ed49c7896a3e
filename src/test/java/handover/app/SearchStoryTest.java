package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Site;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Finding things by typing, and the page on how to read the map.
@ExtendWith(ApplicationExtension.class)
class SearchStoryTest {
    private Stories atlas;

    @org.testfx.framework.junit5.Start
    void start(Stage stage) {
        atlas = new Stories(stage, Locale.ENGLISH);
    }

    @BeforeEach
    void settle() {
        atlas.settle();
    }

    private Site selected() {
        return Stories.ask(() -> atlas.state.choices().selected().get());
    }

    /// Types as a keyboard of any layout would, into the field that Ctrl+F leads to.
    private void search(FxRobot robot, String words) {
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        assertThat(atlas.scene.getFocusOwner()).isEqualTo(field());
        robot.interact(() -> field().setText(words));
        atlas.frame();
    }

    private TextField field() {
        return atlas.find("#search", TextField.class);
    }

    private Node results() {
        return atlas.find("#search-results", Node.class);
    }

    private String words(Node root) {
        return Stories.ask(
                () -> {
                    var words = new StringBuilder();
                    for (Node node : root.lookupAll("*")) {
                        if (node instanceof Label label) {
                            words.append(label.getText()).append('\n');
                        } else if (node instanceof Text text) {
                            words.append(text.getText()).append('\n');
                        }
                    }
                    return words.toString();
                });
    }

    @Test
    void anySpellingAndEnterSelectTheSite(FxRobot robot) {
        search(robot, "aguelhoc");
        assertThat(results().isVisible()).isTrue();
        assertThat(words(results())).contains("Aguelhok", "Aguelhoc", "Site");
        robot.type(KeyCode.ENTER);
        assertThat(selected()).isEqualTo(Stories.site("aguelhok"));
        assertThat(results().isVisible()).isFalse();
        assertThat(atlas.scene.getFocusOwner()).isEqualTo(atlas.map());
    }

    @Test
    void aPhraseOfAnArticleAndEnterOpenItThere(FxRobot robot) {
        search(robot, "deroule sans difficulte");
        robot.type(KeyCode.ENTER);
        atlas.frame();
        assertThat(words(atlas.evidence()))
                .contains("Le départ des casques bleus s'est déroulé sans difficulté");
        assertThat(atlas.evidence().lookupAll(".evidence-reader")).isNotEmpty();
    }

    @Test
    void aDayAndEnterGoThere(FxRobot robot) {
        search(robot, "31 oct");
        robot.type(KeyCode.ENTER);
        atlas.allShow(LocalDate.of(2023, 10, 31));
    }

    @Test
    void downAndEnterTakeTheNextResult(FxRobot robot) {
        search(robot, "31 oct");
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        atlas.allShow(LocalDate.of(2024, 10, 31));
    }

    @Test
    void aClickTakesAResult(FxRobot robot) {
        search(robot, "tombouctou");
        robot.clickOn(".search-row-site");
        assertThat(selected()).isEqualTo(Stories.site("timbuktu"));
    }

    @Test
    void keysStayInTheField(FxRobot robot) {
        LocalDate day = atlas.state.day().get();
        search(robot, "gao");
        robot.type(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.PAGE_DOWN, KeyCode.SPACE, KeyCode.HOME);
        assertThat(atlas.state.day().get()).isEqualTo(day);
        assertThat(atlas.state.choices().playing().get()).isFalse();
        assertThat(atlas.scene.getFocusOwner()).isEqualTo(field());
    }

    @Test
    void escapeClosesTheResultsAndThenLeaves(FxRobot robot) {
        search(robot, "gao");
        robot.type(KeyCode.ESCAPE);
        assertThat(results().isVisible()).isFalse();
        assertThat(atlas.scene.getFocusOwner()).isEqualTo(field());
        robot.type(KeyCode.ESCAPE);
        assertThat(atlas.scene.getFocusOwner()).isEqualTo(atlas.map());
    }

    @Test
    void whereNothingIsFoundItSaysSo(FxRobot robot) {
        search(robot, "zzzz");
        assertThat(words(results())).contains("Nothing found for “zzzz”");
        robot.type(KeyCode.ENTER);
        assertThat(selected()).isNull();
    }

    @Test
    void resultsSpeakTheLanguageOfTheWindow(FxRobot robot) {
        robot.interact(() -> atlas.state.choices().locale().set(Locale.FRENCH));
        search(robot, "menaka");
        assertThat(words(results())).contains("Ménaka", "Ouvert");
        assertThat(field().getPromptText()).isEqualTo("Chercher base, source…");
    }

    @Test
    void theBarIsNotCut() {
        for (String id : List.of("#search", "#snapshot", "#languages", "#more")) {
            Bounds place =
                    Stories.ask(
                            () -> {
                                Node node = atlas.find(id, Node.class);
                                return node.localToScene(node.getLayoutBounds());
                            });
            assertThat(place.getMaxX()).as(id).isLessThanOrEqualTo(Stories.WIDTH);
            assertThat(place.getWidth()).as(id).isGreaterThan(30);
        }
    }

    @Test
    void theMethodPageOpensKeepsTheFocusAndCloses(FxRobot robot) {
        LocalDate day = atlas.state.day().get();
        robot.type(KeyCode.F2);
        atlas.frame();
        Node page = atlas.find("#method", Node.class);
        assertThat(page.isVisible()).isTrue();
        assertThat(words(page)).contains("Claims, not dates", "MINUSMA withdrawal");
        for (int i = 0; i < 40; i++) {
            robot.type(KeyCode.TAB);
            assertThat(within(atlas.scene.getFocusOwner(), page)).isTrue();
        }
        robot.type(KeyCode.RIGHT, KeyCode.PAGE_DOWN, KeyCode.F6);
        assertThat(within(atlas.scene.getFocusOwner(), page)).isTrue();
        assertThat(atlas.state.day().get()).isEqualTo(day);
        robot.type(KeyCode.ESCAPE);
        assertThat(page.isVisible()).isFalse();
        assertThat(atlas.scene.getFocusOwner()).isEqualTo(atlas.map());
    }

    private static boolean within(Node node, Node part) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up == part) {
                return true;
            }
        }
        return false;
    }
}
