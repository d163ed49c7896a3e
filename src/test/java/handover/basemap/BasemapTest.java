package handover.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class BasemapTest {
    private static final BasemapNames NONE = new BasemapNames(List.of(), List.of(), List.of());

    private final AtomicInteger unpacked = new AtomicInteger();
    private final Basemap map = new Basemap(NONE, List.of(packed(5), packed(8), packed(13)));

    @Test
    void aZoomGetsTheCoarsestLevelThatIsStillCrisp() {
        assertThat(map.indexFor(3.5)).isZero();
        assertThat(map.indexFor(5)).isZero();
        assertThat(map.indexFor(5.01)).isEqualTo(1);
        assertThat(map.level(8.5).topZoom()).isEqualTo(13);
        assertThat(map.level(20).topZoom()).isEqualTo(13);
    }

    @Test
    void aLevelIsUnpackedOnceAndOnlyWhenAskedFor() {
        assertThat(unpacked).hasValue(0);
        BasemapLevel first = map.level(4);
        assertThat(map.level(4.5)).isSameAs(first);
        assertThat(unpacked).hasValue(1);
    }

    @Test
    void levelsOutOfOrderAreRefused() {
        assertThatThrownBy(() -> new Basemap(NONE, List.of(packed(8), packed(5))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Basemap(NONE, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Basemap.Packed packed(double topZoom) {
        return new Basemap.Packed(
                topZoom,
                () -> {
                    unpacked.incrementAndGet();
                    return level(topZoom);
                });
    }

    private static BasemapLevel level(double topZoom) {
        Outline mali = new Outline("ML", List.of(new Ring(new double[] {0, 0, 1, 0, 1, 1, 0, 0})));
        return new BasemapLevel(
                topZoom,
                0,
                List.of(),
                List.of(mali),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
