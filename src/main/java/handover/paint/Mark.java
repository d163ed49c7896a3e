package handover.paint;

import handover.chronology.SiteState;
import handover.chronology.Status;
import handover.dossier.SiteKind;
import handover.words.Texts;

import java.util.Locale;

/// What a mark says. Every state has a shape of its own, so that no state is told by colour alone.
///
/// @param disputed handed over, and a source says that there was no handover
/// @param letters those of the headquarters, HQ or QG; empty for a base
public record Mark(Status status, boolean disputed, String letters) {

    /// The mark of a base.
    public static Mark base(Status status, boolean disputed) {
        return new Mark(status, disputed, "");
    }

    /// The mark of the headquarters, with its letters in the language of `locale`.
    public static Mark headquarters(Status status, boolean disputed, Locale locale) {
        return new Mark(status, disputed, Texts.in(locale).get("map.mark.headquarters"));
    }

    /// The mark of a site on a day.
    public static Mark of(SiteState state, Locale locale) {
        return state.site().kind() == SiteKind.HEADQUARTERS
                ? headquarters(state.status(), state.disputed(), locale)
                : base(state.status(), state.disputed());
    }
}
