package handover.ui.timeline;

import handover.paint.TimelineEvent;
import handover.paint.TimelineLayout;
import handover.paint.TimelineRows;
import handover.state.AtlasState;
import handover.words.Texts;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The timeline: a slider over all days, on which every ending, window and claim stands. Setting
/// the day anywhere moves its thumb; moving its thumb sets the day, on every frame.
public final class TimelineView extends Region {
    private final AtlasState state;
    private final TimelineFace face;
    private final TimelineBubble bubble;
    private Optional<LocalDate> announced = Optional.empty();

    /// A timeline of `state`, which it follows as long as both live.
    public TimelineView(AtlasState state) {
        this.state = state;
        face = new TimelineFace(state);
        bubble = new TimelineBubble(state, face);
        getStyleClass().add("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        getChildren().addAll(face, bubble);
        new TimelineGestures(state, this, face, bubble).install();
        new TimelineKeys(state, this::goToEvent, this::leave).installOn(this);
        focusedProperty().subscribe(focused -> face.setActive(focused && !isHover()));
        state.choices().locale().subscribe(locale -> name());
        state.moment().subscribe(moment -> announce());
    }

    private void name() {
        var texts = Texts.in(state.choices().locale().get());
        setAccessibleText(texts.get("timeline.name"));
        setAccessibleHelp(texts.get("timeline.help"));
    }

    /// Tells assistive technology the new day; its sentence only when something else is over now.
    private void announce() {
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        var changed = state.chronology().get().lastChange(state.day().get());
        if (!changed.equals(announced)) {
            announced = changed;
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
        }
    }

    /// Shows all that is said of an event, until it is left.
    void pin(TimelineEvent event) {
        bubble.pin(event);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }

    /// Goes to the next event of the mission, or the previous one, and shows what is said of it.
    private void goToEvent(boolean forward) {
        LocalDate today = state.day().get();
        List<TimelineEvent> events =
                places().events().stream()
                        .filter(event -> event.look() != TimelineEvent.Look.POINT)
                        .toList();
        Optional<TimelineEvent> found =
                forward
                        ? events.stream().filter(e -> isNext(e, today)).findFirst()
                        : events.reversed().stream()
                                .filter(event -> event.day().isBefore(today))
                                .findFirst();
        found.ifPresent(
                event -> {
                    state.choices().playing().set(false);
                    state.goTo(event.day());
                    pin(event);
                });
    }

    /// The event of today is still ahead as long as nobody has looked at it.
    private boolean isNext(TimelineEvent event, LocalDate today) {
        return event.day().isAfter(today) || (event.day().equals(today) && !bubble.isPinned());
    }

    /// Closes what is pinned.
    ///
    /// @return whether something was
    public boolean leave() {
        boolean pinned = bubble.isPinned();
        if (pinned) {
            bubble.hide();
        }
        return pinned;
    }

    /// Where everything stands at the present size.
    public TimelineLayout places() {
        return face.places();
    }

    /// How often a canvas was painted since the view was made.
    int paints() {
        return face.paints();
    }

    @Override
    protected double computeMinHeight(double width) {
        return TimelineRows.THIN;
    }

    @Override
    protected double computePrefHeight(double width) {
        return TimelineRows.WHOLE;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 4 * TimelineLayout.SIDE;
    }

    @Override
    protected void layoutChildren() {
        face.resizeRelocate(0, 0, getWidth(), getHeight());
        bubble.place();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) state.day().get().toEpochDay();
            case MIN_VALUE -> (double) state.dossier().days().first().toEpochDay();
            case MAX_VALUE -> (double) state.dossier().days().last().toEpochDay();
            case VALUE_STRING -> bubble.isPinned() ? bubble.spoken() : state.sentence().get();
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> state.step(1);
            case DECREMENT -> state.step(-1);
            case BLOCK_INCREMENT -> state.nextChange();
            case BLOCK_DECREMENT -> state.previousChange();
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Number day) {
                    state.goTo(LocalDate.ofEpochDay(day.longValue()));
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
