package handover.ui.evidence;

import handover.chronology.Disagreement;
import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.dossier.Dossier;
import handover.dossier.StatedCount;
import handover.time.DateWords;
import handover.words.Texts;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A disagreement in words: what is in question, and each answer with those who give it. Nothing is
/// averaged and nobody is left out.
///
/// @param question "Different days for the departure, 9 days apart"
/// @param answers in the order of the claims
record Dispute(String question, List<Answer> answers) {

    /// One answer.
    ///
    /// @param what "8 December 2023"
    /// @param who the publishers that say so, each once
    record Answer(String what, List<String> who) {}

    /// The words for a disagreement.
    static Dispute of(Disagreement disagreement, Dossier dossier, Locale locale) {
        var texts = Texts.in(locale);
        Map<String, Set<String>> byAnswer = new LinkedHashMap<>();
        for (Claim claim : disagreement.claims()) {
            byAnswer.computeIfAbsent(
                            answer(claim, disagreement.kind(), texts), key -> new LinkedHashSet<>())
                    .add(dossier.source(claim.source()).publisher());
        }
        return new Dispute(
                question(disagreement, texts),
                byAnswer.entrySet().stream()
                        .map(entry -> new Answer(entry.getKey(), List.copyOf(entry.getValue())))
                        .toList());
    }

    private static String question(Disagreement disagreement, Texts texts) {
        return switch (disagreement.kind()) {
            case DAY ->
                    texts.get(
                            "evidence.dispute.day",
                            texts.get(
                                    "evidence.dispute.day." + id(disagreement.claims().getFirst())),
                            disagreement.daysApart());
            case HANDOVER -> texts.get("evidence.dispute.handover");
            case COUNT -> texts.get("evidence.dispute.count");
        };
    }

    private static String answer(Claim claim, Disagreement.Kind kind, Texts texts) {
        String day = DateWords.edtf(claim.date(), texts.locale());
        return switch (kind) {
            case DAY -> day;
            case HANDOVER ->
                    claim.kind() == ClaimKind.NO_HANDOVER
                            ? texts.get("evidence.dispute.denied")
                            : texts.get("evidence.dispute.ended", endedAs(claim, texts), day);
            case COUNT -> count(claim.count(), texts);
        };
    }

    private static String endedAs(Claim claim, Texts texts) {
        return texts.get("evidence.kind." + id(claim));
    }

    private static String id(Claim claim) {
        return claim.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// "8th of 13", "4 closed of 13", "12 in all".
    static String count(@Nullable StatedCount count, Texts texts) {
        if (count == null) {
            return texts.get("evidence.count.unsaid");
        }
        Integer whole = count.of();
        Integer nth = count.nth();
        Integer closed = count.closed();
        String reached;
        if (nth != null) {
            reached = HeaderWords.ordinal(nth, texts);
        } else if (closed != null) {
            reached = texts.get("evidence.count.closed", closed);
        } else {
            return whole == null
                    ? texts.get("evidence.count.unsaid")
                    : texts.get("evidence.count.whole", whole);
        }
        return whole == null ? reached : texts.get("evidence.count.of", reached, whole);
    }
}
