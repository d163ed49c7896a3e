package handover.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

@Domain(Days.class)
class DayRangeTest {
    private static final DayRange NOVEMBER = range("2023-11-01", "2023-11-30");

    @Test
    void bothEndsBelongToTheRange() {
        assertThat(NOVEMBER.contains(LocalDate.parse("2023-11-01"))).isTrue();
        assertThat(NOVEMBER.contains(LocalDate.parse("2023-11-30"))).isTrue();
        assertThat(NOVEMBER.contains(LocalDate.parse("2023-10-31"))).isFalse();
        assertThat(NOVEMBER.contains(LocalDate.parse("2023-12-01"))).isFalse();
    }

    @Test
    void aRangeCountsItsEnds() {
        assertThat(NOVEMBER.days()).isEqualTo(30);
        assertThat(range("2024-02-01", "2024-03-01").days()).isEqualTo(30);
        assertThat(range("2023-02-01", "2023-03-01").days()).isEqualTo(29);
        assertThat(DayRange.of(LocalDate.MIN, LocalDate.MAX).days()).isEqualTo(730_484_999_634L);
    }

    @Test
    void oneDayIsARangeOfOne() {
        DayRange day = DayRange.of(LocalDate.parse("2024-02-29"));
        assertThat(day.days()).isEqualTo(1);
        assertThat(day.isSingleDay()).isTrue();
        assertThat(NOVEMBER.isSingleDay()).isFalse();
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> range("2023-11-02", "2023-11-01"))
                .withMessageContaining("2023-11-02")
                .withMessageContaining("2023-11-01");
    }

    @Test
    void rangesThatTouchInOneDayIntersect() {
        assertThat(NOVEMBER.intersects(range("2023-11-30", "2023-12-05"))).isTrue();
        assertThat(NOVEMBER.intersects(range("2023-12-01", "2023-12-05"))).isFalse();
        assertThat(NOVEMBER.intersects(range("2023-10-01", "2023-11-01"))).isTrue();
        assertThat(NOVEMBER.intersects(range("2023-10-01", "2023-10-31"))).isFalse();
    }

    @Test
    void aRangeWithinAnotherIsContained() {
        assertThat(NOVEMBER.contains(range("2023-11-18", "2023-11-19"))).isTrue();
        assertThat(NOVEMBER.contains(range("2023-11-18", "2023-12-01"))).isFalse();
    }

    @Property
    void aDayLiesBeforeWithinOrAfterARange(@ForAll DayRange range, @ForAll LocalDate day) {
        int places = 0;
        places += range.before(day) ? 1 : 0;
        places += range.after(day) ? 1 : 0;
        places += range.contains(day) ? 1 : 0;
        assertThat(places).isEqualTo(1);
    }

    @Property
    void theHullHoldsBothRangesAndStartsAndEndsWithThem(@ForAll DayRange a, @ForAll DayRange b) {
        DayRange hull = a.hull(b);
        assertThat(hull.contains(a)).isTrue();
        assertThat(hull.contains(b)).isTrue();
        assertThat(hull.first()).isIn(a.first(), b.first());
        assertThat(hull.last()).isIn(a.last(), b.last());
        assertThat(hull).isEqualTo(b.hull(a));
    }

    @Property
    void rangesIntersectExactlyIfTheHullIsShorterThanBoth(@ForAll DayRange a, @ForAll DayRange b) {
        assertThat(a.intersects(b)).isEqualTo(a.hull(b).days() < a.days() + b.days());
    }

    @Property
    void clampGivesTheNearestDayOfTheRange(@ForAll DayRange range, @ForAll LocalDate day) {
        LocalDate nearest = range.clamp(day);
        assertThat(range.contains(nearest)).isTrue();
        assertThat(nearest.equals(day)).isEqualTo(range.contains(day));
        if (!range.contains(day)) {
            assertThat(nearest).isEqualTo(range.before(day) ? range.last() : range.first());
        }
    }

    private static DayRange range(String first, String last) {
        return DayRange.of(LocalDate.parse(first), LocalDate.parse(last));
    }
}
