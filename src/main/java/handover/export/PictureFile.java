package handover.export;

import handover.io.SafeFile;
import handover.io.UnwritableException;

import java.awt.image.BufferedImage;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// A picture as a PNG file. Writing needs no toolkit: any thread may do it.
///
/// @param image its pixels
public record PictureFile(BufferedImage image) {

    /// Writes the file whole or not at all.
    ///
    /// @throws UnwritableException if it cannot be written; no part of it is left behind
    public void write(Path path) throws UnwritableException {
        SafeFile.write(path, out -> ImageIO.write(image, "png", out));
    }
}
