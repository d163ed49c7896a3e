package handover.ui.timeline;

import handover.geo.Size;
import handover.paint.DeviceCanvas;
import handover.paint.Palette;
import handover.paint.TextMeasure;
import handover.paint.TimelineLayout;
import handover.paint.TimelinePainter;
import handover.paint.TimelineSpec;
import handover.paint.TimelineStrips;
import handover.paint.WindowScale;
import handover.state.AtlasState;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

import org.jspecify.annotations.Nullable;

/// The painted part of the timeline: what stands still on one canvas, what moves with the day on
/// others above it. A change only marks a canvas; it is painted once at the next pulse, however
/// many changes came before.
///
/// It is not managed by its parent, so that asking for a repaint lays out nothing else.
final class TimelineFace extends Region {
    private final AtlasState state;
    private final DeviceCanvas still = new DeviceCanvas();
    private final TimelineStrips moving = new TimelineStrips();
    private final ObservableValue<Number> scale;
    private @Nullable TimelineLayout layout;
    private boolean stillDue = true;
    private boolean dayDue = true;
    private boolean active;
    private int paints;

    TimelineFace(AtlasState state) {
        this.state = state;
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(still, moving);
        scale = WindowScale.of(this);
        scale.subscribe(pixels -> layoutChanged());
        state.moment().subscribe(moment -> dayChanged());
        state.chronology().subscribe(chronology -> layoutChanged());
        state.choices().axis().subscribe(axis -> layoutChanged());
        state.choices().locale().subscribe(locale -> layoutChanged());
        state.choices().theme().subscribe(theme -> layoutChanged());
    }

    /// Where everything stands now.
    TimelineLayout places() {
        var known = layout;
        if (known == null) {
            Font font = TimelinePainter.font(Palette.of(state.choices().theme().get()));
            known =
                    TimelineLayout.of(
                            new TimelineSpec(
                                    state.chronology().get(),
                                    state.choices().axis().get(),
                                    state.choices().locale().get(),
                                    getWidth(),
                                    getHeight(),
                                    text -> TextMeasure.width(text, font)));
            layout = known;
        }
        return known;
    }

    /// Whether the thumb is shown as held.
    void setActive(boolean active) {
        if (this.active != active) {
            this.active = active;
            dayChanged();
        }
    }

    /// How often something was painted.
    int paints() {
        return paints;
    }

    private void layoutChanged() {
        layout = null;
        stillDue = true;
        dayChanged();
    }

    private void dayChanged() {
        dayDue = true;
        requestLayout();
    }

    @Override
    public void resize(double width, double height) {
        if (width != getWidth() || height != getHeight()) {
            super.resize(width, height);
            layoutChanged();
        }
    }

    @Override
    protected void layoutChildren() {
        var size = new Size(getWidth(), getHeight());
        double pixels = scale.getValue().doubleValue();
        Palette palette = Palette.of(state.choices().theme().get());
        if (stillDue) {
            stillDue = false;
            TimelinePainter.paintStill(still.cleared(size, pixels, 1, palette), places());
            paints++;
        }
        if (dayDue) {
            dayDue = false;
            moving.show(size, pixels, palette, places(), state.moment().get(), active);
            paints++;
        }
    }
}
