package handover.ui.search;

import handover.search.Hit;
import handover.search.Target;
import handover.state.AtlasState;
import handover.words.Texts;

import java.util.Locale;

/// What a result says beyond what matched: the state of a site, what had changed by a day, whose
/// claim it is.
final class Remarks {
    private Remarks() {}

    static String on(Hit hit, AtlasState state) {
        Locale locale = state.choices().locale().get();
        return switch (hit.target()) {
            case Target.ToSite(var site) ->
                    state.sentences().state(state.moment().get().state(site.id()));
            case Target.ToDay(var day) -> state.sentences().tally(state.chronology().get().on(day));
            case Target.ToClaim(var claim) ->
                    Texts.in(locale)
                            .get(
                                    "search.claim.by",
                                    state.dossier().source(claim.source()).publisher());
            case Target.ToSource(var source) -> "";
            case Target.ToPassage(var source, var passage) -> "";
        };
    }
}
