package handover.time;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.domains.DomainContextBase;

import java.time.LocalDate;
import java.util.Locale;

/// Days, ranges and EDTF texts to test with: years 1000 to 9999, with the ends of months and leap
/// days often.
class Days extends DomainContextBase {

    @Provide
    Arbitrary<LocalDate> day() {
        return days();
    }

    @Provide
    Arbitrary<DayRange> range() {
        return ranges(4000);
    }

    @Provide
    Arbitrary<EdtfDate> edtf() {
        return texts().map(EdtfDate::parse);
    }

    @Provide
    Arbitrary<Locale> locale() {
        return Arbitraries.of(Locale.ENGLISH, Locale.FRENCH);
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1000, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .withDistribution(RandomDistribution.uniform())
                .edgeCases(
                        edges ->
                                edges.add(
                                        LocalDate.of(2024, 2, 29).toEpochDay(),
                                        LocalDate.of(2023, 12, 31).toEpochDay()))
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<DayRange> ranges(int longest) {
        DayRange all = DayRange.of(LocalDate.of(1000, 1, 1), LocalDate.of(9999, 12, 31));
        return Combinators.combine(days(), Arbitraries.integers().between(0, longest))
                .as((day, more) -> DayRange.of(day, all.clamp(day.plusDays(more))));
    }

    /// Texts of every accepted form.
    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(dates(), intervals(), sets());
    }

    /// Texts of lone dates of every precision, with every sign.
    static Arbitrary<String> dates() {
        Arbitrary<String> year = Arbitraries.integers().between(0, 9999).map("%04d"::formatted);
        Arbitrary<String> month = Arbitraries.integers().between(1, 12).map("-%02d"::formatted);
        Arbitrary<String> season = Arbitraries.integers().between(21, 24).map("-%02d"::formatted);
        Arbitrary<String> date =
                Arbitraries.oneOf(
                        days().map(LocalDate::toString),
                        year,
                        year.filter(digits -> !digits.equals("0000")).map("-%s"::formatted),
                        Combinators.combine(year, month).as(String::concat),
                        Combinators.combine(year, month).as((y, m) -> y + m + "-XX"),
                        Combinators.combine(year, season).as(String::concat),
                        year.map(digits -> digits + "-XX"),
                        year.map(digits -> digits + "-XX-XX"),
                        year.map(digits -> digits.substring(0, 3) + "X"),
                        year.map(digits -> digits.substring(0, 2) + "XX"),
                        Arbitraries.integers().between(10_000, 99_999_999).map("Y%d"::formatted));
        return Combinators.combine(date, Arbitraries.of("", "?", "~", "%")).as(String::concat);
    }

    private static Arbitrary<String> intervals() {
        return Arbitraries.oneOf(
                runs("/"),
                dates().map(date -> date + "/.."),
                dates().map(date -> date + "/"),
                dates().map(date -> "../" + date),
                dates().map(date -> "/" + date));
    }

    private static Arbitrary<String> sets() {
        Arbitrary<String> middle = Arbitraries.oneOf(dates(), runs(".."));
        Arbitrary<String> first = Arbitraries.oneOf(middle, dates().map(date -> ".." + date));
        Arbitrary<String> last = Arbitraries.oneOf(middle, dates().map(date -> date + ".."));
        Arbitrary<String> several =
                Combinators.combine(first, middle.list().ofMaxSize(2), last)
                        .as(
                                (a, between, z) ->
                                        a
                                                + ","
                                                + between.stream()
                                                        .map(m -> m + ",")
                                                        .reduce("", String::concat)
                                                + z);
        return Arbitraries.oneOf(first, last, several)
                .flatMap(inner -> Arbitraries.of("[" + inner + "]", "{" + inner + "}"));
    }

    private static Arbitrary<String> runs(String between) {
        return Combinators.combine(dates(), dates())
                .as(
                        (a, b) -> {
                            boolean inOrder = first(a).compareTo(first(b)) <= 0;
                            return inOrder ? a + between + b : b + between + a;
                        });
    }

    private static LocalDate first(String date) {
        return EdtfDate.parse(date).strictRange().orElseThrow().first();
    }
}
