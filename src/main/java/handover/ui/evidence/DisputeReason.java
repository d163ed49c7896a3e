package handover.ui.evidence;

import handover.chronology.Chronology;
import handover.chronology.Disagreement;
import handover.chronology.Ending;
import handover.chronology.Rule;
import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.dossier.CountingRule;
import handover.dossier.Dossier;
import handover.dossier.Source;
import handover.time.EdtfDate;
import handover.words.Texts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Says which claim decided a disagreement, and why that one and no other: "Decided by MINUSMA
/// (A1): departure, to the day. Its source is graded best."
final class DisputeReason {
    private static final List<ClaimKind> ENDS = List.of(ClaimKind.HANDOVER, ClaimKind.DEPARTURE);

    private final Chronology chronology;
    private final Dossier dossier;
    private final Texts texts;

    DisputeReason(Chronology chronology, Locale locale) {
        this.chronology = chronology;
        this.dossier = chronology.dossier();
        this.texts = Texts.in(locale);
    }

    /// The claim on which the state rests, if the disagreement is about the end.
    Optional<Claim> deciding(Disagreement disagreement) {
        boolean about = disagreement.claims().stream().anyMatch(one -> ENDS.contains(one.kind()));
        return about ? ending(disagreement).map(Ending::claim) : Optional.empty();
    }

    /// The reason in one or more sentences.
    String of(Disagreement disagreement) {
        if (disagreement.kind() == Disagreement.Kind.COUNT) {
            return texts.get("evidence.reason.count", counting().label().in(texts.locale()));
        }
        Claim claim = deciding(disagreement).orElse(null);
        if (claim == null) {
            return texts.get("evidence.reason.nothing");
        }
        long days = ending(disagreement).map(ending -> ending.window().days()).orElse(1L);
        String said =
                texts.get(
                        "evidence.reason.decided",
                        DecisionLine.of(claim, days, dossier, texts.locale()),
                        why(claim, disagreement));
        return disagreement.kind() == Disagreement.Kind.HANDOVER
                ? said + " " + texts.get("evidence.reason.denied")
                : said;
    }

    private Optional<Ending> ending(Disagreement disagreement) {
        return chronology.ending(disagreement.site().id());
    }

    private CountingRule counting() {
        return dossier.counting().stream()
                .filter(rule -> rule.id().equals(chronology.lens().counting()))
                .findFirst()
                .orElseGet(() -> dossier.counting().getFirst());
    }

    private String why(Claim claim, Disagreement disagreement) {
        boolean overruled =
                claim.kind() == ClaimKind.HANDOVER
                        && disagreement.claims().stream()
                                .anyMatch(one -> one.kind() == ClaimKind.DEPARTURE);
        if (overruled) {
            return texts.get("evidence.reason.handover");
        }
        List<Claim> rivals =
                chronology.claimsOn(disagreement.site().id()).stream()
                        .filter(one -> one.kind() == claim.kind() && !one.equals(claim))
                        .toList();
        if (rivals.isEmpty()) {
            return texts.get("evidence.reason.alone");
        }
        Rule rule = chronology.lens().rule();
        return texts.get(
                rule == Rule.BEST
                        ? "evidence.reason.best." + advantage(claim, rivals)
                        : "evidence.reason.rule." + rule.id());
    }

    /// The first point on which the claim stands above every rival that equals it before.
    private String advantage(Claim claim, List<Claim> rivals) {
        List<Claim> left = rivals.stream().filter(one -> grade(one) == grade(claim)).toList();
        if (left.isEmpty()) {
            return "source";
        }
        left = left.stream().filter(one -> one.credibility() == claim.credibility()).toList();
        if (left.isEmpty()) {
            return "item";
        }
        left = left.stream().filter(one -> days(one) == days(claim)).toList();
        if (left.isEmpty()) {
            return "window";
        }
        left = left.stream().filter(one -> issued(one).equals(issued(claim))).toList();
        return left.isEmpty() ? "issued" : "order";
    }

    private int grade(Claim claim) {
        return source(claim).reliability().ordinal();
    }

    private Source source(Claim claim) {
        return dossier.source(claim.source());
    }

    private LocalDate issued(Claim claim) {
        EdtfDate issued = source(claim).issued();
        LocalDate earliest = issued == null ? null : issued.earliest();
        return earliest == null ? LocalDate.MAX : earliest;
    }

    private static long days(Claim claim) {
        LocalDate first = claim.date().earliest();
        LocalDate last = claim.date().latest();
        return first == null || last == null
                ? Long.MAX_VALUE
                : ChronoUnit.DAYS.between(first, last) + 1;
    }
}
