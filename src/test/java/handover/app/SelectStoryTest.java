package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Site;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Selecting sites and reading what sources say about them, by mouse and by keys.
@ExtendWith(ApplicationExtension.class)
class SelectStoryTest {
    private static final String SENTENCE =
            "La mission de l’ONU au Mali a quitté mardi 31 octobre son camp de Kidal";

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

    private Node focus() {
        return Stories.ask(() -> atlas.scene.getFocusOwner());
    }

    private String panelWords() {
        atlas.frame();
        return Stories.ask(
                () -> {
                    var words = new StringBuilder();
                    for (Node node : atlas.evidence().lookupAll("*")) {
                        if (node instanceof Label label) {
                            words.append(label.getText()).append('\n');
                        } else if (node instanceof Text text) {
                            words.append(text.getText()).append('\n');
                        }
                    }
                    return words.toString().replace('\u00A0', ' ');
                });
    }

    @Test
    void aClickOnAMarkSelectsItsSiteAndThePanelSpeaksOfIt(FxRobot robot) {
        for (String id : List.of("kidal", "timbuktu", "bamako")) {
            Site site = Stories.site(id);
            robot.clickOn(atlas.onScreen(site));
            assertThat(selected()).isEqualTo(site);
            assertThat(panelWords()).contains(site.name().in(Locale.ENGLISH));
            atlas.frame();
            assertThat(atlas.sheet().shown().orElseThrow().selected()).isEqualTo(site);
        }
    }

    /// The row goes with the list; keys are not to end in the search field then.
    @Test
    void afterAClickInTheListKeysStillStepTheDay(FxRobot robot) {
        Node row = Stories.ask(() -> atlas.evidence().lookup(".evidence-row"));
        robot.clickOn(row);
        assertThat(selected()).isEqualTo(Stories.DOSSIER.sites().getFirst());
        atlas.frame();
        assertThat(focus()).isEqualTo(atlas.evidence());
        LocalDate before = Stories.ask(() -> atlas.state.moment().get().day());
        robot.type(KeyCode.PAGE_DOWN);
        LocalDate after = Stories.ask(() -> atlas.state.moment().get().day());
        assertThat(after).isAfter(before);
    }

    @Test
    void aClickBesideTheMarksSelectsNothing(FxRobot robot) {
        robot.clickOn(atlas.onScreen(Stories.site("kidal")));
        robot.clickOn(Stories.ask(() -> atlas.map().localToScreen(300, 12)));
        assertThat(selected()).isNull();
    }

    @Test
    void tabVisitsAllSitesInTheirOrderAndThenLeavesTheMap(FxRobot robot) {
        assertThat(focus()).isEqualTo(atlas.map());
        List<Site> visited = new ArrayList<>();
        for (int i = 0; i < Stories.DOSSIER.sites().size(); i++) {
            robot.type(KeyCode.TAB);
            visited.add(selected());
            assertThat(focus()).isEqualTo(atlas.map());
        }
        assertThat(visited).isEqualTo(Stories.DOSSIER.sites());
        robot.type(KeyCode.TAB);
        assertThat(focus()).isNotEqualTo(atlas.map());
        assertThat(selected()).isEqualTo(Stories.DOSSIER.sites().getLast());
    }

    @Test
    void shiftAndTabVisitsThemBackwardsAndLeavesToo(FxRobot robot) {
        List<Site> visited = new ArrayList<>();
        robot.press(KeyCode.SHIFT);
        for (int i = 0; i < Stories.DOSSIER.sites().size(); i++) {
            robot.type(KeyCode.TAB);
            visited.add(selected());
        }
        assertThat(visited).isEqualTo(Stories.DOSSIER.sites().reversed());
        robot.type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertThat(focus()).isNotEqualTo(atlas.map());
    }

    @Test
    void whatIsSelectedIsHeard(FxRobot robot) {
        robot.clickOn(atlas.onScreen(Stories.site("kidal")));
        robot.type(KeyCode.PAGE_DOWN, 8);
        String state =
                Stories.ask(
                        () ->
                                atlas.state
                                        .sentences()
                                        .state(atlas.state.moment().get().state("kidal")));
        String heard = Stories.ask(() -> atlas.map().getAccessibleText());
        assertThat(heard).contains("Kidal").contains(state).contains(atlas.state.sentence().get());
    }

    @Test
    void sitesAreReachedFromTheListByKeysAlone(FxRobot robot) {
        robot.type(KeyCode.F6);
        robot.type(KeyCode.TAB);
        assertThat(focus().getStyleClass()).contains("evidence-all-disputes");
        robot.type(KeyCode.TAB);
        assertThat(focus().getStyleClass()).contains("evidence-row");
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.SPACE);
        assertThat(selected()).isEqualTo(Stories.DOSSIER.sites().get(1));
        assertThat(atlas.state.choices().playing().get()).isFalse();
    }

    @Test
    void kidalLeadsToTheVerySentenceOfTheArticleAndBack(FxRobot robot) {
        robot.clickOn(atlas.onScreen(Stories.site("kidal")));
        assertThat(panelWords()).contains(SENTENCE);
        Node card =
                Stories.ask(
                        () ->
                                atlas.evidence().lookupAll(".evidence-card").stream()
                                        .filter(node -> holds(node, SENTENCE))
                                        .findFirst()
                                        .orElseThrow());
        Button link =
                Stories.ask(
                        () ->
                                card.lookupAll(".evidence-link").stream()
                                        .filter(Button.class::isInstance)
                                        .map(Button.class::cast)
                                        .filter(b -> b.getText().startsWith("Show in article"))
                                        .findFirst()
                                        .orElseThrow());
        robot.interact(link::requestFocus);
        robot.type(KeyCode.SPACE);
        atlas.frame();
        assertThat(atlas.evidence().lookupAll(".evidence-mark-current")).isNotEmpty();
        assertThat(panelWords()).contains("seeds/004_352d68472ff86361.txt").contains(SENTENCE);
        robot.type(KeyCode.ESCAPE);
        atlas.frame();
        assertThat(focus()).isEqualTo(link);
        robot.type(KeyCode.ESCAPE);
        assertThat(focus()).isEqualTo(atlas.map());
        assertThat(selected()).isEqualTo(Stories.site("kidal"));
    }

    private static boolean holds(Node root, String words) {
        return root.lookupAll("*").stream()
                .anyMatch(node -> node instanceof Text text && text.getText().contains(words));
    }

    @Test
    void hoveringSaysWhatASiteIs(FxRobot robot) {
        robot.moveTo(atlas.onScreen(Stories.site("gao")));
        atlas.frame();
        Node card = atlas.find(".hover-card", Node.class);
        assertThat(card.isVisible()).isTrue();
        assertThat(((Label) card.lookup(".name")).getText()).isEqualTo("Gao");
        robot.moveTo(Stories.ask(() -> atlas.map().localToScreen(300, 12)));
        assertThat(card.isVisible()).isFalse();
    }
}
