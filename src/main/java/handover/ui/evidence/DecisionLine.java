package handover.ui.evidence;

import handover.chronology.SiteState;
import handover.dossier.Claim;
import handover.dossier.Dossier;
import handover.words.Texts;

import java.util.Locale;

/// Names the claim that decided a state: "Decided by MINUSMA, via allAfrica (B1): departure, to the
/// day".
final class DecisionLine {
    private DecisionLine() {}

    /// The line for a state; says so where no claim in the lens gives an end.
    static String of(SiteState state, Dossier dossier, Locale locale) {
        var ending = state.ending();
        return ending == null
                ? Texts.in(locale).get("evidence.decision.none")
                : of(ending.claim(), ending.window().days(), dossier, locale);
    }

    /// The line for a claim that decides.
    ///
    /// @param days how many days its window holds
    static String of(Claim claim, long days, Dossier dossier, Locale locale) {
        var texts = Texts.in(locale);
        var exhibit = Exhibit.of(claim, dossier);
        String kind = new ClaimWords(locale).kind(exhibit);
        String exact =
                days == 1
                        ? texts.get("evidence.decision.day")
                        : texts.get("evidence.decision.window", days);
        String scope = claim.site() == null ? "mission" : "site";
        return texts.get(
                "evidence.decision." + scope,
                exhibit.source().publisher(),
                exhibit.source().reliability().name() + claim.credibility(),
                kind.toLowerCase(texts.locale()),
                exact);
    }
}
