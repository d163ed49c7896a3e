package handover.ui.briefing;

import handover.state.AtlasState;
import handover.state.Briefing;
import handover.state.Choices;
import handover.state.Cover;
import handover.state.Playback;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// The keys of a briefing: those that clickers send, and those that a speaker finds in the dark.
/// They need no focus.
final class BriefingKeys {
    private final AtlasState state;
    private final Briefing briefing;
    private final Screenplay play;
    private final Map<KeyCode, Runnable> keys = new EnumMap<>(KeyCode.class);
    private final Map<KeyCode, Runnable> shifted = new EnumMap<>(KeyCode.class);
    private final Map<String, Runnable> signs = new HashMap<>();
    private boolean swallow;

    /// What the keys ask of the room beside changing the state.
    interface Screenplay {
        /// Ends the briefing.
        void leave();

        /// Shows or hides the list of keys.
        void toggleKeys();

        /// Hides the list of keys.
        ///
        /// @return whether it was shown
        boolean hideKeys();

        /// Says something quietly.
        void whisper(String key, Object... arguments);
    }

    BriefingKeys(AtlasState state, Screenplay play) {
        this.state = state;
        this.briefing = state.briefing();
        this.play = play;
        moving();
        showing();
        for (String sign : new String[] {".", "b", "B"}) {
            signs.put(sign, () -> cover(Cover.BLACK));
        }
        signs.put("w", () -> cover(Cover.WHITE));
        signs.put("W", () -> cover(Cover.WHITE));
        signs.put("[", () -> speed(Playback.slower(state.choices().speed().get())));
        signs.put("]", () -> speed(Playback.faster(state.choices().speed().get())));
        for (String nearer : new String[] {"+", "="}) {
            signs.put(nearer, () -> briefing.zoom(1));
        }
        for (String farther : new String[] {"-", "−", "_"}) {
            signs.put(farther, () -> briefing.zoom(-1));
        }
        signs.put("0", briefing::home);
    }

    /// Listens to the keys of a scene.
    void on(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void moving() {
        for (KeyCode code :
                new KeyCode[] {
                    KeyCode.PAGE_DOWN,
                    KeyCode.RIGHT,
                    KeyCode.DOWN,
                    KeyCode.SPACE,
                    KeyCode.ENTER,
                    KeyCode.N
                }) {
            keys.put(code, this::next);
        }
        for (KeyCode code : new KeyCode[] {KeyCode.PAGE_UP, KeyCode.LEFT, KeyCode.UP}) {
            keys.put(code, this::previous);
        }
        keys.put(KeyCode.HOME, briefing::first);
        keys.put(KeyCode.END, briefing::last);
        keys.put(KeyCode.BACK_SPACE, this::back);
        shifted.put(KeyCode.RIGHT, () -> briefing.step(1));
        shifted.put(KeyCode.LEFT, () -> briefing.step(-1));
    }

    private void showing() {
        Choices choices = state.choices();
        keys.put(KeyCode.P, this::play);
        keys.put(KeyCode.F, () -> toggle(briefing.choices().flying(), "briefing.fly"));
        keys.put(KeyCode.L, () -> toggle(briefing.choices().looping(), "briefing.loop"));
        keys.put(KeyCode.K, () -> flip(briefing.choices().legend()));
        keys.put(KeyCode.F1, play::toggleKeys);
        keys.put(KeyCode.F5, () -> {});
        keys.put(KeyCode.ESCAPE, this::leave);
    }

    private void next() {
        if (!briefing.next()) {
            play.whisper("briefing.last");
        }
    }

    private void previous() {
        if (!briefing.previous()) {
            play.whisper("briefing.first");
        }
    }

    private void back() {
        if (!briefing.back()) {
            play.whisper("briefing.back.none");
        }
    }

    private void play() {
        briefing.playOrPause();
    }

    private void toggle(BooleanProperty choice, String key) {
        flip(choice);
        play.whisper(key + (choice.get() ? ".on" : ".off"));
    }

    private static void flip(BooleanProperty choice) {
        choice.set(!choice.get());
    }

    private void speed(int daysPerSecond) {
        state.choices().speed().set(daysPerSecond);
        play.whisper("briefing.speed", daysPerSecond);
    }

    private void cover(Cover with) {
        briefing.cover().set(with);
    }

    private void leave() {
        if (!play.hideKeys()) {
            play.leave();
        }
    }

    /// Whatever is pressed first brings a hidden picture back, and does nothing else: nobody has
    /// seen what it would have done.
    private boolean uncovers(KeyEvent event) {
        boolean covered = briefing.cover().get() != Cover.NONE;
        if (covered && event.getCode() != KeyCode.ESCAPE && !event.getCode().isModifierKey()) {
            briefing.cover().set(Cover.NONE);
            return true;
        }
        return false;
    }

    private void pressed(KeyEvent event) {
        swallow = uncovers(event);
        if (swallow) {
            event.consume();
            return;
        }
        if (event.isAltDown() || event.isShortcutDown() || event.isMetaDown()) {
            return;
        }
        Runnable action = (event.isShiftDown() ? shifted : keys).get(event.getCode());
        if (action != null) {
            action.run();
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        Runnable action = signs.get(event.getCharacter());
        if (swallow || action == null || event.isShortcutDown() && !event.isAltDown()) {
            return;
        }
        action.run();
        event.consume();
    }
}
