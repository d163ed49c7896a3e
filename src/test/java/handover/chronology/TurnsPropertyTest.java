package handover.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Dossier;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;

import java.time.LocalDate;
import java.util.List;

/// Days asked for one after the other, to and fro, say the same as each asked for alone.
@Domain(RandomDossiers.class)
class TurnsPropertyTest {

    @Property(tries = 300)
    void howADayWasComeToDoesNotMatter(
            @ForAll Dossier dossier,
            @ForAll Lens lens,
            @ForAll @Size(min = 1, max = 12) List<LocalDate> days) {
        var walked = Chronology.of(dossier, lens);
        for (LocalDate day : days) {
            assertThat(walked.on(day)).isEqualTo(Chronology.of(dossier, lens).on(day));
        }
    }

    @Property(tries = 300)
    void theTallyThatIsKeptIsTheOneThatIsCounted(
            @ForAll Dossier dossier,
            @ForAll Lens lens,
            @ForAll @Size(min = 1, max = 12) List<LocalDate> days) {
        var walked = Chronology.of(dossier, lens);
        for (LocalDate day : days) {
            Moment moment = walked.on(day);
            assertThat(moment.tally()).isEqualTo(Tally.of(moment.states(), moment.counting()));
        }
    }

    @Property(tries = 300)
    void everySiteStandsInItsPlace(
            @ForAll Dossier dossier, @ForAll Lens lens, @ForAll LocalDate day) {
        Moment moment = Chronology.of(dossier, lens).on(day);
        assertThat(moment.states()).extracting(SiteState::site).isEqualTo(dossier.sites());
        for (SiteState state : moment.states()) {
            assertThat(moment.state(state.site().id())).isSameAs(state);
        }
    }

    @Property(tries = 100)
    void whatIsHandedOutCannotBeChanged(
            @ForAll Dossier dossier, @ForAll Lens lens, @ForAll LocalDate day) {
        var chronology = Chronology.of(dossier, lens);
        List<SiteState> before = List.copyOf(chronology.on(day).states());
        Moment moment = chronology.on(day);
        chronology.on(day.plusDays(40));
        chronology.on(day.minusDays(40));
        assertThat(moment.states()).isEqualTo(before);
    }
}
