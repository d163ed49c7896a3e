package handover.paint;

import javafx.scene.text.Font;

import java.time.LocalDate;
import java.util.Optional;

/// The last figure of the curve up to a day, in words beside the thumb: at its right, or at its
/// left where there is no room.
///
/// @param left the first pixel of the words
/// @param width how wide they are, pixels
/// @param baseline the line that they stand on, pixels
record TimelineCurveLabel(String words, double left, double width, double baseline) {
    private static final double AWAY = 10;
    private static final double EDGE = 4;
    private static final double ABOVE_ZERO = 9;

    /// The words of a day; empty where there is no curve or no figure yet.
    static Optional<TimelineCurveLabel> of(Palette palette, TimelineLayout layout, LocalDate day) {
        if (!layout.rows().hasCurve()) {
            return Optional.empty();
        }
        return layout.curve()
                .last(day)
                .map(last -> TimelineWords.figure(last.figure(), layout.spec().locale()))
                .map(words -> beside(layout.x(day), words, palette, layout));
    }

    private static TimelineCurveLabel beside(
            double thumb, String words, Palette palette, TimelineLayout layout) {
        double width = TextMeasure.width(words, font(palette));
        boolean right = thumb + AWAY + width < layout.spec().width() - EDGE;
        double left = right ? thumb + AWAY : thumb - AWAY - width;
        double baseline = layout.rows().curveBottom() - ABOVE_ZERO;
        return new TimelineCurveLabel(words, left, width, baseline);
    }

    private static Font font(Palette palette) {
        return Fonts.semiBold(TimelinePainter.size(palette));
    }

    void paint(Ink ink) {
        Palette palette = ink.palette();
        ink.text(words, left, baseline, font(palette), palette.states().open());
    }
}
