package handover.ui.briefing;

import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Window;
import javafx.util.Subscription;

import java.util.List;
import java.util.Optional;

/// The screens that a briefing can be shown on.
public interface Screens {
    /// The bounds of a screen that a window is not on; empty if there is none.
    Optional<Rectangle2D> beside(Window window);

    /// Does something whenever a screen comes or goes.
    Subscription onChange(Runnable task);

    /// The screens of the system.
    static Screens ofSystem() {
        return new Screens() {
            @Override
            public Optional<Rectangle2D> beside(Window window) {
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
            }

            @Override
            public Subscription onChange(Runnable task) {
                ListChangeListener<Screen> listener = change -> task.run();
                Screen.getScreens().addListener(listener);
                return () -> Screen.getScreens().removeListener(listener);
            }
        };
    }
}
