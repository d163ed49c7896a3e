package handover.state;

import java.util.Locale;

/// How two sides are laid out.
public enum CompareLayout {
    /// One map, with a line between what the one and the other side show of it.
    SWIPE,
    /// Two maps of the same ground.
    BESIDE;

    /// The word for the command line and for files.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
