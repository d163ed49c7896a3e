package handover.chronology;

import handover.dossier.Claim;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
                        voices(),
                        Arbitraries.of(Rule.values()),
                        Arbitraries.of("twelve", "thirteen"))
                .as(Lens::new);
    }

    /// Any set of voices but the empty one, whether bundled or not.
    private static Arbitrary<Voices> voices() {
        return Combinators.combine(
                        Arbitraries.of(true, false, false),
                        Arbitraries.of(Voice.class).set().ofMinSize(1))
                .as(Voices::new);
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

    /// A dossier, and the same with one source more.
    ///
    /// @param issued when the new source came out, as EDTF; empty: nobody knows
    record Growth(Dossier before, Dossier after, String issued) {}

    @Provide
    Arbitrary<Growth> growths() {
        return Combinators.combine(
                        issues().list().ofSize(6),
                        drafts().list().ofMaxSize(12),
                        issues(),
                        drafts().list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of(Voice.class),
                        Arbitraries.of(Reliability.class))
                .as(
                        (issues, drafts, issued, added, voice, grade) -> {
                            var made = made(issues, drafts);
                            Dossier before = made.make();
                            made.source("new", voice, grade, issued.isEmpty() ? null : issued);
                            for (Draft d : added) {
                                claim(made, d, "new");
                            }
                            return new Growth(before, made.make(), issued);
                        });
    }

    /// A dossier in which no later source moves an ending: of each site one report only says that
    /// it ended, beside any number of announcements. No source says how long the UN stayed, which
    /// would move the beginning of a window.
    record Unmoved(Dossier dossier) {}

    @Provide
    Arbitrary<Unmoved> unmoved() {
        return dossiers().map(dossier -> new Unmoved(withClaims(dossier, oneReportASite(dossier))));
    }

    private static List<Claim> oneReportASite(Dossier dossier) {
        Set<String> ended = new HashSet<>();
        return dossier.claims().stream()
                .filter(claim -> claim.kind() != ClaimKind.HELD)
                .filter(claim -> !reports(claim) || claim.site() != null && ended.add(claim.site()))
                .toList();
    }

    private static boolean reports(Claim claim) {
        return claim.kind().ends() && claim.kind() != ClaimKind.PLANNED;
    }

    /// A dossier whose endings are all the mission's, told in one word, beside reports of the UN
    /// staying at its sites, so that the same claim opens another window at each of them.
    record Swept(Dossier dossier) {}

    @Provide
    Arbitrary<Swept> swept() {
        var endings =
                Combinators.combine(
                        Arbitraries.of("ends"),
                        Arbitraries.of(ClaimKind.DEPARTURE),
                        Arbitraries.oneOf(day().map(day -> "[.." + day + "]"), windows(200)),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(6));
        var stays =
                Combinators.combine(
                        Arbitraries.of(SITES),
                        Arbitraries.of(ClaimKind.HELD),
                        day(),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(2));
        return Combinators.combine(
                        issues().list().ofSize(6),
                        endings.as(Draft::new).list().ofMinSize(2).ofMaxSize(4),
                        stays.as(Draft::new).list().ofMinSize(1).ofMaxSize(4))
                .as(
                        (issues, ends, held) -> {
                            List<Draft> all = new ArrayList<>(ends);
                            all.addAll(held);
                            return new Swept(make(issues, all));
                        });
    }

    /// The same dossier with other claims.
    static Dossier withClaims(Dossier dossier, List<Claim> claims) {
        return new Dossier(
                dossier.id(),
                dossier.version(),
                dossier.title(),
                dossier.summary(),
                dossier.days(),
                dossier.view(),
                dossier.limits(),
                dossier.counting(),
                dossier.sites(),
                dossier.sources(),
                claims,
                dossier.figures(),
                dossier.baselines(),
                dossier.events(),
                dossier.elsewhere(),
                dossier.contradictions(),
                dossier.sha256(),
                Dossier.Index.of(dossier.sites(), dossier.sources(), claims));
    }

    private static Dossier make(List<String> issues, List<Draft> drafts) {
        return made(issues, drafts).make();
    }

    private static MadeDossier made(List<String> issues, List<Draft> drafts) {
        var made = new MadeDossier().base("ber").base("gao").headquarters("hq");
        for (int i = 0; i < issues.size(); i++) {
            Voice voice = Voice.values()[i % 4];
            Reliability grade = Reliability.values()[i % Reliability.values().length];
            String issued = issues.get(i).isEmpty() ? null : issues.get(i);
            if (i % 2 == 0) {
                made.source("s" + i, voice, grade, issued);
            } else {
                made.bundled("s" + i, voice, grade, issued);
            }
        }
        for (Draft d : drafts) {
            claim(made, d, "s" + d.source());
        }
        return made;
    }

    /// Some claims are about the whole mission and end every site still open.
    private static void claim(MadeDossier made, Draft d, String source) {
        if (d.credibility() == 6 && d.kind().ends()) {
            made.sweep(d.kind(), d.date(), source);
        } else {
            made.claim(d.site(), d.kind(), d.date(), source, d.credibility());
        }
    }

    private static Arbitrary<String> issues() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, day()),
                net.jqwik.api.Tuple.of(2, Arbitraries.of("2023-08", "2023-11", "2024-11")),
                net.jqwik.api.Tuple.of(1, Arbitraries.of("", "[2023-10-24..]", "[..2023-12-01]")));
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
        Arbitrary<String> open =
                Arbitraries.oneOf(
                        day().map(day -> "[.." + day + "]"), day().map(day -> "[" + day + "..]"));
        return Arbitraries.oneOf(day(), windows(40), open, day().map(day -> day + "~"));
    }

    private static Arbitrary<String> windows(int most) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.integers().between(0, most))
                .as((from, days) -> FIRST.plusDays(from) + "/" + FIRST.plusDays(from + days));
    }

    private static Arbitrary<String> day() {
        return Arbitraries.integers().between(0, 519).map(days -> FIRST.plusDays(days).toString());
    }
}
