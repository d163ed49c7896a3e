package handover.ui.timeline;

import handover.paint.TimelineMagnet;
import handover.paint.TimelineSpot;
import handover.state.AtlasState;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import java.time.LocalDate;

/// What the pointer does on a timeline: a click sets the day, on an event it also pins what is said
/// of it; a drag scrubs and is drawn to changes, the wheel steps from change to change, and
/// hovering tells what lies below.
final class TimelineGestures {
    private static final double STILL = 3;
    private static final double WHEEL_STEP = 40;

    private final AtlasState state;
    private final TimelineView view;
    private final TimelineFace face;
    private final TimelineBubble bubble;
    private double pressedAt;
    private boolean held;
    private boolean scrubbing;
    private double wheel;

    TimelineGestures(
            AtlasState state, TimelineView view, TimelineFace face, TimelineBubble bubble) {
        this.state = state;
        this.view = view;
        this.face = face;
        this.bubble = bubble;
    }

    void install() {
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        view.addEventHandler(MouseEvent.MOUSE_EXITED, this::leave);
        view.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            view.requestFocus();
            state.choices().playing().set(false);
            held = true;
            pressedAt = event.getX();
            scrubbing = false;
            state.goTo(dayAt(event));
            face.setActive(true);
            bubble.follow(state.day().get());
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (held) {
            scrubbing |= Math.abs(event.getX() - pressedAt) > STILL;
            if (scrubbing) {
                state.goTo(draggedTo(event));
                bubble.follow(state.day().get());
            }
            event.consume();
        }
    }

    /// Near a change the thumb is drawn to it; with Alt it goes exactly where it is dragged.
    private LocalDate draggedTo(MouseEvent event) {
        return event.isAltDown()
                ? face.places().day(event.getX())
                : TimelineMagnet.day(face.places(), event.getX());
    }

    private void release(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            held = false;
            face.setActive(false);
            TimelineSpot spot = face.places().spotAt(event.getX(), event.getY());
            if (!scrubbing && spot instanceof TimelineSpot.OfEvent(var below)) {
                view.pin(below);
            } else {
                bubble.hide();
            }
            event.consume();
        }
    }

    /// The bubble reaches above the timeline and makes it larger for the mouse: there it gives way
    /// to the buttons that it covers.
    private void hover(MouseEvent event) {
        if (event.getY() < 0) {
            bubble.leave();
            return;
        }
        TimelineSpot spot = face.places().spotAt(event.getX(), event.getY());
        boolean leads =
                switch (spot) {
                    case TimelineSpot.OfMark(_), TimelineSpot.OfEvent(_), TimelineSpot.OfWeek(_) ->
                            true;
                    case TimelineSpot.OfClaims(_), TimelineSpot.OfDay(_) -> false;
                };
        view.setCursor(leads ? Cursor.HAND : Cursor.DEFAULT);
        bubble.tell(spot);
    }

    private void leave(MouseEvent event) {
        if (!held) {
            bubble.leave();
        }
    }

    /// The day of what lies under the pointer, or else of the place itself.
    private LocalDate dayAt(MouseEvent event) {
        return face.places().spotAt(event.getX(), event.getY()).day();
    }

    private void scroll(ScrollEvent event) {
        double delta = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        wheel = Math.signum(delta) == Math.signum(wheel) ? wheel + delta : delta;
        if (Math.abs(wheel) >= WHEEL_STEP) {
            if (wheel > 0) {
                state.previousChange();
            } else {
                state.nextChange();
            }
            wheel = 0;
        }
        bubble.hide();
        event.consume();
    }
}
