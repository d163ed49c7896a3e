package handover.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

@Domain(Days.class)
@Domain(DomainContext.Global.class)
class TicksTest {
    private static final DayRange DOSSIER = range("2023-06-30", "2024-11-30");

    @Test
    void aWideAxisHasAMarkPerMonthAndNamesTheYearAtItsFirstMarkAndInJanuary() {
        List<Tick> ticks = Ticks.months(DOSSIER, 2, 50, ENGLISH);
        assertThat(labels(ticks))
                .containsExactly(
                        "Jul 2023",
                        "Aug",
                        "Sep",
                        "Oct",
                        "Nov",
                        "Dec",
                        "Jan 2024",
                        "Feb",
                        "Mar",
                        "Apr",
                        "May",
                        "Jun",
                        "Jul",
                        "Aug",
                        "Sep",
                        "Oct",
                        "Nov");
        assertThat(ticks.getFirst().day()).isEqualTo(LocalDate.parse("2023-07-01"));
        assertThat(ticks.stream().filter(Tick::major).map(Tick::label))
                .containsExactly("Jul 2023", "Jan 2024");
    }

    @Test
    void aNarrowerAxisHasFewerMarks() {
        assertThat(labels(Ticks.months(DOSSIER, 1, 60, FRENCH)))
                .containsExactly("juil. 2023", "oct.", "janv. 2024", "avr.", "juil.", "oct.");
        assertThat(labels(Ticks.months(DOSSIER, 0.5, 60, ENGLISH)))
                .containsExactly("Jul 2023", "Jan 2024", "Jul");
        assertThat(labels(Ticks.months(DOSSIER, 0.2, 60, ENGLISH))).containsExactly("2024");
    }

    @Test
    void longTimesAreMarkedInRoundYears() {
        DayRange centuries = range("1960-01-01", "2060-12-31");
        assertThat(labels(Ticks.months(centuries, 0.1, 60, ENGLISH)))
                .startsWith("1960", "1962")
                .endsWith("2060");
        assertThat(labels(Ticks.months(centuries, 0.02, 60, ENGLISH)))
                .containsExactly(
                        "1960", "1970", "1980", "1990", "2000", "2010", "2020", "2030", "2040",
                        "2050", "2060");
        assertThat(labels(Ticks.months(range("-0250-01-01", "0050-12-31"), 0.002, 60, ENGLISH)))
                .containsExactly("201 BC", "101 BC", "1 BC");
    }

    @Test
    void anAxisThatHoldsNoFirstOfAMonthMarksItsFirstDay() {
        assertThat(Ticks.months(range("2023-11-18", "2023-11-19"), 20, 50, ENGLISH))
                .containsExactly(new Tick(LocalDate.parse("2023-11-18"), "18 Nov 2023", true));
    }

    @Test
    void aRangeThatBeginsOnTheFirstOfAMonthMarksThatDay() {
        assertThat(Ticks.months(range("2023-12-01", "2024-01-31"), 20, 50, ENGLISH))
                .extracting(Tick::day)
                .containsExactly(LocalDate.parse("2023-12-01"), LocalDate.parse("2024-01-01"));
    }

    @Test
    void sizesOfNothingAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ticks.months(DOSSIER, 0, 50, ENGLISH));
        assertThatIllegalArgumentException().isThrownBy(() -> Ticks.months(DOSSIER, 2, 0, ENGLISH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ticks.months(DOSSIER, Double.NaN, 50, ENGLISH));
    }

    @Property
    void marksNeverCrowdAndLieInTheRange(
            @ForAll DayRange range,
            @ForAll @DoubleRange(min = 0.01, max = 20) double pxPerDay,
            @ForAll @DoubleRange(min = 1, max = 200) double minGap) {
        List<Tick> ticks = Ticks.months(range, pxPerDay, minGap, ENGLISH);
        assertThat(ticks).isNotEmpty().allMatch(tick -> range.contains(tick.day()));
        for (int i = 1; i < ticks.size(); i++) {
            long days = DayRange.of(ticks.get(i - 1).day(), ticks.get(i).day()).days() - 1;
            assertThat(days * pxPerDay).isGreaterThanOrEqualTo(minGap);
        }
    }

    @Property
    void everyYearThatBeginsOnAMarkedAxisOfMonthsIsNamed(@ForAll DayRange range) {
        List<Tick> ticks = Ticks.months(range, 10, 50, FRENCH);
        assertThat(ticks.getFirst().major()).isTrue();
        assertThat(ticks)
                .filteredOn(tick -> tick.day().getDayOfYear() == 1)
                .allSatisfy(
                        tick ->
                                assertThat(tick.label())
                                        .isEqualTo("janv. " + tick.day().getYear()));
    }

    @Test
    void anAxisByEventMarksTheChangesThatHaveRoom() {
        List<LocalDate> changes =
                List.of(
                        LocalDate.parse("2024-07-22"),
                        LocalDate.parse("2023-08-13"),
                        LocalDate.parse("2023-10-31"),
                        LocalDate.parse("2023-10-31"),
                        LocalDate.parse("2025-01-01"));
        TimeScale byEvent = TimeScale.byEvent(DOSSIER, changes, 400);
        assertThat(Ticks.events(byEvent, changes, 60, ENGLISH))
                .containsExactly(
                        new Tick(LocalDate.parse("2023-08-13"), "13 Aug 2023", true),
                        new Tick(LocalDate.parse("2023-10-31"), "31 Oct", false),
                        new Tick(LocalDate.parse("2024-07-22"), "22 Jul 2024", true));
        assertThat(labels(Ticks.events(byEvent, changes, 150, FRENCH)))
                .containsExactly("13 août 2023", "22 juil. 2024");
        assertThat(Ticks.events(byEvent, List.of(), 60, ENGLISH)).isEmpty();
    }

    private static List<String> labels(List<Tick> ticks) {
        return ticks.stream().map(Tick::label).toList();
    }

    private static DayRange range(String first, String last) {
        return DayRange.of(LocalDate.parse(first), LocalDate.parse(last));
    }
}
