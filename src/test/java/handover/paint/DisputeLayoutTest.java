package handover.paint;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

class DisputeLayoutTest {
    private static final DisputeLayout.Lines ONE_LINE = new DisputeLayout.Lines(1, 1);
    private static final LocalDate DAY = LocalDate.of(2023, 10, 21);

    private static DisputedClaim claim(
            @Nullable LocalDate first, @Nullable LocalDate last, boolean decides) {
        return new DisputedClaim(
                "who",
                "A1",
                List.of("said"),
                first,
                last,
                DisputedClaim.Look.ENDING,
                false,
                decides);
    }

    private static DisputeLayout layout(double width, DisputedClaim... claims) {
        var lines = java.util.Collections.nCopies(claims.length, ONE_LINE);
        return DisputeLayout.of(List.of(claims), lines, width, 1, Locale.ENGLISH);
    }

    @Test
    void claimsOfTheSameDayStandUnderEachOther() {
        var plan =
                layout(
                        330,
                        claim(DAY, DAY, true),
                        claim(DAY.plusDays(2), DAY.plusDays(2), false),
                        claim(DAY, DAY, false));
        assertThat(plan.rows().get(2).from()).isEqualTo(plan.rows().get(0).from());
        assertThat(plan.rows().get(1).from()).isGreaterThan(plan.rows().get(0).from());
        assertThat(plan.rows()).allMatch(DisputeLayout.Row::single);
    }

    @Test
    void theDecidingRowHasRoomForItsPill() {
        var plan = layout(330, claim(DAY, DAY, true), claim(DAY, DAY, false));
        assertThat(plan.rows().get(0).height()).isGreaterThan(plan.rows().get(1).height());
    }

    @Test
    void anOpenDateReachesTheEndOfTheAxis() {
        var plan = layout(330, claim(DAY, null, false), claim(null, DAY, false));
        assertThat(plan.rows().get(0).openRight()).isTrue();
        assertThat(plan.rows().get(0).to()).isEqualTo(plan.right());
        assertThat(plan.rows().get(1).openLeft()).isTrue();
        assertThat(plan.rows().get(1).from()).isEqualTo(plan.left());
    }

    @Test
    void theAxisNamesTheDaysThatHaveRoom() {
        var plan =
                layout(
                        400,
                        claim(DAY, DAY, false),
                        claim(DAY.plusDays(1), DAY.plusDays(1), false),
                        claim(DAY.plusDays(2), DAY.plusDays(2), false));
        assertThat(plan.ticks()).extracting(at -> at.tick().day()).contains(DAY);
        for (int i = 1; i < plan.ticks().size(); i++) {
            assertThat(plan.ticks().get(i).x() - plan.ticks().get(i - 1).x())
                    .isGreaterThanOrEqualTo(70);
        }
    }

    @Property(tries = 300)
    void rowsFollowEachOtherAndEveryMarkIsOnTheAxis(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 500) Integer> days,
            @ForAll @IntRange(max = 40) int length,
            @ForAll @DoubleRange(min = 220, max = 700) double width) {
        var claims =
                days.stream()
                        .map(DAY::plusDays)
                        .map(day -> claim(day, day.plusDays(length), false))
                        .toArray(DisputedClaim[]::new);
        var plan = layout(width, claims);
        double top = 0;
        for (DisputeLayout.Row row : plan.rows()) {
            assertThat(row.top()).isEqualTo(top);
            assertThat(row.mark()).isBetween(row.top(), row.top() + row.height());
            assertThat(row.from()).isBetween(plan.left(), plan.right());
            assertThat(row.to()).isBetween(row.from(), plan.right());
            top += row.height();
        }
        assertThat(plan.axis()).isEqualTo(top);
        assertThat(plan.height()).isGreaterThan(plan.axis());
        assertThat(plan.right()).isLessThan(width);
        assertThat(DisputeLayout.wordsWidth(width)).isLessThan(plan.left());
    }
}
