package handover.revision;

import java.util.Locale;

/// What has become of a thing between two versions of a dossier.
public enum Kind {
    /// Only the later version has it.
    ADDED,
    /// Both have it, and say something else of it.
    CHANGED,
    /// Only the earlier version has it.
    GONE;

    /// The word for files and texts.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What it is with the versions swapped.
    public Kind swapped() {
        return switch (this) {
            case ADDED -> GONE;
            case CHANGED -> CHANGED;
            case GONE -> ADDED;
        };
    }
}
