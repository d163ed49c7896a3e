package handover.ui.evidence;

import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.dossier.Dossier;
import handover.dossier.PointPrecision;
import handover.dossier.Site;
import handover.time.DateWords;
import handover.words.Texts;
import handover.words.Unbroken;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What must be read with the state of a site, from its claims: "Left without a handover · army in
/// the town 14 November 2023". Only what had begun by the day is said, and of several claims of a
/// kind the best graded speaks.
final class ContextLine {
    private ContextLine() {}

    /// The line for `site` on `day`, from these claims about it; empty if there is nothing to add.
    static String of(Site site, List<Claim> claims, Dossier dossier, LocalDate day, Locale locale) {
        var texts = Texts.in(locale);
        List<String> parts = new ArrayList<>();
        best(claims, ClaimKind.NO_HANDOVER, dossier, day)
                .ifPresent(claim -> parts.add(texts.get("evidence.context.no-handover")));
        best(claims, ClaimKind.OTHER_CONTROL, dossier, day)
                .ifPresent(claim -> parts.add(said(claim, site, "other", texts)));
        best(claims, ClaimKind.ARMY_CONTROL, dossier, day)
                .ifPresent(claim -> parts.add(said(claim, site, "army", texts)));
        String line = Unbroken.dates(String.join(" · ", parts));
        return line.isEmpty()
                ? line
                : line.substring(0, 1).toUpperCase(texts.locale()) + line.substring(1);
    }

    private static String said(Claim claim, Site site, String who, Texts texts) {
        String where = site.precision() == PointPrecision.TOWN ? "town" : "there";
        return texts.get(
                "evidence.context." + who + "." + where,
                DateWords.edtf(claim.date(), texts.locale()));
    }

    private static Optional<Claim> best(
            List<Claim> claims, ClaimKind kind, Dossier dossier, LocalDate day) {
        return claims.stream()
                .filter(claim -> claim.kind() == kind)
                .filter(claim -> begun(claim, day))
                .min(
                        Comparator.comparing(
                                        (Claim claim) ->
                                                dossier.source(claim.source()).reliability())
                                .thenComparing(Claim::credibility)
                                .thenComparing(Claim::date));
    }

    private static boolean begun(Claim claim, LocalDate day) {
        LocalDate earliest = claim.date().earliest();
        LocalDate from = earliest != null ? earliest : claim.date().latest();
        return from == null || !from.isAfter(day);
    }
}
