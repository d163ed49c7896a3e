package handover.time;

import handover.time.TypedDay.Refused;
import handover.time.TypedDay.Understood;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Understands a day as an analyst types it: `31/10/2023`, `31.10.23`, `2023-10-31`, `31 oct`,
/// `oct 31`, `31 octobre 2023`, `1er août`.
///
/// Month names may be English or French whatever the language of the window, whole or cut to
/// three letters or more, with or without accents. Numbers are day before month, as in Mali and
/// in UN papers, unless a four-digit year stands first. Two digits of a year mean 20... A year
/// that is left out is the one that puts the day within the range.
public final class DayParser {

    private static final int SHORTEST_MONTH_NAME = 3;
    private static final int LONGEST_ECHO = 40;

    private static final List<List<String>> MONTH_NAMES =
            IntStream.range(0, 12)
                    .mapToObj(
                            month ->
                                    Stream.of(Locale.ENGLISH, Locale.FRENCH)
                                            .map(
                                                    locale ->
                                                            TypedWords.plain(
                                                                    TimeTexts.of(locale)
                                                                            .item(
                                                                                    "time.months.long",
                                                                                    month)))
                                            .toList())
                    .toList();

    private final String typed;
    private final DayRange range;
    private final LocalDate near;

    private DayParser(String typed, DayRange range, LocalDate near) {
        String trimmed = typed.strip();
        this.typed =
                trimmed.length() <= LONGEST_ECHO
                        ? trimmed
                        : trimmed.substring(0, LONGEST_ECHO) + "…";
        this.range = range;
        this.near = near;
    }

    /// Reads a day within a range; if a missing year leaves two possible days, the earlier one is
    /// meant.
    ///
    /// @param typed what was typed
    /// @param range the days that can be shown
    public static TypedDay parse(String typed, DayRange range) {
        return parse(typed, range, range.first());
    }

    /// Reads a day within a range; if a missing year leaves several possible days, the one
    /// nearest to `near` is meant.
    ///
    /// @param typed what was typed
    /// @param range the days that can be shown
    /// @param near  the day that is shown now
    public static TypedDay parse(String typed, DayRange range, LocalDate near) {
        return new DayParser(typed, range, near).parse(TypedWords.of(typed));
    }

    private TypedDay parse(TypedWords words) {
        List<String> w = words.words();
        return switch (words.shape()) {
            case "" ->
                    typed.isEmpty() ? refused("time.typed.empty", range.first()) : notUnderstood();
            case "yNN" -> full(w.get(0), number(w.get(1)), w.get(2));
            case "NNy", "NNN" -> full(w.get(2), number(w.get(1)), w.get(0));
            case "NN" -> yearless(number(w.get(1)), w.get(0));
            case "NWy", "NWN" -> named(w.get(1), month -> full(w.get(2), month, w.get(0)));
            case "WNy", "WNN" -> named(w.get(0), month -> full(w.get(2), month, w.get(1)));
            case "NW" -> named(w.get(1), month -> yearless(month, w.get(0)));
            case "WN" -> named(w.get(0), month -> yearless(month, w.get(1)));
            case "W", "y", "Wy", "yN", "Ny", "yW" ->
                    refused("time.typed.dayMissing", typed, range.first());
            default -> notUnderstood();
        };
    }

    private TypedDay named(String name, IntFunction<TypedDay> rest) {
        List<Integer> months =
                name.length() < SHORTEST_MONTH_NAME
                        ? List.of()
                        : IntStream.rangeClosed(1, 12)
                                .filter(
                                        month ->
                                                MONTH_NAMES.get(month - 1).stream()
                                                        .anyMatch(full -> full.startsWith(name)))
                                .boxed()
                                .toList();
        return months.size() == 1
                ? rest.apply(months.getFirst())
                : refused("time.typed.noSuchMonthName", name);
    }

    private TypedDay full(String year, int month, String day) {
        int number = number(year);
        Optional<LocalDate> found =
                dayOf(year.length() == 2 ? 2000 + number : number, month, number(day));
        if (found.isEmpty() || year.length() == 1) {
            return noSuchDay(month, number(day));
        }
        LocalDate date = found.get();
        return range.contains(date)
                ? new Understood(date)
                : refused("time.typed.outside", date, range);
    }

    private TypedDay yearless(int month, String day) {
        List<LocalDate> days =
                IntStream.rangeClosed(range.first().getYear(), range.last().getYear())
                        .mapToObj(year -> dayOf(year, month, number(day)))
                        .flatMap(Optional::stream)
                        .toList();
        if (days.isEmpty()) {
            return noSuchDay(month, number(day));
        }
        return days.stream()
                .filter(range::contains)
                .min((a, b) -> Long.compare(distance(a), distance(b)))
                .<TypedDay>map(Understood::new)
                .orElseGet(() -> refused("time.typed.outside", days.getFirst(), range));
    }

    private long distance(LocalDate day) {
        return Math.abs(day.toEpochDay() - near.toEpochDay());
    }

    private TypedDay noSuchDay(int month, int day) {
        boolean monthFirst = month > 12 && day <= 12 && month <= 31;
        return monthFirst
                ? refused("time.typed.monthFirst", month)
                : refused("time.typed.noSuchDay", typed);
    }

    private TypedDay notUnderstood() {
        return refused("time.typed.notUnderstood", typed, range.first());
    }

    private static Optional<LocalDate> dayOf(int year, int month, int day) {
        if (month < 1 || month > 12 || !YearMonth.of(year, month).isValidDay(day)) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(year, month, day));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Refused refused(String key, Object... args) {
        return new Refused(key, List.of(args));
    }
}
