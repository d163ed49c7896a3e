package handover.paint;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Which tiles of the ground are seen.
class TileTest {

    @Property
    void everyPixelOfTheViewIsOnOneTileThatIsSeenAndEveryOneSeenHasAPixel(
            @ForAll @IntRange(min = -3000, max = 3000) int dx,
            @ForAll @IntRange(min = -3000, max = 3000) int dy,
            @ForAll @IntRange(min = 1, max = 1500) int width,
            @ForAll @IntRange(min = 1, max = 1500) int height,
            @ForAll @IntRange(min = 0, max = 1499) int x,
            @ForAll @IntRange(min = 0, max = 1499) int y) {
        List<Tile> seen = Tile.seen(new Shift(dx, dy), width, height);
        int gridX = x % width - dx;
        int gridY = y % height - dy;
        assertThat(seen)
                .filteredOn(
                        tile ->
                                gridX >= tile.left()
                                        && gridX < tile.left() + Tile.SIDE
                                        && gridY >= tile.top()
                                        && gridY < tile.top() + Tile.SIDE)
                .hasSize(1);
        assertThat(seen)
                .allMatch(
                        tile ->
                                tile.left() + Tile.SIDE > -dx
                                        && tile.left() < width - dx
                                        && tile.top() + Tile.SIDE > -dy
                                        && tile.top() < height - dy);
    }

    @Test
    void whatIsSeenOfTheFirstViewNeedsNoPaint() {
        var still = new Shift(0, 0);
        assertThat(Tile.seen(still, 1000, 500))
                .hasSize(6)
                .allMatch(tile -> tile.seenFirst(still, 1000, 500));
        var right = new Shift(1, 0);
        assertThat(Tile.seen(right, 1000, 500))
                .filteredOn(tile -> !tile.seenFirst(right, 1000, 500))
                .containsExactly(new Tile(-1, 0), new Tile(-1, 1));
        var up = new Shift(0, -20);
        assertThat(Tile.seen(up, 1000, 500))
                .filteredOn(tile -> !tile.seenFirst(up, 1000, 500))
                .containsExactly(new Tile(0, 1), new Tile(1, 1), new Tile(2, 1));
    }
}
