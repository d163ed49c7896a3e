package handover.export;

import handover.io.PngChunk;
import handover.io.PngPixels;
import handover.io.SafeFile;
import handover.io.UnwritableException;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/// A picture as a PNG file. Writing needs no toolkit: any thread may do it.
///
/// @param image its pixels
/// @param chunks what the file says beside them
public record PictureFile(BufferedImage image, List<PngChunk> chunks) {

    /// Copies the list.
    public PictureFile {
        chunks = List.copyOf(chunks);
    }

    private PngPixels pixels() {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean alpha = image.getColorModel().hasAlpha();
        int[] argb =
                image.getRaster().getDataBuffer() instanceof DataBufferInt own
                        ? own.getData()
                        : image.getRGB(0, 0, width, height, null, 0, width);
        return new PngPixels(argb, width, height, alpha);
    }

    /// The file as it would be written.
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            pixels().write(bytes, chunks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Writes the file whole or not at all.
    ///
    /// @throws UnwritableException if it cannot be written; no part of it is left behind
    public void write(Path path) throws UnwritableException {
        SafeFile.write(path, out -> pixels().write(out, chunks));
    }
}
