package handover.paint;

import handover.raster.Coat;
import handover.raster.RasterJob;

import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import org.jspecify.annotations.Nullable;

import java.nio.IntBuffer;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/// Pixels of the ground as a node, each of them one of the device. It must stand on a whole device
/// pixel.
///
/// The toolkit may still be handing on what was painted before while the next is painted. So two
/// pictures take turns, unless nobody looks at what was shown: where a
/// picture is taken, or at a tile that has been out of sight for a frame.
final class GroundImage extends ImageView {
    private final boolean inTurns;
    private @Nullable Picture shown;
    private @Nullable Picture next;
    private @Nullable GroundPart coming;

    /// @param inTurns whether it is painted anew while it is seen
    GroundImage(boolean inTurns) {
        this.inTurns = inTurns;
        setSmooth(false);
    }

    /// Begins to paint coats, the first below, on nothing. What was begun before and is not shown
    /// yet is given up.
    void begin(GroundPart part, List<Supplier<Coat>> coats) {
        Picture picture = inTurns ? next : shown;
        RasterJob before = null;
        if (picture != null && picture.job != null) {
            before = picture.job;
            before.drop();
        }
        if (picture == null || !picture.fits(part)) {
            picture = new Picture(part.width(), part.height());
            before = null;
        }
        next = picture;
        coming = part;
        int[] pixels = picture.buffer.getBuffer().array();
        var job = new RasterJob(pixels, part.width(), part.height(), coats, before);
        picture.job = job;
        job.start(GroundThreads.ALL, GroundThreads.COUNT);
    }

    /// Shows what was begun last, as soon as it is painted.
    ///
    /// @param unit units of the parent node in a logical pixel
    void show(double unit) {
        Picture picture = Objects.requireNonNull(next, "nothing was begun");
        GroundPart part = Objects.requireNonNull(coming, "nothing was begun");
        Objects.requireNonNull(picture.job, "nothing was begun").finish();
        picture.job = null;
        picture.buffer.updateBuffer(buffer -> null);
        next = inTurns ? shown : null;
        shown = picture;
        setImage(picture.image);
        double pixel = unit / part.scale();
        setFitWidth(part.width() * pixel);
        setFitHeight(part.height() * pixel);
        setLayoutX(part.left() * pixel);
        setLayoutY(part.top() * pixel);
    }

    private static final class Picture {
        final PixelBuffer<IntBuffer> buffer;
        final WritableImage image;
        @Nullable RasterJob job;

        Picture(int width, int height) {
            buffer =
                    new PixelBuffer<>(
                            width,
                            height,
                            IntBuffer.allocate(width * height),
                            PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(buffer);
        }

        boolean fits(GroundPart part) {
            return buffer.getWidth() == part.width() && buffer.getHeight() == part.height();
        }
    }
}
