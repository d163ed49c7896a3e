package handover.ui.compare;

import handover.state.AtlasState;
import handover.state.CompareDesk;
import handover.state.CompareLayout;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.function.BooleanSupplier;

/// The keys that begin and end a comparison wherever the focus is, and those that move its line.
/// They are listened to before those of the window, which leave alone what is taken here.
public final class CompareKeys {
    private static final KeyCombination COMPARE =
            new KeyCodeCombination(
                    KeyCode.D, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final double STEP = 0.01;
    private static final double LEAP = 0.1;

    private final CompareDesk desk;
    private final BooleanSupplier onLine;
    private final BooleanSupplier reading;
    private final Runnable toggle;

    private CompareKeys(
            AtlasState state, BooleanSupplier onLine, BooleanSupplier reading, Runnable toggle) {
        this.desk = state.compare();
        this.onLine = onLine;
        this.reading = reading;
        this.toggle = toggle;
    }

    /// Listens to the keys of `scene`.
    ///
    /// @param onLine whether the line has the focus
    /// @param reading whether a page lies over the window that takes the keys for itself
    /// @param toggle begins or ends a comparison
    public static void on(
            Scene scene,
            AtlasState state,
            BooleanSupplier onLine,
            BooleanSupplier reading,
            Runnable toggle) {
        var keys = new CompareKeys(state, onLine, reading, toggle);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isConsumed() || reading.getAsBoolean()) {
            return;
        }
        if (COMPARE.match(event)) {
            toggle.run();
            event.consume();
        } else if (movesLine(event)) {
            event.consume();
        }
    }

    private boolean movesLine(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        boolean swiping =
                desk.running().get()
                        && desk.layout().get() == CompareLayout.SWIPE
                        && onLine.getAsBoolean();
        if (!plain || !swiping) {
            return false;
        }
        double step = event.isShiftDown() ? LEAP : STEP;
        switch (event.getCode()) {
            case LEFT -> to(desk.line().get() - step);
            case RIGHT -> to(desk.line().get() + step);
            case HOME -> to(0);
            case END -> to(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// On a whole percent, so that many steps add up to none.
    private void to(double line) {
        desk.moveLine(Math.rint(line / STEP) * STEP);
    }
}
