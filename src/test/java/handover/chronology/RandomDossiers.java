package handover.chronology;

import handover.dossier.ClaimKind;
import handover.dossier.Dossier;
import handover.dossier.Reliability;
import handover.dossier.Voice;
import handover.support.MadeDossier;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

import java.time.LocalDate;
import java.util.List;

/// Dossiers of three sites and six sources with any claims at all.
public final class RandomDossiers extends DomainContextBase {
    private static final LocalDate FIRST = LocalDate.of(2023, 6, 30);
    static final List<String> SITES = List.of("ber", "gao", "hq");

    /// What makes one random claim.
    record Draft(String site, ClaimKind kind, String date, int source, int credibility) {}

    @Provide
    Arbitrary<Lens> lenses() {
        return Combinators.combine(
                        Arbitraries.of(Clock.values()),
                        Arbitraries.of("all", "bundled", "un", "mali+press"),
                        Arbitraries.of(Rule.values()),
                        Arbitraries.of("twelve", "thirteen"))
                .as(
                        (clock, voices, rule, counting) ->
                                new Lens(clock, Voices.parse(voices), rule, counting));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 519).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Combinators.combine(issues().list().ofSize(6), drafts().list().ofMaxSize(12))
                .as(RandomDossiers::make);
    }

    private static Dossier make(List<String> issues, List<Draft> drafts) {
        var made = new MadeDossier().base("ber").base("gao").headquarters("hq");
        for (int i = 0; i < issues.size(); i++) {
            Voice voice = Voice.values()[i % 3];
            Reliability grade = Reliability.values()[i % Reliability.values().length];
            String issued = issues.get(i).isEmpty() ? null : issues.get(i);
            if (i % 2 == 0) {
                made.source("s" + i, voice, grade, issued);
            } else {
                made.bundled("s" + i, voice, grade, issued);
            }
        }
        for (Draft d : drafts) {
            made.claim(d.site(), d.kind(), d.date(), "s" + d.source(), d.credibility());
        }
        return made.make();
    }

    private static Arbitrary<String> issues() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, day()),
                net.jqwik.api.Tuple.of(2, Arbitraries.of("2023-08", "2023-11", "2024-11")),
                net.jqwik.api.Tuple.of(1, Arbitraries.of("", "[2023-10-24..]")));
    }

    private static Arbitrary<Draft> drafts() {
        return Combinators.combine(
                        Arbitraries.of(SITES),
                        Arbitraries.of(ClaimKind.values()),
                        dates(),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(1, 6))
                .as(Draft::new);
    }

    private static Arbitrary<String> dates() {
        Arbitrary<Integer> offset = Arbitraries.integers().between(0, 500);
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 40);
        Arbitrary<String> windows =
                Combinators.combine(offset, length)
                        .as(
                                (from, days) ->
                                        FIRST.plusDays(from) + "/" + FIRST.plusDays(from + days));
        Arbitrary<String> open =
                Arbitraries.oneOf(
                        day().map(day -> "[.." + day + "]"), day().map(day -> "[" + day + "..]"));
        return Arbitraries.oneOf(day(), windows, open, day().map(day -> day + "~"));
    }

    private static Arbitrary<String> day() {
        return Arbitraries.integers().between(0, 519).map(days -> FIRST.plusDays(days).toString());
    }
}
