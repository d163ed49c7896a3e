package handover.ui.evidence;

import handover.chronology.SiteState;
import handover.dossier.Dossier;
import handover.words.Texts;

import java.util.Locale;

/// Names the claim that decided a state: "Decided by MINUSMA, via allAfrica (B1): departure, to the
/// day".
final class DecisionLine {
    private DecisionLine() {}

    /// The line for a state; says so where no claim in the lens gives an end.
    static String of(SiteState state, Dossier dossier, Locale locale) {
        var texts = Texts.in(locale);
        var ending = state.ending();
        if (ending == null) {
            return texts.get("evidence.decision.none");
        }
        var exhibit = Exhibit.of(ending.claim(), dossier);
        String kind = new ClaimWords(locale).kind(exhibit);
        String grade = exhibit.source().reliability().name() + ending.claim().credibility();
        long days = ending.window().days();
        String exact =
                ending.window().isSingleDay()
                        ? texts.get("evidence.decision.day")
                        : texts.get("evidence.decision.window", days);
        String scope = ending.claim().site() == null ? "mission" : "site";
        return texts.get(
                "evidence.decision." + scope,
                exhibit.source().publisher(),
                grade,
                kind.toLowerCase(texts.locale()),
                exact);
    }
}
