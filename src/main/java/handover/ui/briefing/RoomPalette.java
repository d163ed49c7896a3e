package handover.ui.briefing;

import handover.paint.Palette;
import handover.state.Theme;

/// The colours of a theme with letters that are read at the far end of a room: the higher the
/// picture, the larger they are. The same one is given as long as neither changes.
final class RoomPalette {
    /// A picture this high has the letters of a window.
    private static final double WINDOW = 480;

    private Theme theme = Theme.LIGHT;
    private double height = WINDOW;
    private Palette palette = Palette.of(theme);

    /// The palette for a picture of this height.
    Palette of(Theme wanted, double pictureHeight) {
        if (wanted != theme || pictureHeight != height) {
            theme = wanted;
            height = pictureHeight;
            palette = Palette.of(wanted).sized(magnification(pictureHeight));
        }
        return palette;
    }

    /// How much larger than in a window everything is.
    static double magnification(double pictureHeight) {
        return Math.max(0.2, pictureHeight / WINDOW);
    }
}
