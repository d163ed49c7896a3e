package handover.chronology;

import java.util.Locale;

/// What a day on the slider stands for.
public enum Clock {
    /// What had happened by that day, as far as all sources tell it today.
    HAPPENED,
    /// What a reader could have known on that day: only what had been published by then.
    PUBLISHED;

    /// The word for the command line and for files.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
