package handover.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Days that become due while time goes by.
class PlayClockTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void theFirstFrameOnlySetsTheTime() {
        assertThat(new PlayClock().daysDue(77 * SECOND, 60)).isZero();
    }

    @Property
    void aSecondOfAnyFramesBringsAsManyDaysAsTheSpeedSays(
            @ForAll @IntRange(min = 5, max = 200) int frames,
            @ForAll @IntRange(min = 1, max = 60) int speed) {
        var clock = new PlayClock();
        clock.daysDue(0, speed);
        long days = 0;
        for (int i = 1; i <= frames; i++) {
            days += clock.daysDue(SECOND * i / frames, speed);
        }
        // The last part of a day may still be due.
        assertThat(days).isBetween(speed - 1L, (long) speed);
    }

    @Test
    void theSpeedMayChangeBetweenTwoFramesAndNoPartOfADayIsLost() {
        var clock = new PlayClock();
        clock.daysDue(0, 1);
        assertThat(clock.daysDue(SECOND / 4, 2)).isZero();
        assertThat(clock.daysDue(SECOND / 2, 2)).isOne();
        assertThat(clock.daysDue(3 * SECOND / 4, 60)).isEqualTo(15);
    }

    @Test
    void aLongPauseBetweenFramesDoesNotLeapThroughTheMonths() {
        var clock = new PlayClock();
        clock.daysDue(0, 60);
        assertThat(clock.daysDue(3600 * SECOND, 60)).isEqualTo(15);
    }

    @Test
    void startingAnewForgetsThePartOfADay() {
        var clock = new PlayClock();
        for (long now : List.of(0L, SECOND / 4)) {
            assertThat(clock.daysDue(now, 2)).isZero();
        }
        clock.restart();
        assertThat(clock.daysDue(SECOND / 2, 2)).isZero();
        assertThat(clock.daysDue(3 * SECOND / 4, 2)).isZero();
    }
}
