package handover.paint;

import handover.time.DayRange;
import handover.time.Tick;
import handover.time.Ticks;
import handover.time.TimeScale;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Where everything stands in a chart that lays contradicting claims side by side: one row a
/// claim, its words on the left, its days on the right on a date axis that all rows share. Pure
/// numbers, in logical pixels.
///
/// @param rows from above, in the order of the claims
/// @param ticks the labelled days of the axis
/// @param left the left end of the axis
/// @param right its right end
/// @param axis how far down the axis lies
/// @param height of the whole chart
public record DisputeLayout(
        List<Row> rows, List<At> ticks, double left, double right, double axis, double height) {
    private static final double WORDS = 0.46;
    private static final double GAP = 14;
    private static final double EDGE = 12;
    private static final double ABOVE = 7;
    private static final double NAME_LINE = 16;
    private static final double ABOUT_LINE = 14.5;
    private static final double PILL = 20;
    private static final double LEAST = 36;
    private static final double MARK = 24;
    private static final double FOOT = 22;
    private static final double TICK_GAP = 70;
    private static final double AIR = 0.12;

    /// One claim.
    ///
    /// @param top the upper edge of its row
    /// @param mark how far down the middle of its mark lies
    /// @param from the left end of its days
    /// @param to their right end, the same for a single day
    /// @param openLeft whether its days begin before the axis
    /// @param openRight whether they end after it
    public record Row(
            double top,
            double height,
            double mark,
            double from,
            double to,
            boolean openLeft,
            boolean openRight) {

        /// Whether the claim knows the day.
        public boolean single() {
            return from == to && !openLeft && !openRight;
        }

        /// Where its words are centred.
        public double middle() {
            return (from + to) / 2;
        }
    }

    /// A labelled day of the axis, and its place.
    public record At(Tick tick, double x) {}

    /// How many lines the words of a row take.
    ///
    /// @param name lines of the publisher
    /// @param about lines of grade and day of issue
    public record Lines(int name, int about) {}

    /// How wide the column of words is.
    public static double wordsWidth(double width) {
        return Math.floor(width * WORDS) - EDGE;
    }

    /// The layout of these claims.
    ///
    /// @param lines how many lines each one's words take in [#wordsWidth(double)]
    /// @param width of the whole chart
    /// @param type the factor on all sizes of lettering
    /// @param locale the language of the axis
    public static DisputeLayout of(
            List<DisputedClaim> claims,
            List<Lines> lines,
            double width,
            double type,
            Locale locale) {
        double left = Math.floor(width * WORDS) + GAP;
        double right = Math.max(left + 1, width - EDGE - GAP / 2);
        Collection<LocalDate> days = days(claims);
        TimeScale scale = TimeScale.byDate(range(days), right - left);
        List<Row> rows = new ArrayList<>();
        double top = 0;
        for (int i = 0; i < claims.size(); i++) {
            Row row = row(claims.get(i), lines.get(i), top, left, scale, type);
            rows.add(row);
            top += row.height();
        }
        List<At> ticks =
                Ticks.events(scale, days, TICK_GAP * type, locale).stream()
                        .map(tick -> new At(tick, left + scale.x(tick.day())))
                        .toList();
        return new DisputeLayout(List.copyOf(rows), ticks, left, right, top, top + FOOT * type);
    }

    private static Row row(
            DisputedClaim claim,
            Lines lines,
            double top,
            double left,
            TimeScale scale,
            double type) {
        double words = lines.name() * NAME_LINE + lines.about() * ABOUT_LINE;
        double inner = Math.max(LEAST, words) + (claim.decides() ? PILL : 0);
        LocalDate first = claim.first();
        LocalDate last = claim.last();
        return new Row(
                top,
                (inner + 2 * ABOVE) * type,
                top + (ABOVE + MARK) * type,
                left + (first == null ? 0 : scale.x(first)),
                left + (last == null ? scale.width() : scale.x(last)),
                first == null,
                last == null);
    }

    private static Collection<LocalDate> days(List<DisputedClaim> claims) {
        return new TreeSet<>(
                claims.stream()
                        .flatMap(claim -> Stream.of(ends(claim)))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static @Nullable LocalDate[] ends(DisputedClaim claim) {
        return new @Nullable LocalDate[] {claim.first(), claim.last()};
    }

    /// The days of the axis: all that are named, with some air on both sides.
    private static DayRange range(Collection<LocalDate> days) {
        var first = days.stream().findFirst().orElse(LocalDate.EPOCH);
        var last = days.stream().reduce(first, (one, other) -> other);
        var named = DayRange.of(first, last);
        long air = Math.max(1, Math.round(named.days() * AIR));
        return DayRange.of(first.minusDays(air), last.plusDays(air));
    }
}
