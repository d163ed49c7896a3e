package handover.paint;

import static org.assertj.core.api.Assertions.assertThat;

import handover.geo.Point;

import org.junit.jupiter.api.Test;

import java.util.List;

class FlagPlaceTest {
    private static final Point HERE = new Point(100, 100);
    private static final Point UPPER_LEFT = new Point(88, 86);
    private static final Point UPPER_RIGHT = new Point(114, 86);

    private static FlagPlace among(Point... others) {
        return FlagPlace.of(HERE, List.of(others), 8.5);
    }

    @Test
    void aFlagStandsOnTheLeftShoulder() {
        assertThat(among(HERE)).isEqualTo(FlagPlace.LEFT);
        assertThat(among(HERE, UPPER_RIGHT, new Point(60, 60))).isEqualTo(FlagPlace.LEFT);
    }

    @Test
    void itGivesWayToAMarkThere() {
        assertThat(among(HERE, UPPER_LEFT)).isEqualTo(FlagPlace.RIGHT);
    }

    @Test
    void betweenTwoMarksItTakesTheSideWithMoreRoom() {
        assertThat(among(HERE, UPPER_LEFT, new Point(124, 82))).isEqualTo(FlagPlace.RIGHT);
        assertThat(among(HERE, new Point(80, 82), UPPER_RIGHT)).isEqualTo(FlagPlace.LEFT);
    }
}
