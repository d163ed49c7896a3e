package handover.ui.timeline;

import handover.state.AtlasState;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The keys that move a timeline when it has the focus: those of the whole window, so that the
/// timeline is whole by itself.
final class TimelineKeys {
    private static final int WEEK = 7;
    private final AtlasState state;
    private final Consumer<Boolean> events;
    private final BooleanSupplier leave;

    /// The keys of a timeline of `state`.
    ///
    /// @param events goes to the next event of the mission if true, else to the previous one
    /// @param leave closes what is pinned; tells whether something was
    TimelineKeys(AtlasState state, Consumer<Boolean> events, BooleanSupplier leave) {
        this.state = state;
        this.events = events;
        this.leave = leave;
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
            case DOWN -> events.accept(true);
            case UP -> events.accept(false);
            case ESCAPE -> {
                return leave.getAsBoolean();
            }
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
