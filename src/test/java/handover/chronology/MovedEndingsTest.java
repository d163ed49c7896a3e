package handover.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Claim;
import handover.dossier.Dossier;
import handover.io.DossierReader;
import handover.time.DayRange;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/// *Published* knows no ending before *happened*, unless it was announced: with one exception,
/// where a later source has moved the day on which the site is said to be over. Then a reader had
/// to think it over, and today's reader knows that it was not, or not for certain. Here stands
/// every case of the shipped dossier, under any lens, with its reason.
class MovedEndingsTest {
    private static final Dossier MINUSMA =
            Objects.requireNonNull(DossierReader.bundled().dossier());

    private static final String WEAKER =
            "A departure had its day; then a handover, which goes before it, came without one.";
    private static final String ROUGHER =
            "The day was known; then a source came that knows it only roughly, and decides"
                    + " under this lens.";
    private static final String LATER_DAY =
            "The later source has exchanged the days of Tessalit and Aguelhok; the rule is latest.";
    private static final String ISSUED_IN_DECEMBER =
            "Of the first source only the month of issue is known: it may have been out, and it"
                    + " only says December. The day was then given by a better one.";

    /// The site, the claim by which a reader thought it over, the one that has moved it since, and
    /// the first and the last of the days; with the reason.
    private static final Map<String, String> KNOWN =
            Map.ofEntries(
                    Map.entry(
                            "ber departure-un_noon0814 > handover-un_bergou"
                                    + " 2023-08-14/2023-08-16",
                            WEAKER),
                    Map.entry(
                            "ber departure-un_noon0814 > handover-seed3_src"
                                    + " 2023-08-14/2023-08-16",
                            WEAKER),
                    Map.entry(
                            "ber departure-aa_ber > handover-seed3_src 2023-08-14/2023-08-18",
                            WEAKER),
                    Map.entry(
                            "goundam departure-asia_gou > handover-seed3_src"
                                    + " 2023-08-17/2023-08-18",
                            WEAKER),
                    Map.entry(
                            "ber handover-un_bergou > handover-seed3_src 2023-08-17/2023-08-18",
                            ROUGHER),
                    Map.entry(
                            "goundam handover-un_bergou > handover-seed3_src"
                                    + " 2023-08-17/2023-08-18",
                            ROUGHER),
                    Map.entry(
                            "ogossagou handover-sput_ogo > handover-seed3_src"
                                    + " 2023-08-05/2023-08-18",
                            ROUGHER),
                    Map.entry(
                            "ogossagou handover-urdu_ogo > handover-seed3_src"
                                    + " 2023-08-05/2023-08-18",
                            ROUGHER),
                    Map.entry(
                            "mopti_sevare handover-afp_mop > handover-afrik_mop"
                                    + " 2023-12-08/2023-12-30",
                            ROUGHER),
                    Map.entry(
                            "mopti_sevare handover-unpk_sev > handover-afrik_mop"
                                    + " 2023-12-08/2023-12-30",
                            ROUGHER),
                    Map.entry(
                            "timbuktu handover-anfr_tom > handover-koaci_tom"
                                    + " 2023-12-29/2023-12-29",
                            ROUGHER),
                    Map.entry(
                            "gao handover-essor_gao > handover-afm_bko 2024-07-24/2024-07-30",
                            ROUGHER),
                    Map.entry(
                            "tessalit departure-atlas_tess > departure-un_kid"
                                    + " 2023-10-22/2023-10-22",
                            LATER_DAY),
                    Map.entry(
                            "mopti_sevare handover-afrik_mop > handover-afp_mop"
                                    + " 2023-12-01/2023-12-07",
                            ISSUED_IN_DECEMBER),
                    Map.entry(
                            "mopti_sevare handover-afrik_mop > handover-unpk_sev"
                                    + " 2023-12-01/2023-12-07",
                            ISSUED_IN_DECEMBER));

    @Test
    void everyCaseUnderAnyLensIsKnownAndHasItsReason() {
        assertThat(cases(lens -> true)).isEqualTo(new TreeSet<>(KNOWN.keySet()));
    }

    /// The Ber pull-out of 13 August was known the next day; the papers were signed between then
    /// and the announcement of 17 August, nobody says when. And an article of some day in December
    /// may already have told of Mopti-Sévaré.
    @Test
    void throughTheUsualLensThereAreTwo() {
        Lens usual = Lens.DEFAULT.withCounting("twelve");
        assertThat(cases(lens -> lens.withClock(Clock.HAPPENED).equals(usual)))
                .containsExactly(
                        "ber departure-un_noon0814 > handover-un_bergou 2023-08-14/2023-08-16",
                        "mopti_sevare handover-afrik_mop > handover-unpk_sev"
                                + " 2023-12-01/2023-12-07");
    }

    private static TreeSet<String> cases(Predicate<Lens> wanted) {
        Map<String, DayRange> found = new TreeMap<>();
        EveryLens.ALL.stream()
                .filter(lens -> lens.clock() == Clock.PUBLISHED)
                .filter(wanted)
                .forEach(lens -> collect(lens, found));
        var words = new TreeSet<String>();
        found.forEach((what, days) -> words.add(what + " " + days.first() + "/" + days.last()));
        return words;
    }

    private static void collect(Lens lens, Map<String, DayRange> found) {
        var published = Chronology.of(MINUSMA, lens);
        var happened = Chronology.of(MINUSMA, lens.withClock(Clock.HAPPENED));
        for (LocalDate day = MINUSMA.days().first();
                !day.isAfter(MINUSMA.days().last());
                day = day.plusDays(1)) {
            Moment today = happened.on(day);
            for (SiteState then : published.on(day).states()) {
                SiteState now = today.state(then.site().id());
                if (over(then) > over(now)) {
                    found.merge(words(then, now), DayRange.of(day, day), MovedEndingsTest::hull);
                }
            }
        }
    }

    /// How surely a report, and not only an announcement, says that a site is over.
    private static int over(SiteState state) {
        return switch (state.status()) {
            case OPEN, ANNOUNCED, AS_ANNOUNCED -> 0;
            case WINDOW -> 1;
            case HANDED_OVER -> 2;
        };
    }

    private static String words(SiteState then, SiteState now) {
        return then.site().id() + " " + claim(then) + " > " + claim(now);
    }

    /// The claim that decides, without its site.
    private static String claim(SiteState state) {
        Claim claim = Objects.requireNonNull(state.ending()).claim();
        return claim.id().substring(state.site().id().length() + 1);
    }

    private static DayRange hull(DayRange one, DayRange other) {
        return DayRange.of(
                one.first().isBefore(other.first()) ? one.first() : other.first(),
                one.last().isAfter(other.last()) ? one.last() : other.last());
    }
}
