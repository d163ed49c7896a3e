package handover.ui.search;

import handover.dossier.Site;
import handover.dossier.Source;

import java.time.LocalDate;

/// Where a result can lead in the window.
public interface Jumps {
    /// Selects a site and brings it into view.
    void toSite(Site site);

    /// Goes to a day.
    void toDay(LocalDate day);

    /// Shows the evidence on the mission as a whole: no site is selected.
    void toMission();

    /// Opens an article at a passage.
    ///
    /// @param start first character, counted in Java's `char`s
    /// @param end one past the last
    void toPassage(Source source, int start, int end);

    /// Gives the keys back to the map.
    void toMap();
}
