package handover.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

@Domain(Days.class)
@Domain(DomainContext.Global.class)
class TimeScaleTest {
    private static final DayRange DOSSIER =
            DayRange.of(LocalDate.parse("2023-06-30"), LocalDate.parse("2024-11-30"));
    private static final List<LocalDate> CHANGES =
            List.of(
                    LocalDate.parse("2023-10-31"),
                    LocalDate.parse("2023-08-03"),
                    LocalDate.parse("2023-08-13"));

    @Test
    void theFirstDayStandsAtTheLeftAndTheLastAtTheRight() {
        for (TimeScale scale : both(1036)) {
            assertThat(scale.x(DOSSIER.first())).isZero();
            assertThat(scale.x(DOSSIER.last())).isEqualTo(1036);
            assertThat(scale.day(0)).isEqualTo(DOSSIER.first());
            assertThat(scale.day(1036)).isEqualTo(DOSSIER.last());
            assertThat(scale.range()).isEqualTo(DOSSIER);
            assertThat(scale.width()).isEqualTo(1036);
        }
    }

    @Test
    void byDateEveryDayIsEquallyWide() {
        TimeScale scale = TimeScale.byDate(DOSSIER, 2 * (DOSSIER.days() - 1));
        assertThat(scale.x(LocalDate.parse("2023-07-01"))).isEqualTo(2);
        assertThat(scale.x(LocalDate.parse("2023-07-30"))).isEqualTo(60);
        assertThat(scale.day(60.99)).isEqualTo(LocalDate.parse("2023-07-30"));
        assertThat(scale.day(61)).isEqualTo(LocalDate.parse("2023-07-31"));
    }

    @Test
    void byEventTheChangesStandAtEqualDistancesAndDaysBetweenAreSpreadEvenly() {
        TimeScale scale = TimeScale.byEvent(DOSSIER, CHANGES, 400);
        assertThat(scale.x(LocalDate.parse("2023-08-03"))).isEqualTo(100);
        assertThat(scale.x(LocalDate.parse("2023-08-13"))).isEqualTo(200);
        assertThat(scale.x(LocalDate.parse("2023-10-31"))).isEqualTo(300);
        assertThat(scale.x(LocalDate.parse("2023-08-08"))).isCloseTo(150, within(1e-9));
        assertThat(scale.day(150)).isEqualTo(LocalDate.parse("2023-08-08"));
        assertThat(scale.day(200)).isEqualTo(LocalDate.parse("2023-08-13"));
    }

    @Test
    void changesMayComeTwiceInAnyOrderAndOutsideTheRange() {
        List<LocalDate> messy =
                List.of(
                        CHANGES.get(0),
                        CHANGES.get(1),
                        CHANGES.get(0),
                        CHANGES.get(2),
                        DOSSIER.first(),
                        LocalDate.parse("2020-01-01"),
                        LocalDate.parse("2025-01-01"));
        assertThat(TimeScale.byEvent(DOSSIER, messy, 400))
                .isEqualTo(TimeScale.byEvent(DOSSIER, CHANGES, 400));
    }

    @Test
    void withNoChangeTheTwoScalesAgree() {
        TimeScale byEvent = TimeScale.byEvent(DOSSIER, List.of(), 777);
        TimeScale byDate = TimeScale.byDate(DOSSIER, 777);
        for (LocalDate day = DOSSIER.first(); !day.isAfter(DOSSIER.last()); day = day.plusDays(1)) {
            assertThat(byEvent.x(day)).isCloseTo(byDate.x(day), within(1e-9));
        }
    }

    @Test
    void whatLiesBeyondTheEndsIsClampedToThem() {
        for (TimeScale scale : both(500)) {
            assertThat(scale.x(LocalDate.parse("2000-01-01"))).isZero();
            assertThat(scale.x(LocalDate.parse("2030-01-01"))).isEqualTo(500);
            assertThat(scale.day(-10)).isEqualTo(DOSSIER.first());
            assertThat(scale.day(1e9)).isEqualTo(DOSSIER.last());
            assertThat(scale.day(Double.NEGATIVE_INFINITY)).isEqualTo(DOSSIER.first());
            assertThat(scale.day(Double.POSITIVE_INFINITY)).isEqualTo(DOSSIER.last());
        }
    }

