package handover.ui.briefing;

import handover.geo.Size;
import handover.paint.DeviceCanvas;
import handover.paint.Ink;
import handover.paint.Palette;
import handover.paint.TextMeasure;
import handover.paint.TimelineLayout;
import handover.paint.TimelinePainter;
import handover.paint.TimelineRows;
import handover.paint.TimelineSpec;
import handover.paint.WindowScale;
import handover.state.AtlasState;
import handover.state.Choices;

import javafx.beans.value.ObservableValue;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/// The timeline of a briefing: the thinnest that there is, laid out small and painted large,
/// without names, which the map has. A hand on it scrubs, which can be taken back.
final class ThinTimeline extends Region {
    private final AtlasState state;
    private final DeviceCanvas still = new DeviceCanvas();
    private final DeviceCanvas moving = new DeviceCanvas();
    private final ObservableValue<Number> scale = WindowScale.of(this);
    private Subscription follows = Subscription.EMPTY;
    private @Nullable TimelineLayout layout;
    private double magnification = 1;
    private boolean stillDue = true;
    private boolean dayDue = true;
    private boolean held;

    ThinTimeline(AtlasState state) {
        this.state = state;
        getStyleClass().add("briefing-timeline");
        setManaged(false);
        getChildren().addAll(still, moving);
        still.setMouseTransparent(true);
        moving.setMouseTransparent(true);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> hold(false));
        scale.subscribe(pixels -> layoutChanged());
    }

    /// Follows the state from now on.
    void follow() {
        Choices choices = state.choices();
        follows =
                Subscription.combine(
                        state.moment().subscribe(moment -> dayChanged()),
                        state.chronology().subscribe(chronology -> layoutChanged()),
                        choices.axis().subscribe(axis -> layoutChanged()),
                        choices.locale().subscribe(locale -> layoutChanged()),
                        choices.theme().subscribe(theme -> layoutChanged()));
    }

    /// Follows it no longer.
    void rest() {
        follows.unsubscribe();
    }

    /// How high it is, magnified so much.
    static double height(double magnification) {
        return Math.ceil(TimelineRows.THIN * magnification);
    }

    /// Draws everything so much larger.
    void magnify(double factor) {
        if (factor != magnification) {
            magnification = factor;
            layoutChanged();
        }
    }

    /// Where everything stands, before it is magnified.
    TimelineLayout places() {
        var known = layout;
        if (known == null) {
            Font font = TimelinePainter.font(palette());
            known =
                    TimelineLayout.of(
                                    new TimelineSpec(
                                            state.chronology().get(),
                                            state.choices().axis().get(),
                                            state.choices().locale().get(),
                                            getWidth() / magnification,
                                            getHeight() / magnification,
                                            text -> TextMeasure.width(text, font)))
                            .unnamed();
            layout = known;
        }
        return known;
    }

    private Palette palette() {
        return Palette.of(state.choices().theme().get());
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            state.briefing().remember();
            state.choices().playing().set(false);
            hold(true);
            double x = event.getX() / magnification;
            double y = event.getY() / magnification;
            state.goTo(places().spotAt(x, y).day());
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (held) {
            state.goTo(places().day(event.getX() / magnification));
        }
        event.consume();
    }

    private void hold(boolean now) {
        held = now;
        dayChanged();
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
        if (stillDue) {
            stillDue = false;
            TimelinePainter.paintStill(ink(still), places());
        }
        if (dayDue) {
            dayDue = false;
            TimelinePainter.paintDay(ink(moving), places(), state.moment().get(), held);
        }
    }

    private Ink ink(DeviceCanvas canvas) {
        var size = new Size(getWidth() / magnification, getHeight() / magnification);
        double pixels = scale.getValue().doubleValue() * magnification;
        return canvas.cleared(size, pixels, magnification, palette());
    }
}
