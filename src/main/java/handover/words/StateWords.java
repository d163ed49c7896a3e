package handover.words;

import handover.chronology.Difference;
import handover.chronology.Ending;
import handover.chronology.SiteState;
import handover.time.DateWords;

import java.time.LocalDate;
import java.util.Locale;

/// Says what a site is, with the days of its end.
final class StateWords {
    private final Texts texts;

    StateWords(Locale locale) {
        texts = Texts.in(locale);
    }

    /// "open (no date) → handed over, disputed (31 October 2023)".
    String arrow(Difference difference) {
        return arrow(state(difference.left()), state(difference.right()));
    }

    /// "old → new".
    String arrow(String before, String after) {
        return texts.get("revision.arrow", before, after);
    }

    private String state(SiteState state) {
        String id = state.status().id() + (state.disputed() ? "-disputed" : "");
        return texts.get("compare.dated", texts.get("words.status." + id), days(state));
    }

    private String days(SiteState state) {
        Ending ending = state.ending();
        if (ending == null) {
            return texts.get("compare.no-date");
        }
        return ending.latest().equals(LocalDate.MAX)
                ? texts.get("compare.from", DateWords.day(ending.earliest(), texts.locale()))
                : DateWords.range(ending.window(), texts.locale());
    }
}
