package handover.state;

import java.util.Locale;

/// How the program looks: by day, by night, or with high contrast for a projector.
public enum Theme {
    LIGHT,
    DARK,
    PROJECTOR;

    /// The word for the command line and for files.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