    @Test
    void oneDayAloneStandsInTheMiddle() {
        DayRange day = DayRange.of(LocalDate.parse("2023-10-31"));
        for (TimeScale scale :
                List.of(TimeScale.byDate(day, 500), TimeScale.byEvent(day, CHANGES, 500))) {
            assertThat(scale.x(day.first())).isEqualTo(250);
            assertThat(scale.day(0)).isEqualTo(day.first());
            assertThat(scale.day(500)).isEqualTo(day.first());
        }
    }

    @Test
    void aScaleWithoutWidthShowsItsFirstDay() {
        for (TimeScale scale : both(0)) {
            assertThat(scale.x(DOSSIER.last())).isZero();
            assertThat(scale.day(0)).isEqualTo(DOSSIER.first());
            assertThat(scale.day(10)).isEqualTo(DOSSIER.first());
        }
    }

    @Test
    void aWidthThatNoScreenHasIsRefused() {
        for (double width : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> TimeScale.byDate(DOSSIER, width));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimeScale.byEvent(DOSSIER, CHANGES, width));
        }
    }

    @Property(tries = 300)
    void aPlaceLeadsBackToItsDayHoweverNarrowTheScale(@ForAll("scales") TimeScale scale) {
        days(scale).forEach(day -> assertThat(scale.day(scale.x(day))).isEqualTo(day));
    }

    @Property(tries = 300)
    void aLaterDayStandsFurtherRight(@ForAll("scales") TimeScale scale) {
        List<LocalDate> days = days(scale).toList();
        for (int i = 1; i < days.size(); i++) {
            assertThat(scale.x(days.get(i))).isGreaterThan(scale.x(days.get(i - 1)));
        }
    }

    @Property
    void aPlaceFurtherRightIsNeverAnEarlierDay(
            @ForAll("scales") TimeScale scale,
            @ForAll @DoubleRange(min = -10, max = 4000) double a,
            @ForAll @DoubleRange(min = -10, max = 4000) double b) {
        assertThat(scale.day(Math.min(a, b))).isBeforeOrEqualTo(scale.day(Math.max(a, b)));
        assertThat(scale.range().contains(scale.day(a))).isTrue();
    }

    @Property(tries = 300)
    void aWholePixelLeadsBackToItsDayWhereEveryDayIsAPixelWideOrMore(
            @ForAll("scales") TimeScale scale) {
        Assume.that(narrowestDay(scale) >= 1);
        days(scale).forEach(day -> assertThat(scale.day(Math.round(scale.x(day)))).isEqualTo(day));
    }

    private static double narrowestDay(TimeScale scale) {
        return days(scale)
                .skip(1)
                .mapToDouble(day -> scale.x(day) - scale.x(day.minusDays(1)))
                .min()
                .orElse(1);
    }

    private static Stream<LocalDate> days(TimeScale scale) {
        return LongStream.range(0, scale.range().days()).mapToObj(scale.range().first()::plusDays);
    }

    private static List<TimeScale> both(double width) {
        return List.of(
                TimeScale.byDate(DOSSIER, width), TimeScale.byEvent(DOSSIER, CHANGES, width));
    }

    @Provide
    Arbitrary<TimeScale> scales() {
        Arbitrary<Double> width = Arbitraries.doubles().between(1, 4000).ofScale(2);
        Arbitrary<List<Integer>> offsets =
                Arbitraries.integers().between(-5, 800).list().ofMaxSize(12);
        return Combinators.combine(Days.ranges(800), width, offsets, Arbitraries.of(true, false))
                .as(
                        (range, pixels, stops, byDate) ->
                                byDate
                                        ? TimeScale.byDate(range, pixels)
                                        : TimeScale.byEvent(
                                                range,
                                                stops.stream()
                                                        .map(range.first()::plusDays)
                                                        .toList(),
                                                pixels));
    }
}
