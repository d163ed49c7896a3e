package handover.paint;

/// Which heights of the timeline belong to what, from above: bands of names, the bar, the ticks of
/// the claims hanging below it, the axis, the curve. All in pixels from the top.
///
/// @param bands how many bands for names and stacked marks lie above the bar
/// @param bar the middle of the bar
/// @param claimsTop where the claims' ticks begin
/// @param claimsHeight the room for them, 0 if there is none
/// @param axisText the baseline of the axis' words
/// @param curveTop the height of the whole number on the curve's scale
/// @param curveBottom its zero; equal to `curveTop` if there is no room for a curve
public record TimelineRows(
        int bands,
        double bar,
        double claimsTop,
        double claimsHeight,
        double axisText,
        double curveTop,
        double curveBottom) {

    /// The height of one band, in pixels.
    static final double BAND = 17;

    private static final double TOP = 3;
    private static final double BAR_BAND = 13;
    private static final double BELOW_BAR = 10;
    private static final double CLAIMS = 20;
    private static final double AXIS = 17;
    private static final double CURVE = 34;
    private static final double BOTTOM = 7;

    /// The height that shows everything.
    public static final double WHOLE = height(3, CLAIMS, CURVE);

    /// The height that still shows all names and all claims, but no curve.
    public static final double WITHOUT_CURVE = height(3, CLAIMS, 0);

    /// The smallest height that shows the bar with one band of names and its axis.
    public static final double THIN = height(1, 0, 0);

    /// The rows that find room in `height`. What is over goes to the curve, up to twice its usual
    /// height.
    public static TimelineRows in(double height) {
        boolean curve = height >= WHOLE;
        boolean claims = height >= WITHOUT_CURVE;
        int bands = claims || height >= height(3, 0, 0) ? 3 : height >= height(2, 0, 0) ? 2 : 1;
        double bar = TOP + bands * BAND + BAR_BAND;
        double claimsTop = bar + BELOW_BAR;
        double claimsHeight = claims ? CLAIMS : 0;
        double axisText = claimsTop + claimsHeight + AXIS - 4;
        double curveTop = axisText + 8;
        double curveBottom = curve ? Math.min(height - BOTTOM, curveTop + 2 * CURVE) : curveTop;
        return new TimelineRows(
                bands, bar, claimsTop, claimsHeight, axisText, curveTop, curveBottom);
    }

    private static double height(int bands, double claims, double curve) {
        double axis = TOP + bands * BAND + BAR_BAND + BELOW_BAR + claims + AXIS;
        return axis + (curve > 0 ? 4 + curve : 0) + BOTTOM;
    }

    /// The middle of a band; band 0 is the bar itself.
    double middle(int band) {
        return band == 0 ? bar : bar - 1 - BAND * band;
    }

    /// Whether there is room for the curve.
    public boolean hasCurve() {
        return curveBottom > curveTop;
    }
}
