package handover.export;

import handover.io.PngChunk;
import handover.io.PngHead;
import handover.io.SafeFile;
import handover.io.UnwritableException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

/// A picture as a PNG file. Writing needs no toolkit: any thread may do it.
///
/// @param image its pixels
/// @param chunks what the file says beside them
public record PictureFile(BufferedImage image, List<PngChunk> chunks) {

    /// Copies the list.
    public PictureFile {
        chunks = List.copyOf(chunks);
    }

    /// The file as it would be written.
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", new PngHead(bytes, chunks));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Writes the file whole or not at all.
    ///
    /// @throws UnwritableException if it cannot be written; no part of it is left behind
    public void write(Path path) throws UnwritableException {
        SafeFile.write(path, out -> ImageIO.write(image, "png", new PngHead(out, chunks)));
    }
}
