package handover.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Lens;
import handover.chronology.Rule;
import handover.chronology.Voices;
import handover.dossier.KnownContradiction;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.Locale;

/// How a reader finds out where sources disagree, and why one of them decides.
class DisagreementStoryTest extends PanelStory {
    @Start
    void start(Stage stage) {
        open(stage);
    }

    @Test
    void oneClickLeadsFromTheStartToAllDisagreements(FxRobot robot) {
        robot.clickOn("All 7 disagreements");
        var entries = all(DisputeEntry.class);
        assertThat(entries).hasSameSizeAs(state.chronology().get().disagreements());
        assertThat(entries.getFirst().getAccessibleText().replace('\u00A0', ' '))
                .contains("Mopti-Sévaré", "62 days apart", "8 October", "9 December");
        for (KnownContradiction one : Minusma.DOSSIER.contradictions()) {
            assertThat(words()).contains(one.text().en().replace('\u00A0', ' '));
        }
    }

    @Test
    void anEntryOpensTheBoxOfItsSite() {
        onFx(panel::showDisagreements);
        onFx(() -> all(DisputeEntry.class).get(1).fire());
        assertThat(state.choices().selected().get()).isEqualTo(Minusma.site("tessalit"));
        assertThat(inView(panel.lookup(".evidence-dispute"))).isTrue();
        assertThat(words()).contains("Different days for the departure, 2 days apart");
    }

    @Test
    void escapeLeavesTheListOfDisagreements(FxRobot robot) {
        robot.clickOn("All 7 disagreements");
        onFx(() -> all(DisputeEntry.class).getFirst().requestFocus());
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(all(DisputeEntry.class)).isEmpty();
        assertThat(all(SiteRow.class)).isNotEmpty();
    }

    @Test
    void theReasonFollowsTheRule() {
        select("tessalit");
        assertThat(words()).contains("its item is the most credible.");
        onFx(() -> state.choices().lens().set(Lens.DEFAULT.withRule(Rule.LATEST)));
        assertThat(words()).contains("The chosen rule takes the latest.");
    }

    @Test
    void aRowIsHeardWholeAndLeadsToItsCard() {
        select("aguelhok");
        Button row =
                panel.lookupAll(".evidence-chart-row").stream()
                        .map(Button.class::cast)
                        .filter(one -> one.getAccessibleText().contains("24heures.bf"))
                        .findFirst()
                        .orElseThrow();
        assertThat(row.getAccessibleText()).contains("(F2)", "No handover", "issued on or after");
        onFx(row::fire);
        Node focus = panel.getScene().getFocusOwner();
        assertThat(focus).isInstanceOf(ClaimCard.class);
        assertThat(((ClaimCard) focus).exhibit().id()).isEqualTo("aguelhok-no_handover-h24_agu");
        assertThat(inView(focus)).isTrue();
    }

    @Test
    void theListSaysWhereNobodyDisagrees() {
        onFx(panel::showDisagreements);
        onFx(() -> state.choices().lens().set(Lens.DEFAULT.withVoices(Voices.BUNDLED)));
        assertThat(all(DisputeEntry.class)).hasSameSizeAs(state.chronology().get().disagreements());
        onFx(() -> state.choices().locale().set(Locale.FRENCH));
        assertThat(words()).contains("Où les sources se contredisent");
    }
}
