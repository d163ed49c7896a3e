package handover.export;

import handover.io.PngChunk;
import handover.io.PngPixels;
import handover.io.PngStrips;
import handover.io.SafeFile;
import handover.io.UnwritableException;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

/// A picture as a PNG file. It is compressed on all processors from when it is made; writing needs
/// no toolkit: any thread may do it.
public final class PictureFile {
    /// Compress pictures and gather what their files say.
    static final Executor HELPERS = ForkJoinPool.commonPool();

    private final PngStrips pixels;
    private final CompletableFuture<List<PngChunk>> chunks;

    /// @param pixels all of them
    /// @param chunks what the file will say beside the pixels
    PictureFile(PngStrips pixels, CompletableFuture<List<PngChunk>> chunks) {
        this.pixels = pixels;
        this.chunks = chunks;
    }

    /// @param image its pixels
    /// @param chunks what the file says beside them
    public PictureFile(BufferedImage image, List<PngChunk> chunks) {
        this(pixels(image).strips(HELPERS), CompletableFuture.completedFuture(List.copyOf(chunks)));
    }

    private static PngPixels pixels(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean alpha = image.getColorModel().hasAlpha();
        int[] argb =
                image.getRaster().getDataBuffer() instanceof DataBufferInt own
                        ? own.getData()
                        : image.getRGB(0, 0, width, height, null, 0, width);
        return new PngPixels(argb, width, height, alpha);
    }

    /// What the file says beside the pixels.
    List<PngChunk> chunks() {
        return chunks.join();
    }

    private void write(OutputStream out) throws IOException {
        pixels.write(out, chunks());
    }

    /// The file as it would be written.
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Writes the file whole or not at all.
    ///
    /// @throws UnwritableException if it cannot be written; no part of it is left behind
    public void write(Path path) throws UnwritableException {
        SafeFile.write(path, this::write);
    }
}
