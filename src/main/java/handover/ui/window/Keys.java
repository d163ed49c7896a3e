package handover.ui.window;

import handover.dossier.Dossier;
import handover.state.AtlasState;
import handover.state.Choices;
import handover.state.Playback;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The keys of the window. They work whatever has the focus, save in text fields; what a focused
/// button or list needs for itself (Space, Tab) stays with it.
///
/// Signs such as `+` and `[` are taken as typed characters, since every keyboard layout has them on
/// other keys.
public final class Keys {
    private static final int WEEK = 7;

    private final AtlasState state;
    private final Actions actions;
    private final Node map;
    private final Map<KeyCombination, Runnable> everywhere = new HashMap<>();
    private final Map<KeyCombination, Runnable> outsideCards = new HashMap<>();
    private final Map<KeyCombination, Runnable> outsideText = new HashMap<>();
    private final Map<KeyCombination, Runnable> outsideControls = new HashMap<>();
    private final Map<String, Runnable> signs = new HashMap<>();

    private Keys(AtlasState state, Actions actions, Node map) {
        this.state = state;
        this.actions = actions;
        this.map = map;
        always();
        days();
        playing();
        looking();
    }

    /// Listens to the keys of `scene`.
    ///
    /// @param map the part in which Tab goes from site to site
    public static void on(Scene scene, AtlasState state, Actions actions, Node map) {
        var keys = new Keys(state, actions, map);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
    }

    private void always() {
        everywhere.put(key(KeyCode.S, KeyCombination.SHORTCUT_DOWN), actions::snapshot);
        everywhere.put(
                key(KeyCode.P, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                actions::picture);
        everywhere.put(
                key(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                actions::copyPicture);
        everywhere.put(
                key(KeyCode.B, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                actions::since);
        everywhere.put(key(KeyCode.G, KeyCombination.SHORTCUT_DOWN), actions::goToDay);
        everywhere.put(key(KeyCode.F, KeyCombination.SHORTCUT_DOWN), actions::search);
        everywhere.put(key(KeyCode.F1), actions::toggleKeys);
        everywhere.put(key(KeyCode.F2), actions::toggleMethod);
        everywhere.put(key(KeyCode.F5), actions::brief);
        everywhere.put(key(KeyCode.F6), actions::nextPart);
        everywhere.put(key(KeyCode.ESCAPE), actions::leave);
    }

    private void days() {
        Dossier dossier = state.dossier();
        outsideText.put(key(KeyCode.LEFT), () -> state.step(-1));
        outsideText.put(key(KeyCode.RIGHT), () -> state.step(1));
        outsideText.put(key(KeyCode.LEFT, KeyCombination.SHIFT_DOWN), () -> state.step(-WEEK));
        outsideText.put(key(KeyCode.RIGHT, KeyCombination.SHIFT_DOWN), () -> state.step(WEEK));
        outsideText.put(key(KeyCode.LEFT, KeyCombination.SHORTCUT_DOWN), state::previousChange);
        outsideText.put(key(KeyCode.RIGHT, KeyCombination.SHORTCUT_DOWN), state::nextChange);
        outsideText.put(key(KeyCode.PAGE_UP), state::previousChange);
        outsideText.put(key(KeyCode.PAGE_DOWN), state::nextChange);
        outsideText.put(key(KeyCode.HOME), () -> state.goTo(dossier.days().first()));
        outsideText.put(key(KeyCode.END), () -> state.goTo(dossier.days().last()));
    }

    private void playing() {
        Choices choices = state.choices();
        outsideControls.put(
                key(KeyCode.SPACE), () -> choices.playing().set(!choices.playing().get()));
        signs.put("[", () -> choices.speed().set(Playback.slower(choices.speed().get())));
        signs.put("]", () -> choices.speed().set(Playback.faster(choices.speed().get())));
    }

    private void looking() {
        outsideCards.put(key(KeyCode.F8), () -> actions.openings().listProblems());
        outsideText.put(key(KeyCode.T), () -> toggle(state.choices().tableShown()));
        for (String nearer : List.of("+", "=")) {
            signs.put(nearer, () -> actions.zoom(1));
        }
        for (String farther : List.of("-", "−", "_")) {
            signs.put(farther, () -> actions.zoom(-1));
        }
        signs.put("0", actions::home);
    }

    private static void toggle(BooleanProperty choice) {
        choice.set(!choice.get());
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    private void pressed(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        Node focus = event.getTarget() instanceof Node node ? node : null;
        Runnable action = actionFor(event, focus);
        if (action != null) {
            action.run();
            event.consume();
        }
    }

    /// With AltGr, which Windows reports as Ctrl and Alt, a sign is still typed; with Ctrl alone it
    /// is not.
    private void typed(KeyEvent event) {
        boolean command = event.isShortcutDown() && !event.isAltDown();
        Runnable action = signs.get(event.getCharacter());
        boolean taken = event.getTarget() instanceof TextInputControl || actions.reading();
        if (action != null && !command && !taken) {
            action.run();
            event.consume();
        }
    }

    private @Nullable Runnable actionFor(KeyEvent event, @Nullable Node focus) {
        if (actions.reading()) {
            return find(everywhere, event);
        }
        if (focus == map && event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            return siteKey(event.isShiftDown());
        }
        Runnable action = find(everywhere, event);
        if (action == null) {
            action = find(outsideCards, event);
        }
        if (action == null && !(focus instanceof TextInputControl)) {
            action = find(outsideText, event);
            if (action == null && !(focus instanceof ButtonBase || focus instanceof ComboBoxBase)) {
                action = find(outsideControls, event);
            }
        }
        return action;
    }

    /// Tab goes from site to site, and from the last one out of the map; so do those who see it.
    private @Nullable Runnable siteKey(boolean backwards) {
        var sites = state.dossier().sites();
        var selected = state.choices().selected().get();
        var last = backwards ? sites.getFirst() : sites.getLast();
        if (last.equals(selected)) {
            return null;
        }
        return backwards ? state::selectPrevious : state::selectNext;
    }

    private static @Nullable Runnable find(Map<KeyCombination, Runnable> keys, KeyEvent event) {
        return keys.entrySet().stream()
                .filter(entry -> entry.getKey().match(event))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
