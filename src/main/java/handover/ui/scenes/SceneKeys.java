package handover.ui.scenes;

import handover.state.AtlasState;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// The keys that are about scenes wherever the focus is. They are listened to before those of the
/// window, which leave alone what is taken here.
public final class SceneKeys {
    private static final KeyCombination RENAME = new KeyCodeCombination(KeyCode.F2);

    private final Predicate<@Nullable Node> rename;
    private final BooleanSupplier reading;
    private final Map<KeyCombination, Runnable> everywhere = new LinkedHashMap<>();
    private final Map<KeyCombination, Runnable> outsideText = new LinkedHashMap<>();

    private SceneKeys(
            AtlasState state,
            Filing filing,
            Predicate<@Nullable Node> rename,
            BooleanSupplier reading) {
        this.rename = rename;
        this.reading = reading;
        var actions = new SceneActions(state);
        everywhere.put(ctrl(KeyCode.M), actions::make);
        everywhere.put(ctrl(KeyCode.O), filing::open);
        everywhere.put(ctrl(KeyCode.S, KeyCombination.SHIFT_DOWN), filing::save);
        outsideText.put(ctrl(KeyCode.Z), state.desk()::undo);
        outsideText.put(ctrl(KeyCode.Y), state.desk()::redo);
        outsideText.put(ctrl(KeyCode.Z, KeyCombination.SHIFT_DOWN), state.desk()::redo);
    }

    private static KeyCombination ctrl(KeyCode code, KeyCombination.Modifier... more) {
        var modifiers = new KeyCombination.Modifier[more.length + 1];
        modifiers[0] = KeyCombination.SHORTCUT_DOWN;
        System.arraycopy(more, 0, modifiers, 1, more.length);
        return new KeyCodeCombination(code, modifiers);
    }

    /// Listens to the keys of `scene`.
    ///
    /// @param filing opens and saves
    /// @param rename lets the analyst rename the selected scene if this node has the focus, and
    ///     says whether it does
    /// @param reading whether a page lies over the window that takes the keys for itself
    public static void on(
            Scene scene,
            AtlasState state,
            Filing filing,
            Predicate<@Nullable Node> rename,
            BooleanSupplier reading) {
        var keys = new SceneKeys(state, filing, rename, reading);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    }

    private void pressed(KeyEvent event) {
        Node focus = event.getTarget() instanceof Node node ? node : null;
        boolean taken =
                !reading.getAsBoolean()
                        && (RENAME.match(event) && rename.test(focus) || runs(event, focus));
        if (taken) {
            event.consume();
        }
    }

    private boolean runs(KeyEvent event, @Nullable Node focus) {
        return run(everywhere, event)
                || (!(focus instanceof TextInputControl) && run(outsideText, event));
    }

    private static boolean run(Map<KeyCombination, Runnable> keys, KeyEvent event) {
        for (var key : keys.entrySet()) {
            if (key.getKey().match(event)) {
                key.getValue().run();
                return true;
            }
        }
        return false;
    }
}
