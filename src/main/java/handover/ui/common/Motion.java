package handover.ui.common;

import javafx.application.Platform;

/// Whether things may move by themselves.
public final class Motion {
    private Motion() {}

    /// Whether the system says that motion is to be reduced; then everything happens at once.
    public static boolean reduced() {
        return Platform.getPreferences().isReducedMotion();
    }
}
