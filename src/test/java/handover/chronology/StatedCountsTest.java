package handover.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.dossier.Dossier;
import handover.dossier.StatedCount;
import handover.io.DossierReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The check from outside: what the sources counted must come out of their own dates.
class StatedCountsTest {
    private static final Dossier MINUSMA =
            Objects.requireNonNull(DossierReader.bundled().dossier());

    private static Moment on(String day, Lens lens) {
        return Chronology.of(MINUSMA, lens).on(LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-08-17, 3", "2023-08-25, 4", "2023-10-21, 6", "2023-10-23, 7", "2023-10-31, 8",
        "2023-11-18, 9", "2023-11-19, 9", "2023-12-08, 10", "2023-12-11, 10", "2023-12-28, 11",
        "2024-07-22, 12", "2024-11-15, 12"
    })
    void basesAreAsManyAsTheSourcesCount(String day, int bases) {
        Tally tally = on(day, Lens.DEFAULT).tally();
        assertThat(tally.least()).isEqualTo(bases);
        assertThat(tally.exact()).isTrue();
        assertThat(tally.of()).isEqualTo(12);
    }

    @Test
    void theHeadquartersFollowOnTheFifteenthOfNovember2024() {
        assertThat(on("2024-11-14", Lens.DEFAULT).state("bamako").status()).isEqualTo(Status.OPEN);
        assertThat(on("2024-11-15", Lens.DEFAULT).state("bamako").status())
                .isEqualTo(Status.HANDED_OVER);
        assertThat(on("2024-11-15", Lens.DEFAULT.withCounting("thirteen")).tally().least())
                .isEqualTo(13);
    }

    /// Every count that a source puts on a day, but for those that the dossier itself grades as
    /// mistaken or counts by another rule, is the one that we compute for that day.
    @Test
    void everyCountOfClosedBasesInTheDossierIsOurs() {
        var chronology = Chronology.of(MINUSMA, Lens.DEFAULT);
        Set<String> differing = new TreeSet<>();
        for (Claim claim : MINUSMA.claims()) {
            StatedCount count = claim.count();
            LocalDate day = claim.date().latest();
            if (claim.kind() == ClaimKind.COUNT
                    && count != null
                    && count.reached() != null
                    && day != null) {
                if (chronology.on(day).tally().least() != count.reached()) {
                    differing.add(claim.id());
                }
            }
        }
        assertThat(differing).isEqualTo(DIFFERING);
    }

    /// The three that count something else: an official who counts six when the UN counts four, a
    /// spokesman who says "half", and the liquidation sites, of which Timbuktu was the first.
    private static final Set<String> DIFFERING =
            Set.of("mission-count-nh_oct", "mission-count-un_1023", "timbuktu-count-dtn_tom");

    @Test
    void underTheBundledArticlesOnlyWhatTheyTellIsMarked() {
        Moment end = on("2024-11-30", Lens.DEFAULT.withVoices(Voices.BUNDLED));
        assertThat(ids(end, Status.HANDED_OVER))
                .containsExactlyInAnyOrder(
                        "ogossagou", "ber", "goundam", "kidal", "ansongo", "timbuktu");
        assertThat(ids(end, Status.AS_ANNOUNCED))
                .containsExactlyInAnyOrder("mopti_sevare", "bamako");
        assertThat(ids(end, Status.OPEN))
                .containsExactlyInAnyOrder("menaka", "douentza", "tessalit", "aguelhok", "gao");
        assertThat(end.states()).noneMatch(SiteState::disputed);
    }

    @Test
    void underAllSourcesEverySiteHasItsDay() {
        var chronology = Chronology.of(MINUSMA, Lens.DEFAULT);
        assertThat(MINUSMA.sites())
                .hasSize(13)
                .allMatch(
                        site ->
                                chronology
                                        .ending(site.id())
                                        .filter(e -> !e.announced())
                                        .isPresent());
    }

    @Test
    void kidalAndAguelhokAreTheTwoDisputed() {
        Moment moment = on("2023-11-19", Lens.DEFAULT);
        assertThat(moment.tally().disputed()).isEqualTo(2);
        assertThat(moment.states().stream().filter(SiteState::disputed).map(s -> s.site().id()))
                .containsExactlyInAnyOrder("kidal", "aguelhok");
    }

    private static Set<String> ids(Moment moment, Status status) {
        return moment.states().stream()
                .filter(state -> state.status() == status)
                .map(state -> state.site().id())
                .collect(Collectors.toSet());
    }
}
