package handover.export;

import handover.geo.Box;
import handover.geo.Size;

import org.jspecify.annotations.Nullable;

import java.util.function.DoubleUnaryOperator;

/// Where the parts of a picture stand: the title above, the map, the quote beside or below it, the
/// sources at the foot. The map begins and ends on whole pixels.
///
/// @param whole the picture in logical pixels
/// @param top pixels above the map
/// @param width of the map in pixels
/// @param height of the map in pixels
/// @param quote room for the quote in logical pixels, or null
record PictureLayout(Size whole, int top, int width, int height, @Nullable Box quote) {
    private static final double APART = 14;

    /// A map beside a quote is at least so many times as wide as it.
    private static final double WIDER = 1.6;

    /// A quote below a map takes at most this part of the height.
    private static final double MOST = 0.45;

    /// What stands around the map, in logical pixels.
    ///
    /// @param title height of the title; 0 without a frame
    /// @param foot height of the foot; 0 without a frame
    record Around(double title, double foot) {}

    /// A picture without a quote.
    static PictureLayout of(PixelGrid grid, Around around) {
        int top = grid.pixels(around.title);
        int height = grid.height() - top - grid.pixels(around.foot);
        return new PictureLayout(grid.logical(), top, grid.width(), height, null);
    }

    /// A picture with a quote: beside the map if the map stays wide enough, or else below it.
    ///
    /// @param width of the quote beside the map
    /// @param heightOf the height of a quote below the map, by its width
    static PictureLayout withQuote(
            PixelGrid grid, Around around, double width, DoubleUnaryOperator heightOf) {
        PictureLayout plain = of(grid, around);
        double top = plain.top / grid.scale();
        double height = plain.height / grid.scale();
        if (plain.whole.width() > (1 + WIDER) * width) {
            int left = grid.width() - grid.pixels(width + 2 * APART);
            var room = new Size(width, height - 2 * APART);
            Box box = Box.at(left / grid.scale() + APART, top + APART, room);
            return new PictureLayout(plain.whole, plain.top, left, plain.height, box);
        }
        double across = plain.whole.width() - 2 * APART;
        double most = height * MOST - 2 * APART;
        double needed = Math.min(Math.ceil(heightOf.applyAsDouble(across)), most);
        int mapHeight = plain.height - grid.pixels(needed + 2 * APART);
        double below = (plain.top + mapHeight) / grid.scale() + APART;
        Box box = Box.at(APART, below, new Size(across, needed));
        return new PictureLayout(plain.whole, plain.top, grid.width(), mapHeight, box);
    }

    /// The pixels by which a picture must be wider than its map for a quote to stand beside it; 0
    /// if the map is so narrow that the quote stands below it.
    static int beside(PixelGrid map, double width) {
        int more = map.pixels(width + 2 * APART);
        return (map.width() + more) / map.scale() > (1 + WIDER) * width ? more : 0;
    }

    /// The size of the map in logical pixels.
    Size map(double scale) {
        return new Size(width / scale, height / scale);
    }
}
