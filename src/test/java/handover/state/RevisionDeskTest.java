package handover.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handover.chronology.Chronology;
import handover.chronology.Lens;
import handover.chronology.Voices;
import handover.dossier.ClaimKind;
import handover.dossier.Dossier;
import handover.dossier.Reliability;
import handover.dossier.Voice;
import handover.revision.Kind;
import handover.revision.News;
import handover.revision.Revision;
import handover.support.MadeDossier;

import org.junit.jupiter.api.Test;

import java.util.Objects;

class RevisionDeskTest {
    private final Dossier before = made("2023-08-13");
    private final Dossier after = made("2023-08-14");
    private final AtlasState state = new AtlasState(after);
    private final RevisionDesk desk = state.revision();

    private static Dossier made(String day) {
        return new MadeDossier()
                .base("ber")
                .base("gao")
                .source("un", Voice.UN, Reliability.A, "2023-11-01")
                .claim("ber", ClaimKind.DEPARTURE, day, "un")
                .make();
    }

    private News news() {
        return Objects.requireNonNull(desk.news().get());
    }

    @Test
    void itTellsWhatIsAnotherUntilItIsStopped() {
        assertThat(desk.running()).isFalse();
        assertThat(desk.stop()).isFalse();
        desk.start(Revision.of(before, after));
        assertThat(desk.running()).isTrue();
        assertThat(news().marks()).containsOnlyKeys("ber");
        assertThat(desk.stop()).isTrue();
        assertThat(desk.news().get()).isNull();
    }

    @Test
    void anotherLensTellsOtherEnds() {
        desk.start(Revision.of(before, after));
        assertThat(news().endings()).hasSize(1);
        state.choices().lens().set(Lens.usual(after).withVoices(Voices.BUNDLED));
        assertThat(news().endings()).isEmpty();
        assertThat(news().marks()).containsEntry("ber", Kind.CHANGED);
    }

    @Test
    void whatWasWorkedOutThroughAnotherLensIsWorkedOutAnew() {
        Chronology bundled = Chronology.of(after, Lens.usual(after).withVoices(Voices.BUNDLED));
        desk.start(News.of(Revision.of(before, after), bundled), bundled);
        assertThat(news().endings()).hasSize(1);
    }

    @Test
    void onlyVersionsOfItsOwnDossierAreTold() {
        Revision other = Revision.of(after, before);
        assertThatThrownBy(() -> desk.start(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aComparisonOfTwoSidesEndsItAndTheOtherWayRound() {
        desk.start(Revision.of(before, after));
        state.compare().start();
        assertThat(desk.running()).isFalse();
        desk.start(Revision.of(before, after));
        assertThat(state.compare().running().get()).isFalse();
    }

    @Test
    void theEvidenceIsShownMeanwhile() {
        state.choices().evidenceShown().set(false);
        desk.start(Revision.of(before, after));
        assertThat(state.choices().evidenceShown().get()).isTrue();
        desk.start(Revision.of(before, after));
        desk.stop();
        assertThat(state.choices().evidenceShown().get()).isFalse();
    }

    @Test
    void aDossierThatChangesOnTheDiskIsComparedOn() {
        desk.start(Revision.of(before, after));
        AtlasState next = new AtlasState(made("2023-08-20"));
        next.resume(state, false);
        News now = Objects.requireNonNull(next.revision().news().get());
        assertThat(now.revision().before()).isEqualTo(before);
        assertThat(now.revision().after()).isEqualTo(next.dossier());
        assertThat(now.endings()).hasSize(1);
    }
}
