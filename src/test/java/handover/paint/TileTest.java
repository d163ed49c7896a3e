package handover.paint;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Which tiles of the map are seen.
class TileTest {
    private static final int SIDE = 384;

    @Property
    void everyPixelOfTheViewIsOnOneTileThatIsSeenAndEveryOneSeenHasAPixel(
            @ForAll @IntRange(min = -3000, max = 3000) int dx,
            @ForAll @IntRange(min = -3000, max = 3000) int dy,
            @ForAll @IntRange(min = 1, max = 1500) int width,
            @ForAll @IntRange(min = 1, max = 1500) int height,
            @ForAll @IntRange(min = 0, max = 1499) int x,
            @ForAll @IntRange(min = 0, max = 1499) int y) {
        List<Tile> seen = Tile.seen(SIDE, new Shift(dx, dy), width, height);
        int gridX = x % width - dx;
        int gridY = y % height - dy;
        assertThat(seen)
                .filteredOn(
                        tile ->
                                gridX >= tile.left()
                                        && gridX < tile.left() + SIDE
                                        && gridY >= tile.top()
                                        && gridY < tile.top() + SIDE)
                .hasSize(1);
        assertThat(seen)
                .allMatch(
                        tile ->
                                tile.left() + SIDE > -dx
                                        && tile.left() < width - dx
                                        && tile.top() + SIDE > -dy
                                        && tile.top() < height - dy);
    }

    @Test
    void whatIsSeenOfTheFirstViewNeedsNoPaint() {
        var still = new Shift(0, 0);
        assertThat(Tile.seen(SIDE, still, 1000, 500))
                .hasSize(6)
                .allMatch(tile -> tile.seenFirst(still, 1000, 500));
        var right = new Shift(1, 0);
        assertThat(Tile.seen(SIDE, right, 1000, 500))
                .filteredOn(tile -> !tile.seenFirst(right, 1000, 500))
                .containsExactly(new Tile(SIDE, -1, 0), new Tile(SIDE, -1, 1));
        var up = new Shift(0, -20);
        assertThat(Tile.seen(SIDE, up, 1000, 500))
                .filteredOn(tile -> !tile.seenFirst(up, 1000, 500))
                .containsExactly(new Tile(SIDE, 0, 1), new Tile(SIDE, 1, 1), new Tile(SIDE, 2, 1));
    }

    @Test
    void aRectangleIsOnTheTilesThatItSharesAPixelWith() {
        assertThat(Tile.within(10, 0, 0, 10, 10)).containsExactly(new Tile(10, 0, 0));
        assertThat(Tile.within(10, 9, -1, 11, 1))
                .containsExactly(
                        new Tile(10, 0, -1),
                        new Tile(10, 1, -1),
                        new Tile(10, 0, 0),
                        new Tile(10, 1, 0));
    }
}
