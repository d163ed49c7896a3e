package handover.app;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

import java.util.ArrayList;
import java.util.List;

/// Keys pressed while a window shows its first look and has no parts yet: they are held back, and
/// given to the window when it is there, in their order.
final class HeldKeys {
    /// Whoever leans on a key does not mean as much of it as comes.
    private static final int MOST = 64;

    private final Scene scene;
    private final List<KeyEvent> held = new ArrayList<>();
    private final EventHandler<KeyEvent> hold = this::hold;

    private HeldKeys(Scene scene) {
        this.scene = scene;
    }

    /// Begins to hold back.
    static HeldKeys in(Scene scene) {
        var keys = new HeldKeys(scene);
        scene.addEventFilter(KeyEvent.ANY, keys.hold);
        return keys;
    }

    private void hold(KeyEvent key) {
        if (held.size() < MOST) {
            held.add(key);
        }
        key.consume();
    }

    /// Gives them to whatever has the focus now, and holds back no more.
    void release() {
        scene.removeEventFilter(KeyEvent.ANY, hold);
        for (KeyEvent key : held) {
            EventTarget focus = scene.getFocusOwner();
            Event.fireEvent(focus == null ? scene : focus, key);
        }
        held.clear();
    }
}
