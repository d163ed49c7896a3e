package handover.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class BoundsTest {

    @Test
    void boundsOfPlacesTouchTheOutermostOnes() {
        Bounds bounds = Bounds.of(List.copyOf(MaliSites.PLACES.values()));
        assertThat(bounds).isEqualTo(new Bounds(-7.94994, 12.5335, 2.4022, 20.25361));
        assertThat(MaliSites.PLACES.values()).allMatch(bounds::contains);
        assertThat(MaliSites.MALI.contains(bounds)).isTrue();
        assertThat(bounds.contains(MaliSites.MALI)).isFalse();
    }

    @Test
    void placesOnBothSidesOfTheDateLineAreFramedAcrossIt() {
        LatLon suva = new LatLon(-18.1, 178.4);
        LatLon apia = new LatLon(-13.8, -171.8);
        Bounds bounds = Bounds.of(List.of(apia, suva));
        assertThat(bounds).isEqualTo(new Bounds(178.4, -18.1, 188.2, -13.8));
        assertThat(bounds.contains(suva)).isTrue();
        assertThat(bounds.contains(apia)).isTrue();
        assertThat(bounds.contains(new LatLon(-15, 0))).isFalse();
        assertThat(bounds.centre().lon()).isCloseTo(-176.7, within(1e-9));
    }

    @Test
    void boundsGrowOnAllSidesButNotBeyondTheLimitOrTheWorld() {
        assertThat(new Bounds(10, 80, 20, 82).grown(5, 84)).isEqualTo(new Bounds(5, 75, 25, 84));
        assertThat(new Bounds(-179, 0, -178, 1).grown(2, 84))
                .isEqualTo(new Bounds(179, -2, 184, 3));
        assertThat(new Bounds(-170, 0, 170, 1).grown(40, 84))
                .isEqualTo(new Bounds(-180, -40, 180, 41));
    }

    @Test
    void onePlaceHasBoundsWithoutExtent() {
        LatLon gao = MaliSites.place("Gao");
        assertThat(Bounds.of(List.of(gao)).centre()).isEqualTo(gao);
    }

    @Test
    void theHullTakesTheOuterEdges() {
        Bounds hull = new Bounds(0, 0, 2, 2).hull(new Bounds(-1, 1, 1, 5));
        assertThat(hull).isEqualTo(new Bounds(-1, 0, 2, 5));
        assertThat(hull.centre()).isEqualTo(new LatLon(2.5, 0.5));
    }

    @Test
    void placesBeyondAnEdgeAreOutside() {
        Bounds bounds = new Bounds(0, 0, 2, 2);
        assertThat(bounds.contains(new LatLon(2, 0))).isTrue();
        assertThat(bounds.contains(new LatLon(2.1, 1))).isFalse();
        assertThat(bounds.contains(new LatLon(1, -0.1))).isFalse();
    }

    @Test
    void impossibleBoundsAreRefused() {
        assertThatThrownBy(() -> new Bounds(2, 0, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bounds(0, 2, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bounds(0, 0, 361, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bounds(0, Double.NaN, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bounds.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
