package handover.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The marks of a time axis, chosen so that their labels do not crowd.
///
/// The steps are a month, a quarter, a half year, a year, then 2, 5, 10, 20, 50… years: the
/// finest whose shortest stretch is at least the gap asked for. A mark stands on the first day of
/// its month; the first mark and every January name the year.
public final class Ticks {

    /// Steps below a year in months, each with the days of its shortest stretch (28 of February,
    /// 90 of January to March…).
    private static final int[][] PARTS_OF_A_YEAR = {{1, 28}, {3, 90}, {6, 181}};

    private static final int[] YEARS = {1, 2, 5};
    private static final int SHORTEST_YEAR = 365;

    private Ticks() {}

    /// The marks of an axis on which all days are equally wide.
    ///
    /// A range that holds the first day of no month (or of no step chosen) gets one mark, on its
    /// own first day.
    ///
    /// @param range    the days of the axis
    /// @param pxPerDay how wide a day is, in pixels, more than 0
    /// @param minGap   the smallest distance between two marks in pixels, more than 0: the widest
    ///                 label and some air
    /// @param locale   the language of the labels
    /// @throws IllegalArgumentException if a size is not a positive number
    public static List<Tick> months(DayRange range, double pxPerDay, double minGap, Locale locale) {
        if (!(pxPerDay > 0 && minGap > 0)) {
            throw new IllegalArgumentException(
                    "Ticks need sizes above 0: " + pxPerDay + ", " + minGap);
        }
        TimeTexts texts = TimeTexts.of(locale);
        int step = monthsPerStep(minGap / pxPerDay);
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = firstMark(range, step);
                !day.isAfter(range.last());
                day = day.plusMonths(step)) {
            boolean major = ticks.isEmpty() || day.getMonth() == Month.JANUARY;
            ticks.add(new Tick(day, label(day, step, major, texts), major));
        }
        if (ticks.isEmpty()) {
            ticks.add(new Tick(range.first(), DateWords.shortDay(range.first(), locale), true));
        }
        return List.copyOf(ticks);
    }

    /// The marks of an axis by event: the days of change from left to right, each one that leaves
    /// room for its label.
    ///
    /// @param scale   where the days stand
    /// @param changes the days of change, in any order; those outside the scale's range are left
    ///                out
    /// @param minGap  the smallest distance between two marks in pixels
    /// @param locale  the language of the labels, which are "31 Oct" with the year at its first
    ///                mark
    public static List<Tick> events(
            TimeScale scale, Collection<LocalDate> changes, double minGap, Locale locale) {
        TimeTexts texts = TimeTexts.of(locale);
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day : new TreeSet<>(changes)) {
            boolean room =
                    ticks.isEmpty() || scale.x(day) - scale.x(ticks.getLast().day()) >= minGap;
            if (room && scale.range().contains(day)) {
                boolean major = ticks.isEmpty() || ticks.getLast().day().getYear() != day.getYear();
                String label =
                        major
                                ? DateWords.shortDay(day, locale)
                                : DateWords.shortDayAndMonth(day, texts);
                ticks.add(new Tick(day, label, major));
            }
        }
        return List.copyOf(ticks);
    }

    private static int monthsPerStep(double daysPerGap) {
        for (int[] part : PARTS_OF_A_YEAR) {
            if (part[1] >= daysPerGap) {
                return part[0];
            }
        }
        return 12
                * IntStream.iterate(1, scale -> scale < 1_000_000, scale -> scale * 10)
                        .flatMap(scale -> IntStream.of(YEARS).map(years -> years * scale))
                        .filter(years -> (double) years * SHORTEST_YEAR >= daysPerGap)
                        .findFirst()
                        .orElse(10_000_000);
    }

    private static LocalDate firstMark(DayRange range, int step) {
        LocalDate first = range.first();
        long month =
                first.getYear() * 12L
                        + first.getMonthValue()
                        - 1
                        + (first.getDayOfMonth() > 1 ? 1 : 0);
        long mark = Math.ceilDiv(month, step) * step;
        return LocalDate.of(
                Math.toIntExact(Math.floorDiv(mark, 12L)), Math.floorMod(mark, 12) + 1, 1);
    }

    private static String label(LocalDate day, int step, boolean major, TimeTexts texts) {
        String year = DateWords.year(day.getYear(), texts);
        if (step >= 12) {
            return year;
        }
        String month = DateWords.shortMonth(day, texts);
        return major ? texts.format("time.month", month, year) : month;
    }
}
