package handover.paint;

import java.time.LocalDate;

/// Draws a dragged thumb to the days on which something becomes different: those are what a room
/// is shown, and a hand on a slider misses them by a pixel or two.
public final class TimelineMagnet {
    /// How near the pointer must come, in pixels. A day is between one and three pixels wide in a
    /// usual window: the days just beside a change are reached by keys, or with the magnet off.
    public static final double REACH = 4;

    private TimelineMagnet() {}

    /// The change that draws at `x`, the nearest if there are several, the earlier of two equally
    /// near; else the day of the place itself.
    public static LocalDate day(TimelineLayout layout, double x) {
        LocalDate nearest = layout.day(x);
        double reach = REACH;
        for (LocalDate change : layout.spec().chronology().changeDays()) {
            double distance = Math.abs(layout.x(change) - x);
            if (distance < reach) {
                reach = distance;
                nearest = change;
            }
        }
        return nearest;
    }
}
