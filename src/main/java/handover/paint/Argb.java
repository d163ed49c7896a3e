package handover.paint;

import javafx.scene.paint.Color;

/// Colours as a raster has them.
final class Argb {
    private Argb() {}

    /// A colour of eight bits a part, cut off as the toolkit's own renderer does.
    static int of(Color color) {
        return part(color.getOpacity()) << 24
                | part(color.getRed()) << 16
                | part(color.getGreen()) << 8
                | part(color.getBlue());
    }

    private static int part(double value) {
        return (int) (255 * (float) value);
    }
}
