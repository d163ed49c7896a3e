package handover.ui.evidence;

import handover.chronology.Chronology;
import handover.chronology.Voices;
import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.dossier.Dossier;
import handover.dossier.Figure;
import handover.dossier.Site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The order in which the panel shows what is said about a site. Words that can be checked come
/// first; within a group what happened comes before what was announced or still held, by day, and
/// on the same day the better source first. Every claim in the lens stands in exactly one group.
///
/// @param quoted claims that quote a shipped article
/// @param paraphrased claims in our own words
/// @param counts what sources count, quoted or not
/// @param also context, and the personnel figures that the same sources give
record EvidenceOrder(
        List<Exhibit> quoted, List<Exhibit> paraphrased, List<Exhibit> counts, List<Exhibit> also) {
    private static final int WORST = 6;
    private static final Comparator<Exhibit> ORDER =
            Comparator.comparing((Exhibit e) -> e.quote() == null)
                    .thenComparing(EvidenceOrder::isOutlook)
                    .thenComparing(EvidenceOrder::day)
                    .thenComparing(e -> e.source().reliability())
                    .thenComparing(e -> Objects.requireNonNullElse(e.credibility(), WORST));

    /// The order for `site`, of the claims that the chronology's lens lets through.
    static EvidenceOrder of(Chronology chronology, Site site) {
        List<Claim> claims = chronology.claimsOn(site.id());
        Set<String> sources = claims.stream().map(Claim::source).collect(Collectors.toSet());
        return of(claims, chronology.dossier(), sources::contains);
    }

    /// The order of what is said about the whole mission, of the sources in the lens, and every
    /// figure and event that they give.
    static EvidenceOrder ofMission(Chronology chronology) {
        Dossier dossier = chronology.dossier();
        Voices voices = chronology.lens().voices();
        Predicate<String> heard = source -> voices.include(dossier.source(source));
        List<Claim> claims =
                dossier.claims().stream()
                        .filter(claim -> claim.site() == null && heard.test(claim.source()))
                        .toList();
        EvidenceOrder order = of(claims, dossier, heard);
        return new EvidenceOrder(
                order.quoted(),
                order.paraphrased(),
                order.counts(),
                Stream.concat(order.also().stream(), events(dossier, heard)).toList());
    }

    private static Stream<Exhibit> events(Dossier dossier, Predicate<String> wanted) {
        return dossier.events().stream()
                .filter(event -> wanted.test(event.source()))
                .map(event -> Exhibit.of(event, dossier));
    }

    private static EvidenceOrder of(
            List<Claim> claims, Dossier dossier, Predicate<String> withFigures) {
        List<Exhibit> all =
                claims.stream().map(claim -> Exhibit.of(claim, dossier)).sorted(ORDER).toList();
        var also = new ArrayList<>(ofKind(all, ClaimKind.CONTEXT));
        also.addAll(figures(dossier, withFigures));
        return new EvidenceOrder(
                all.stream().filter(e -> isMain(e) && e.quote() != null).toList(),
                all.stream().filter(e -> isMain(e) && e.quote() == null).toList(),
                ofKind(all, ClaimKind.COUNT),
                List.copyOf(also));
    }

    private static boolean isMain(Exhibit exhibit) {
        return !isOf(exhibit, ClaimKind.COUNT) && !isOf(exhibit, ClaimKind.CONTEXT);
    }

    private static List<Exhibit> ofKind(List<Exhibit> all, ClaimKind kind) {
        return all.stream().filter(exhibit -> isOf(exhibit, kind)).toList();
    }

    private static boolean isOf(Exhibit exhibit, ClaimKind kind) {
        Claim claim = exhibit.claim();
        return claim != null && claim.kind() == kind;
    }

    private static List<Exhibit> figures(Dossier dossier, Predicate<String> wanted) {
        return dossier.figures().stream()
                .filter(figure -> wanted.test(figure.source()))
                .sorted(Comparator.comparing(Figure::date))
                .map(figure -> Exhibit.of(figure, dossier))
                .toList();
    }

    private static boolean isOutlook(Exhibit exhibit) {
        return isOf(exhibit, ClaimKind.PLANNED) || isOf(exhibit, ClaimKind.HELD);
    }

    private static LocalDate day(Exhibit exhibit) {
        LocalDate earliest = exhibit.date().earliest();
        LocalDate latest = exhibit.date().latest();
        return earliest != null ? earliest : latest != null ? latest : LocalDate.MAX;
    }
}
