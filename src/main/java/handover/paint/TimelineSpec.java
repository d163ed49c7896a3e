package handover.paint;

import handover.chronology.Chronology;
import handover.state.TimelineAxis;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// All that the place of things on the timeline depends on. The day is not among them: moving the
/// thumb never moves anything else.
///
/// @param width in pixels
/// @param height in pixels; what finds no room in it is left out from below, the curve first
/// @param textWidth how wide a text is in the timeline's font, in pixels
public record TimelineSpec(
        Chronology chronology,
        TimelineAxis axis,
        Locale locale,
        double width,
        double height,
        ToDoubleFunction<String> textWidth) {}
