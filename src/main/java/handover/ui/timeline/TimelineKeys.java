package handover.ui.timeline;

import handover.state.AtlasState;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// The keys that move a timeline when it has the focus: those of the whole window, so that the
/// timeline is whole by itself.
final class TimelineKeys {
    private static final int WEEK = 7;
    private final AtlasState state;

    TimelineKeys(AtlasState state) {
        this.state = state;
    }

    void installOn(Node node) {
        node.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (moves(event)) {
                        event.consume();
                    }
                });
    }

    private boolean moves(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> back(event);
            case RIGHT -> on(event);
            case PAGE_UP -> state.previousChange();
            case PAGE_DOWN -> state.nextChange();
            case HOME -> state.goTo(state.dossier().days().first());
            case END -> state.goTo(state.dossier().days().last());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void back(KeyEvent event) {
        if (event.isShortcutDown()) {
            state.previousChange();
        } else {
            state.step(event.isShiftDown() ? -WEEK : -1);
        }
    }

    private void on(KeyEvent event) {
        if (event.isShortcutDown()) {
            state.nextChange();
        } else {
            state.step(event.isShiftDown() ? WEEK : 1);
        }
    }
}
