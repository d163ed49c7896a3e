package handover.paint;

import handover.geo.Size;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Scale;
import javafx.stage.Screen;

/// A canvas that has exactly the pixels of the device it is shown on.
///
/// The toolkit gives every canvas the scale of the finest screen, rounded up, and resamples it for
/// all others: at a scale of 1.25 or 1.5 lines and letters blur. This one makes itself smaller or
/// larger by just that much, so that each of its pixels is one of the device. It must stand on a
/// whole device pixel.
public final class DeviceCanvas extends Canvas {
    private final double buffered;
    private final Scale magnified = new Scale(1, 1);

    /// An empty canvas, on the toolkit's thread.
    public DeviceCanvas() {
        buffered = finest();
        getTransforms().add(magnified);
    }

    private static double finest() {
        double finest = 1;
        for (Screen screen : Screen.getScreens()) {
            finest = Math.max(finest, Math.max(screen.getOutputScaleX(), screen.getOutputScaleY()));
        }
        return Math.ceil(finest);
    }

    /// Whether the screens are as fine as when it was made; if not, it must not be painted again.
    public boolean fitsScreens() {
        return buffered == finest();
    }

    /// Clears the canvas to be painted anew.
    ///
    /// @param size logical pixels
    /// @param scale device pixels in a logical pixel
    /// @param unit units of the parent node in a logical pixel: 1 in a window, `scale` in a picture
    /// @return what to paint with, in logical pixels
    public Ink cleared(Size size, double scale, double unit, Palette palette) {
        double width = pixels(size.width() * scale);
        double height = pixels(size.height() * scale);
        return part(0, 0, new Size(width, height), scale, unit, palette);
    }

    /// Clears the canvas to be painted with a part of a larger picture, and puts it in its place.
    ///
    /// @param left the part's first column, device pixels
    /// @param top the part's first row, device pixels
    /// @param size of the part, device pixels
    /// @param scale device pixels in a logical pixel
    /// @param unit units of the parent node in a logical pixel
    /// @return what to paint with, in logical pixels of the larger picture
    Ink part(int left, int top, Size size, double scale, double unit, Palette palette) {
        double width = size.width() / buffered;
        double height = size.height() / buffered;
        if (getWidth() != width || getHeight() != height) {
            setWidth(width);
            setHeight(height);
        }
        stand(left, top, scale, unit);
        GraphicsContext g = getGraphicsContext2D();
        g.setTransform(1, 0, 0, 1, 0, 0);
        g.clearRect(0, 0, width, height);
        return over(left, top, scale, palette);
    }

    /// Puts the canvas in its place.
    ///
    /// @param left device pixels
    /// @param top device pixels
    /// @param scale device pixels in a logical pixel
    /// @param unit units of the parent node in a logical pixel
    void stand(int left, int top, double scale, double unit) {
        magnified.setX(buffered * unit / scale);
        magnified.setY(buffered * unit / scale);
        setLayoutX(left * unit / scale);
        setLayoutY(top * unit / scale);
    }

    /// What to paint with over what is there.
    ///
    /// @param left where the canvas stands in the larger picture, device pixels
    /// @param top where it stands, device pixels
    /// @param scale device pixels in a logical pixel
    /// @return what to paint with, in logical pixels of the larger picture
    Ink over(int left, int top, double scale, Palette palette) {
        GraphicsContext g = getGraphicsContext2D();
        double zoom = scale / buffered;
        g.setTransform(zoom, 0, 0, zoom, -left / buffered, -top / buffered);
        return new Ink(g, scale, palette);
    }

    /// How many pixels hold a length.
    static double pixels(double length) {
        return Math.ceil(length - 1e-6);
    }
}
