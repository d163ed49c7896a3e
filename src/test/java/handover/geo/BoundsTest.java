package handover.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        assertThatThrownBy(() -> new Bounds(0, 0, 181, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bounds(0, Double.NaN, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bounds.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
