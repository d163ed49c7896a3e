package handover.ui.briefing;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Window;

import java.util.List;
import java.util.Optional;

/// The screens that a briefing can be shown on.
public interface Screens {
    /// The screens of the system.
    static Screens ofSystem() {
        return window -> {
            List<Screen> own =
                    Screen.getScreensForRectangle(
                            window.getX() + window.getWidth() / 2,
                            window.getY() + window.getHeight() / 2,
                            1,
                            1);
            return Screen.getScreens().stream()
                    .filter(screen -> !own.contains(screen))
                    .map(Screen::getBounds)
                    .findFirst();
        };
    }

    /// The bounds of a screen that a window is not on; empty if there is none.
    Optional<Rectangle2D> beside(Window window);
}
