package handover.state;

import java.util.Locale;

/// The sizes of a picture that the analyst can choose from.
public enum PictureMeasure {
    /// The map as large as in the window.
    WINDOW,
    /// The map twice as large as in the window.
    WINDOW_TWICE,
    /// 1920 × 1080 pixels.
    FULL_HD,
    /// 3840 × 2160 pixels.
    ULTRA_HD,
    /// A size that the analyst has typed.
    TYPED;

    /// The word for it in settings and ids: `window-twice`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
