package handover.paint;

import java.util.List;

/// Which heights of the timeline belong to what, from above: bands of names, the bar, the ticks of
/// the claims hanging below it, the axis, the strip of the weeks, the lane of the mission's events
/// with their words, the curve. All in pixels from the top.
///
/// @param bands how many bands for names and stacked marks lie above the bar
/// @param bar the middle of the bar
/// @param claimsTop where the claims' ticks begin
/// @param claimsHeight the room for them, 0 if there is none
/// @param axisText the baseline of the axis' words
/// @param stripTop the upper end of the strip
/// @param stripHeight its height, 0 if there is no room for one
/// @param events the middle of the events' marks; 0 if there is no room for them
/// @param eventText the baseline of their words; 0 if there is no room for them
/// @param curveTop the height of the whole number on the curve's scale
/// @param curveBottom its zero; equal to `curveTop` if there is no room for a curve
public record TimelineRows(
        int bands,
        double bar,
        double claimsTop,
        double claimsHeight,
        double axisText,
        double stripTop,
        double stripHeight,
        double events,
        double eventText,
        double curveTop,
        double curveBottom) {
    /// The height of one band, in pixels.
    static final double BAND = 17;

    /// The height of an event's mark, in pixels.
    static final double EVENT = 9;

    private static final double TOP = 3;
    private static final double BAR_BAND = 13;
    private static final double BELOW_BAR = 10;
    private static final double AXIS = 17;
    private static final double WORDS = 13;
    private static final double MOST_CURVE = 68;

    /// What is shown when there is room, by height in pixels; 0 is left out.
    ///
    /// @param events the lane of the events' marks
    /// @param words the line of their words below it
    /// @param bottom left free at the lower edge
    private record Plan(
            int bands,
            double claims,
            double strip,
            double events,
            double words,
            double curve,
            double bottom) {
        double height() {
            return TOP
                    + bands * BAND
                    + BAR_BAND
                    + BELOW_BAR
                    + claims
                    + AXIS
                    + strip
                    + events
                    + words
                    + curve
                    + bottom;
        }
    }

    /// From the most to the least: first the curve goes, then the words of the events, then the
    /// strip shrinks; then the lanes, the claims, and at last bands of names.
    private static final List<Plan> PLANS =
            List.of(
                    new Plan(3, 16, 21, 12, WORDS, 35, 6),
                    new Plan(3, 16, 21, 12, WORDS, 0, 4),
                    new Plan(3, 16, 21, 12, 0, 0, 3),
                    new Plan(3, 8, 10, 10, 0, 0, 1),
                    new Plan(3, 16, 0, 0, 0, 0, 2),
                    new Plan(3, 0, 0, 0, 0, 0, 2),
                    new Plan(2, 0, 0, 0, 0, 0, 2),
                    new Plan(1, 0, 0, 0, 0, 0, 2));

    /// The height that shows everything.
    public static final double WHOLE = PLANS.get(0).height();

    /// The height that shows everything but the curve.
    public static final double WITHOUT_CURVE = PLANS.get(1).height();

    /// The height that still shows all names, claims, weeks and events, as low as they can be.
    public static final double LOW = PLANS.get(3).height();

    /// The smallest height that shows the bar with one band of names and its axis.
    public static final double THIN = PLANS.getLast().height();

    /// The rows that find room in `height`. What is over goes to the curve, up to twice its usual
    /// height.
    public static TimelineRows in(double height) {
        Plan plan =
                PLANS.stream()
                        .filter(one -> one.height() <= height)
                        .findFirst()
                        .orElse(PLANS.getLast());
        double bar = TOP + plan.bands() * BAND + BAR_BAND;
        double claimsTop = bar + BELOW_BAR;
        double stripTop = claimsTop + plan.claims() + AXIS;
        double events = stripTop + plan.strip();
        double words = events + plan.events();
        double curveTop = words + plan.words() + 4;
        double curveBottom =
                plan.curve() > 0
                        ? Math.min(height - plan.bottom(), curveTop + MOST_CURVE)
                        : curveTop;
        return new TimelineRows(
                plan.bands(),
                bar,
                claimsTop,
                plan.claims(),
                stripTop - 4,
                stripTop,
                Math.max(0, plan.strip() - 1),
                plan.events() > 0 ? events + plan.events() / 2 : 0,
                plan.words() > 0 ? words + WORDS - 4 : 0,
                curveTop,
                curveBottom);
    }

    /// The middle of a band; band 0 is the bar itself.
    double middle(int band) {
        return band == 0 ? bar : bar - 1 - BAND * band;
    }

    /// Whether there is room for the curve.
    public boolean hasCurve() {
        return curveBottom > curveTop;
    }

    /// Whether there is room for the strip of the weeks.
    public boolean hasStrip() {
        return stripHeight > 0;
    }

    /// Whether there is room for the events.
    public boolean hasEvents() {
        return events > 0;
    }

    /// The lower end of the last lane above the curve.
    double lanesBottom() {
        return curveTop - 4;
    }
}
