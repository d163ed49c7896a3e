package handover.ui.timeline;

/// Turns the time that goes by into days. Parts of a day are kept for the next frame, so that the
/// speed is exact over many frames and may change at any of them.
final class PlayClock {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final long NOT_STARTED = Long.MIN_VALUE;

    /// A pause longer than this (a machine that slept, a window that was dragged) counts as this.
    private static final long LONGEST_FRAME = 250_000_000L;

    private long last = NOT_STARTED;
    private double part;

    /// Begins anew: the next frame only sets the time.
    void restart() {
        last = NOT_STARTED;
        part = 0;
    }

    /// The whole days that have become due by this frame.
    ///
    /// @param now the frame's time in nanoseconds, from any origin
    /// @param daysPerSecond the speed since the frame before
    long daysDue(long now, int daysPerSecond) {
        if (last == NOT_STARTED) {
            last = now;
            return 0;
        }
        long gone = Math.clamp(now - last, 0, LONGEST_FRAME);
        last = now;
        part += daysPerSecond * (gone / NANOS_PER_SECOND);
        long days = (long) part;
        part -= days;
        return days;
    }
}
