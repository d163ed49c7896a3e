package handover.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Source;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.Locale;
import java.util.Objects;

/// How a reader goes from a claim into the article and back.
class ReaderStoryTest extends PanelStory {
    private static final String DEPARTURE = "kidal-departure-seed4_src";

    @Start
    void start(Stage stage) {
        open(stage);
    }

    private TextField field() {
        return (TextField) panel.lookup(".evidence-find-field");
    }

    private void search(String words) {
        onFx(() -> field().requestFocus());
        onFx(() -> field().setText(words));
    }

    @Test
    void whatIsFoundIsCountedAndMarkedOtherwiseThanQuotes(FxRobot robot) {
        read(robot, "kidal", DEPARTURE);
        int quotes = panel.lookupAll(".evidence-mark-other").size();
        search("KIDÀL");
        int found = panel.lookupAll(".evidence-found").size() + 1;
        assertThat(found).isGreaterThan(2);
        assertThat(words()).contains("1 of " + found);
        assertThat(panel.lookupAll(".evidence-found-current")).hasSize(1);
        assertThat(panel.lookupAll(".evidence-mark-other")).hasSize(quotes);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(words()).contains("2 of " + found);
        assertThat(inView(panel.lookup(".evidence-found-current"))).isTrue();
        robot.press(KeyCode.SHIFT, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.SHIFT);
        assertThat(words()).contains("1 of " + found);
        search("xyz");
        assertThat(words()).contains("not found");
    }

    @Test
    void escapeEmptiesTheSearchThenClosesTheArticle(FxRobot robot) {
        read(robot, "kidal", DEPARTURE);
        search("kidal");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(field().getText()).isEmpty();
        assertThat(panel.lookupAll(".evidence-found-current")).isEmpty();
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(field()).isNull();
    }

    @Test
    void theCurrentPassageIsCopiedAsACitation(FxRobot robot) {
        read(robot, "kidal", DEPARTURE);
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        assertThat(copied).hasSize(1);
        assertThat(copied.getFirst())
                .startsWith("«\u00A0La mission de l’ONU au Mali a quitté mardi 31 octobre")
                .contains("Retrieved from seeds/004_", "SHA-256 2d2f947518b1");
        robot.clickOn("Copied");
        assertThat(copied).hasSize(2);
    }

    @Test
    void aCardCopiesItsQuote(FxRobot robot) {
        onFx(() -> panel.showClaim(DEPARTURE));
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        assertThat(copied).hasSize(1);
        assertThat(copied.getFirst()).startsWith("«\u00A0La mission de l’ONU");
    }

    @Test
    void aPassageNamesWhatItIsQuotedForAndLeadsThere(FxRobot robot) {
        read(robot, "kidal", DEPARTURE);
        assertThat(words()).contains("This passage is quoted for", "Kidal: Departure");
        robot.clickOn(panel.lookup(".evidence-mark-current"));
        var focus = panel.getScene().getFocusOwner();
        assertThat(focus).isInstanceOf(ClaimCard.class);
        assertThat(((ClaimCard) focus).exhibit().id()).isEqualTo(DEPARTURE);
    }

    @Test
    void aSharedPassageLeadsToEachOfItsSites() {
        var claim = Minusma.exhibit("ogossagou-handover-seed3_src");
        var article = Objects.requireNonNull(claim.source().article());
        var place = Passage.of(Objects.requireNonNull(claim.quote()), article).orElseThrow();
        onFx(() -> panel.showPassage(claim.source(), place.start(), place.end()));
        Button ber =
                all(Button.class).stream()
                        .filter(one -> one.getText().startsWith("Ber: "))
                        .findFirst()
                        .orElseThrow();
        onFx(ber::fire);
        assertThat(state.choices().selected().get()).isEqualTo(Minusma.site("ber"));
        assertThat(panel.getScene().getFocusOwner()).isInstanceOf(ClaimCard.class);
    }

    @Test
    void anyPassageCanBeShownThoughNobodyQuotesIt() {
        Source source = Minusma.DOSSIER.source("seed4_src");
        String text = Objects.requireNonNull(source.article()).text();
        int at = text.lastIndexOf("Mali");
        onFx(() -> panel.showPassage(source, at, at + 4));
        assertThat(panel.lookupAll(".evidence-found-current")).hasSize(1);
        assertThat(inView(panel.lookup(".evidence-found-current"))).isTrue();
    }

    @Test
    void anotherLanguageKeepsTheArticleOpen() {
        Source source = Minusma.DOSSIER.source("seed4_src");
        onFx(() -> panel.showPassage(source, 615, 686));
        onFx(() -> state.choices().locale().set(Locale.FRENCH));
        assertThat(words()).contains("Ce passage est cité pour", "prend ouvertement parti");
    }

    @Test
    void theHeadSaysAllThatAReaderMustKnow() {
        for (Source source : Minusma.DOSSIER.bundled()) {
            onFx(() -> panel.showPassage(source, 0, 1));
            var said = words();
            assertThat(said)
                    .contains(source.publisher(), "Source " + source.reliability().name(), "Voice")
                    .contains(Objects.requireNonNull(source.article()).sha256())
                    .contains(source.language().toUpperCase(Locale.ROOT));
            if (source.author() != null) {
                assertThat(said).contains(source.author());
            }
            if (source.reliabilityWhy() != null) {
                assertThat(said).contains(source.reliabilityWhy().en().replace('\u00A0', ' '));
            }
            assertThat(said.contains("takes sides openly")).isEqualTo(source.partisan());
        }
    }
}
