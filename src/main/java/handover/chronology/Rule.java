package handover.chronology;

import java.util.Locale;

/// Which of several claims of the same kind decides.
public enum Rule {
    /// The best source, then the best item, then the narrowest window, then the earliest issue.
    BEST,
    /// The claim whose window is the earliest.
    EARLIEST,
    /// The claim whose window is the latest.
    LATEST;

    /// The word for the command line and for files.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
