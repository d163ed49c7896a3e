package handover.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrailTest {
    private final Trail<String> trail = new Trail<>();

    @Test
    void whatWasLeftLastComesBackFirst() {
        trail.leave("one");
        trail.leave("two");
        assertThat(trail.back()).contains("two");
        assertThat(trail.back()).contains("one");
        assertThat(trail.back()).isEmpty();
    }

    @Test
    void leavingTheSameTwiceIsOneStepBack() {
        trail.leave("one");
        trail.leave("one");
        assertThat(trail.back()).contains("one");
        assertThat(trail.back()).isEmpty();
    }

    @Test
    void onlySoMuchIsRemembered() {
        for (int i = 0; i < 1000; i++) {
            trail.leave("" + i);
        }
        int steps = 0;
        while (trail.back().isPresent()) {
            steps++;
        }
        assertThat(steps).isEqualTo(200);
    }

    @Test
    void aClearedTrailLeadsNowhere() {
        trail.leave("one");
        trail.clear();
        assertThat(trail.back()).isEmpty();
    }
}
