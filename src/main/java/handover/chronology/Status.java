package handover.chronology;

import java.util.Locale;

/// What a site is on a day, under a lens.
public enum Status {
    /// In UN hands, as far as the lens knows.
    OPEN,
    /// It may have been handed over or not: the day lies in the window of its ending.
    WINDOW,
    /// Still open, with an end announced for a coming day.
    ANNOUNCED,
    /// Its ending has passed.
    HANDED_OVER,
    /// The day that was announced has passed, and no source in the lens confirms the ending.
    AS_ANNOUNCED;

    /// The word for the command line and for files.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
