package handover.ui.evidence;

import handover.chronology.Chronology;
import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.dossier.Dossier;
import handover.dossier.Figure;
import handover.dossier.Site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The order in which the panel shows what is said about a site. Words that can be checked come
/// first; within a group what happened comes before what was announced or still held, by day, and
/// on the same day the better source first. Every claim in the lens stands in exactly one group.
///
/// @param quoted claims that quote a shipped article
/// @param paraphrased claims in our own words
/// @param counts what sources count, quoted or not
/// @param also context, and the personnel figures that the same sources give
record EvidenceOrder(
        List<Exhibit> quoted,
        List<Exhibit> paraphrased,
        List<Exhibit> counts,
        List<Exhibit> also) {

    /// The order for `site`, of the claims that the chronology's lens lets through.
    static EvidenceOrder of(Chronology chronology, Site site) {
        Dossier dossier = chronology.dossier();
        List<Claim> claims = chronology.claimsOn(site.id());
        List<Exhibit> all =
                claims.stream()
                        .map(claim -> Exhibit.of(claim, dossier))
                        .sorted(order(dossier))
                        .toList();
        var also = new java.util.ArrayList<>(ofKind(all, ClaimKind.CONTEXT));
        also.addAll(figures(claims, dossier));
        return new EvidenceOrder(
                all.stream().filter(e -> isMain(e) && e.quote() != null).toList(),
                all.stream().filter(e -> isMain(e) && e.quote() == null).toList(),
                ofKind(all, ClaimKind.COUNT),
                List.copyOf(also));
    }

    private static boolean isMain(Exhibit exhibit) {
        Claim claim = exhibit.claim();
        return claim != null
                && claim.kind() != ClaimKind.COUNT
                && claim.kind() != ClaimKind.CONTEXT;
    }

    private static List<Exhibit> ofKind(List<Exhibit> all, ClaimKind kind) {
        return all.stream().filter(e -> e.claim() != null && e.claim().kind() == kind).toList();
    }

    private static List<Exhibit> figures(List<Claim> claims, Dossier dossier) {
        Set<String> sources = new HashSet<>();
        claims.forEach(claim -> sources.add(claim.source()));
        return dossier.figures().stream()
                .filter(figure -> sources.contains(figure.source()))
                .sorted(Comparator.comparing(Figure::date))
                .map(figure -> Exhibit.of(figure, dossier))
                .toList();
    }

    private static Comparator<Exhibit> order(Dossier dossier) {
        return Comparator.comparing((Exhibit e) -> e.quote() == null)
                .thenComparing(EvidenceOrder::isOutlook)
                .thenComparing(EvidenceOrder::day)
                .thenComparing(e -> e.source().reliability())
                .thenComparing(e -> e.credibility() == null ? 6 : e.credibility())
                .thenComparing(e -> dossier.claims().indexOf(e.claim()));
    }

    private static boolean isOutlook(Exhibit exhibit) {
        Claim claim = exhibit.claim();
        return claim != null
                && (claim.kind() == ClaimKind.PLANNED || claim.kind() == ClaimKind.HELD);
    }

    private static LocalDate day(Exhibit exhibit) {
        LocalDate earliest = exhibit.date().earliest();
        LocalDate latest = exhibit.date().latest();
        return earliest != null ? earliest : latest != null ? latest : LocalDate.MAX;
    }
}
