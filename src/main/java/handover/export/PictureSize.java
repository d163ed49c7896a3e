package handover.export;

/// The size of a picture in pixels, within what can be painted and read.
///
/// @param width pixels
/// @param height pixels
public record PictureSize(int width, int height) {
    /// The shortest side that still holds plate and legend.
    public static final int LEAST = 240;

    /// The longest side.
    public static final int MOST = 8192;

    /// The most pixels, about those of an 8K screen.
    public static final long MOST_PIXELS = 36_000_000;

    /// Full HD.
    public static final PictureSize FULL_HD = new PictureSize(1920, 1080);

    /// HD, enough for an animation.
    public static final PictureSize HD = new PictureSize(1280, 720);

    /// Ultra HD.
    public static final PictureSize ULTRA_HD = new PictureSize(3840, 2160);

    private static final double LOGICAL_HEIGHT = 810;
    private static final double NARROWEST = 720;
    private static final double LEAST_LOGICAL = 300;

    /// @throws IllegalArgumentException if [#allowed(int, int)] says no
    public PictureSize {
        if (!allowed(width, height)) {
            throw new IllegalArgumentException(
                    "a picture of " + width + "x" + height + " pixels cannot be made");
        }
    }

    /// Whether a picture of this size can be made.
    public static boolean allowed(int width, int height) {
        return Math.min(width, height) >= LEAST
                && Math.max(width, height) <= MOST
                && (long) width * height <= MOST_PIXELS;
    }

    /// Whether a picture of this size has room for its words if a logical pixel is so many pixels.
    public boolean allows(double scale) {
        return width / scale >= LEAST_LOGICAL && height / scale >= LEAST_LOGICAL;
    }

    /// Pixels in one logical pixel: the picture is painted as if it were 810 logical pixels high,
    /// or higher if it would else be narrower than 720.
    public double scale() {
        return Math.min(height / LOGICAL_HEIGHT, width / NARROWEST);
    }
}
