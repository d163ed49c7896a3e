package handover.state;

import handover.chronology.Chronology;
import handover.chronology.Comparison;
import handover.chronology.Lens;
import handover.chronology.Moment;
import handover.chronology.Side;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.time.LocalDate;

/// A comparison: the side that is kept, at the left, against what the slider shows, at the right.
public final class CompareDesk {
    private static final double MIDDLE = 0.5;

    private final AtlasState state;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Comparison> comparison;
    private final ObjectProperty<CompareLayout> layout =
            new SimpleObjectProperty<>(CompareLayout.SWIPE);
    private final ReadOnlyDoubleWrapper line = new ReadOnlyDoubleWrapper(MIDDLE);
    private Chronology through;
    private boolean evidenceBefore = true;

    CompareDesk(AtlasState state) {
        this.state = state;
        through = state.chronology().get();
        var now = state.moment().get();
        comparison = new ReadOnlyObjectWrapper<>(Comparison.of(now, now));
        state.moment().subscribe(this::follow);
        state.choices().tableShown().subscribe(this::giveWay);
    }

    private void follow() {
        if (running.get()) {
            comparison.set(compared(comparison.get().left()));
        }
    }

    private Comparison compared(Moment left) {
        Moment right = state.moment().get();
        return through == state.chronology().get()
                ? Comparison.of(through, left, right)
                : Comparison.of(left, right);
    }

    /// The table stands in the place of the map, and so of the comparison.
    private void giveWay(boolean table) {
        if (table) {
            stop();
        }
    }

    /// Whether two sides are compared.
    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /// Both sides and what differs; of no meaning unless [#running].
    public ReadOnlyObjectProperty<Comparison> comparison() {
        return comparison.getReadOnlyProperty();
    }

    /// The dossier through the lens of the kept side.
    public Chronology through() {
        return through;
    }

    /// The kept side.
    public Side kept() {
        return Side.of(comparison.get().left());
    }

    /// How both sides are laid out.
    public ObjectProperty<CompareLayout> layout() {
        return layout;
    }

    /// Where the line stands in a swipe, from 0 at the left edge to 1 at the right.
    public ReadOnlyDoubleProperty line() {
        return line.getReadOnlyProperty();
    }

    /// Moves the line, not beyond the edges.
    public void moveLine(double to) {
        line.set(Math.clamp(to, 0, 1));
    }

    /// Begins, keeping what the slider shows.
    public void start() {
        if (running.get()) {
            return;
        }
        Choices choices = state.choices();
        choices.tableShown().set(false);
        choices.hovered().set(null);
        evidenceBefore = choices.evidenceShown().get();
        through = state.chronology().get();
        comparison.set(Comparison.of(state.moment().get(), state.moment().get()));
        line.set(MIDDLE);
        choices.evidenceShown().set(true);
        running.set(true);
    }

    /// Begins with a side that was kept before.
    public void start(Side kept, CompareLayout laidOut, double lineAt) {
        start();
        layout.set(laidOut);
        moveLine(lineAt);
        keep(kept);
    }

    /// Ends; the slider stays where it is.
    public void stop() {
        if (running.get()) {
            running.set(false);
            Choices choices = state.choices();
            choices.hovered().set(null);
            choices.evidenceShown().set(evidenceBefore && choices.evidenceShown().get());
        }
    }

    /// Begins or ends.
    public void toggle() {
        if (running.get()) {
            stop();
        } else {
            start();
        }
    }

    /// Keeps another side.
    public void keep(Side side) {
        var days = state.dossier().days();
        LocalDate day = side.day();
        day = day.isBefore(days.first()) ? days.first() : day;
        day = day.isAfter(days.last()) ? days.last() : day;
        if (!through.lens().equals(side.lens())) {
            Chronology now = state.chronology().get();
            through =
                    now.lens().equals(side.lens())
                            ? now
                            : Chronology.of(state.dossier(), side.lens());
        }
        comparison.set(compared(through.on(day)));
    }

    /// Keeps another day.
    public void keepDay(LocalDate day) {
        keep(kept().on(day));
    }

    /// Keeps another lens.
    public void keepLens(Lens lens) {
        keep(kept().through(lens));
    }

    /// Keeps the last change before the slider's day, or else the first day.
    public void keepChangeBefore() {
        LocalDate before =
                state.chronology()
                        .get()
                        .changeBefore(state.day().get())
                        .orElse(state.dossier().days().first());
        keepDay(before);
    }

    /// Swaps the sides: the slider goes where the kept side was.
    public void swap() {
        Side kept = kept();
        keep(Side.of(state.moment().get()));
        state.choices().lens().set(kept.lens());
        state.goTo(kept.day());
    }
}
