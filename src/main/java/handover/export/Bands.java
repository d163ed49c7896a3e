package handover.export;

import handover.io.PngStrips;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Takes pixels of what has been painted; on the toolkit's thread. For a file they are taken band
/// by band: while one is taken the one before is compressed, and the memory of one
/// serves for another.
final class Bands {
    private final Scene scene;
    private final PixelGrid grid;
    private final Queue<int[]> spare = new ConcurrentLinkedQueue<>();
    private final WritableImage band;

    /// @param content what is painted, in pixels
    Bands(Parent content, PixelGrid grid) {
        this.grid = grid;
        scene = new Scene(content, grid.width(), grid.height());
        band = new WritableImage(grid.width(), PngStrips.ROWS);
    }

    /// All pixels as the toolkit has them.
    WritableImage whole(Color behind) {
        return snapshot(0, new WritableImage(grid.width(), grid.height()), behind);
    }

    /// No pixels yet.
    PngStrips begun(boolean alpha) {
        return strips(grid.width(), grid.height(), alpha);
    }

    /// The pixels of a picture, being compressed.
    ///
    /// @param alpha whether some of them are not opaque
    static PngStrips strips(WritableImage picture, boolean alpha) {
        int width = (int) picture.getWidth();
        var strips = strips(width, (int) picture.getHeight(), alpha);
        for (int i = 0; i < strips.count(); i++) {
            int[] argb = new int[width * strips.rows(i)];
            take(picture, i * PngStrips.ROWS, strips.rows(i), alpha, argb);
            strips.add(i, argb, 0, () -> {});
        }
        return strips;
    }

    private static PngStrips strips(int width, int height, boolean alpha) {
        return new PngStrips(width, height, alpha, PictureFile.HELPERS);
    }

    /// Takes some of the strips as they are now.
    ///
    /// @param first the first
    /// @param end the first that is not taken
    void add(PngStrips to, int first, int end, Color behind, boolean alpha) {
        for (int i = first; i < end; i++) {
            int rows = to.rows(i);
            WritableImage image = snapshot(i * PngStrips.ROWS, band(rows), behind);
            int[] taken = spare.poll();
            int[] argb = taken == null ? new int[grid.width() * PngStrips.ROWS] : taken;
            take(image, 0, rows, alpha, argb);
            to.add(i, argb, 0, () -> spare.add(argb));
        }
    }

    /// Where all pixels are opaque they are the same in the form that the toolkit has them in.
    private static void take(WritableImage from, int top, int rows, boolean alpha, int[] into) {
        int width = (int) from.getWidth();
        var format = alpha ? PixelFormat.getIntArgbInstance() : PixelFormat.getIntArgbPreInstance();
        from.getPixelReader().getPixels(0, top, width, rows, format, into, 0, width);
    }

    private WritableImage band(int rows) {
        return rows == PngStrips.ROWS ? band : new WritableImage(grid.width(), rows);
    }

    private WritableImage snapshot(int top, WritableImage into, Color behind) {
        var parameters = new SnapshotParameters();
        parameters.setFill(behind);
        parameters.setViewport(new Rectangle2D(0, top, into.getWidth(), into.getHeight()));
        return scene.getRoot().snapshot(parameters, into);
    }
}
