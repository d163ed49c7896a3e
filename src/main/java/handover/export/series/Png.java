package handover.export.series;

import handover.export.Picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

/// A picture as the bytes of a PNG, to be put into another file.
final class Png {
    private Png() {}

    static byte[] of(Picture picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture.image(), "png", bytes);
        return bytes.toByteArray();
    }
}
