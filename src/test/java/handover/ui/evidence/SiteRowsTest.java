package handover.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Chronology;
import handover.chronology.Clock;
import handover.chronology.Lens;
import handover.state.AtlasState;
import handover.words.Texts;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// The list of sites from day to day and from lens to lens: a row finds its words only for another
/// state, and says all the same what its site is.
@ExtendWith(ApplicationExtension.class)
class SiteRowsTest {
    private AtlasState state;
    private EvidencePanel panel;

    @Start
    void start(Stage stage) {
        state = new AtlasState(Minusma.DOSSIER);
        panel = new EvidencePanel(state, address -> {});
        stage.setScene(new Scene(panel, 400, 700));
        stage.show();
    }

    private void look(Lens lens, LocalDate day) {
        WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    state.choices().lens().set(lens);
                    state.goTo(day);
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void everyRowSaysWhatItsSiteIsByEachClockOnEachDay() {
        int hindsights = 0;
        for (Clock clock : Clock.values()) {
            Lens lens = Lens.DEFAULT.withClock(clock);
            for (LocalDate changed : Chronology.of(Minusma.DOSSIER, lens).changeDays()) {
                for (LocalDate day : List.of(changed.minusDays(1), changed)) {
                    look(lens, day);
                    hindsights += state.moment().get().today().size();
                    assertThat(rows()).as(clock + " " + day).isEqualTo(rowsToBe());
                }
            }
        }
        assertThat(hindsights).isPositive();
    }

    private List<String> rows() {
        return panel.lookupAll(".evidence-row").stream().map(Node::getAccessibleText).toList();
    }

    private List<String> rowsToBe() {
        var moment = state.moment().get();
        var texts = Texts.in(Locale.ENGLISH);
        return Minusma.DOSSIER.sites().stream()
                .map(
                        site ->
                                texts.get(
                                        "evidence.list.row",
                                        site.name().in(Locale.ENGLISH),
                                        state.sentences().stateWithHindsight(moment, site)))
                .toList();
    }
}
