package handover.raster;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// Pixels on which coats are being laid. Any number of threads may help: each takes a coat that
/// nobody traces yet, and when all are traced a band of rows that nobody paints yet.
public final class RasterJob {
    /// Rows that are painted at a time: so many that looking for their edges costs little, and so
    /// few that no thread has to wait long for another.
    private static final int BAND = 64;

    private final int[] pixels;
    private final int width;
    private final int height;
    private final List<Supplier<Coat>> coats;
    private final @Nullable Coat[] traced;
    private final AtomicInteger coatsTaken = new AtomicInteger();
    private final AtomicInteger coatsLeft;
    private final AtomicInteger bandsTaken = new AtomicInteger();
    private final AtomicInteger bandsLeft;
    private final CompletableFuture<Void> tracing = new CompletableFuture<>();
    private final CompletableFuture<Void> painting = new CompletableFuture<>();
    private volatile @Nullable RasterJob before;
    private volatile boolean dropped;

    /// @param pixels rows of colours of eight bits a part, those multiplied by the opacity; what is
    ///     in them is painted over
    /// @param width of a row
    /// @param height how many rows
    /// @param coats the first below
    /// @param before which job has the same pixels and may not be at its end yet
    public RasterJob(
            int[] pixels,
            int width,
            int height,
            List<Supplier<Coat>> coats,
            @Nullable RasterJob before) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
        this.coats = List.copyOf(coats);
        this.before = before;
        traced = new Coat[coats.size()];
        coatsLeft = new AtomicInteger(coats.size());
        bandsLeft = new AtomicInteger((height + BAND - 1) / BAND);
        if (coats.isEmpty()) {
            tracing.complete(null);
        }
        if (height == 0) {
            painting.complete(null);
        }
    }

    /// Lets threads begin.
    ///
    /// @param threads how many may help
    public void start(Executor executor, int threads) {
        for (int i = 0; i < threads; i++) {
            executor.execute(this::help);
        }
    }

    /// Nobody needs the pixels any more: what is not painted yet is left out.
    public void drop() {
        dropped = true;
    }

    /// Helps, and waits until all is painted.
    ///
    /// @throws java.util.concurrent.CompletionException if a coat could not be traced or painted
    public void finish() {
        help();
        painting.join();
    }

    private void help() {
        try {
            RasterJob other = before;
            if (other != null) {
                other.painting.exceptionally(failure -> null).join();
                before = null;
            }
            trace();
            tracing.join();
            paint();
        } catch (RuntimeException | Error e) {
            tracing.completeExceptionally(e);
            painting.completeExceptionally(e);
        }
    }

    private void trace() {
        for (int i = coatsTaken.getAndIncrement();
                i < traced.length;
                i = coatsTaken.getAndIncrement()) {
            if (!dropped) {
                traced[i] = coats.get(i).get();
            }
            if (coatsLeft.decrementAndGet() == 0) {
                tracing.complete(null);
            }
        }
    }

    private void paint() {
        ScanConverter converter = null;
        for (int top = BAND * bandsTaken.getAndIncrement();
                top < height;
                top = BAND * bandsTaken.getAndIncrement()) {
            if (!dropped) {
                if (converter == null) {
                    converter = new ScanConverter(pixels, width);
                }
                band(converter, top, Math.min(height, top + BAND));
            }
            if (bandsLeft.decrementAndGet() == 0) {
                release();
                painting.complete(null);
            }
        }
    }

    /// All threads are through with the edges.
    private void release() {
        for (Coat coat : traced) {
            if (coat != null) {
                coat.edges().release();
            }
        }
    }

    private void band(ScanConverter converter, int from, int to) {
        Arrays.fill(pixels, from * width, to * width, 0);
        for (Coat coat : traced) {
            converter.lay(coat, from, to);
        }
    }
}
