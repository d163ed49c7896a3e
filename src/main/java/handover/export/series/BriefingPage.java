package handover.export.series;

import handover.chronology.Chronology;
import handover.chronology.Moment;
import handover.story.Stop;
import handover.story.Viewpoint;

import java.util.List;
import java.util.Locale;

/// One page of a briefing: what its picture looks at, and all that is said with it.
///
/// @param stop the change or the scene that it shows
/// @param at what is looked at
/// @param chronology the dossier through the lens of this page
/// @param locale the language of its words
/// @param heading a short name of the page, for a list of pages
/// @param sentence the day in one sentence
/// @param note the analyst's own words; empty where there are none
/// @param lens how the claims are read, in words
/// @param evidence the claims that it rests on
public record BriefingPage(
        Stop stop,
        Viewpoint at,
        Chronology chronology,
        Locale locale,
        String heading,
        String sentence,
        String note,
        String lens,
        List<Evidence> evidence) {

    /// Every site on the day of the page.
    public Moment moment() {
        return chronology.on(at.day());
    }
}
