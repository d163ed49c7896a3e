package handover.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

class RasterJobTest {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 500;
    private static final PixelBox WHOLE = new PixelBox(0, 0, WIDTH, HEIGHT);

    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    private static Supplier<Coat> stroke(long seed, int argb) {
        return () -> {
            var edges = new EdgeList(WHOLE);
            double[] line = new Random(seed).doubles(200, -50, 550).toArray();
            new StrokeOutline(edges, 5).add(line);
            edges.close();
            return new Coat(edges, Coat.Rule.NON_ZERO, argb, WHOLE);
        };
    }

    private static List<Supplier<Coat>> strokes() {
        List<Supplier<Coat>> coats = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            coats.add(stroke(i, 0x80102030 * (i + 1) | 0x40000000));
        }
        return coats;
    }

    private static int[] alone(List<Supplier<Coat>> coats) {
        int[] pixels = new int[WIDTH * HEIGHT];
        new RasterJob(pixels, WIDTH, HEIGHT, coats, null).finish();
        return pixels;
    }

    @Test
    void manyThreadsPaintWhatOneDoes() {
        int[] expected = alone(strokes());
        for (int i = 0; i < 20; i++) {
            int[] pixels = new int[WIDTH * HEIGHT];
            var job = new RasterJob(pixels, WIDTH, HEIGHT, strokes(), null);
            job.start(threads, 4);
            job.finish();
            assertThat(pixels).isEqualTo(expected);
        }
    }

    @Test
    void whatWasInThePixelsIsPaintedOver() {
        int[] pixels = new int[WIDTH * HEIGHT];
        Arrays.fill(pixels, 0x12345678);
        new RasterJob(pixels, WIDTH, HEIGHT, strokes(), null).finish();
        assertThat(pixels).isEqualTo(alone(strokes()));
    }

    @Test
    void nothingToPaintIsNothing() {
        int[] pixels = {5, 5, 5, 5};
        new RasterJob(pixels, 2, 2, List.of(), null).finish();
        assertThat(pixels).containsOnly(0);
    }

    @Test
    void aPictureWithoutRowsIsDoneAtOnce() {
        new RasterJob(new int[0], 5, 0, strokes(), null).finish();
    }

    @Test
    void aJobThatWasDroppedDoesNotPaintOverTheNext() {
        int[] expected = alone(List.of(stroke(1, Sheets.BLACK)));
        for (int i = 0; i < 50; i++) {
            int[] pixels = new int[WIDTH * HEIGHT];
            var first = new RasterJob(pixels, WIDTH, HEIGHT, strokes(), null);
            first.start(threads, 2);
            first.drop();
            var next =
                    new RasterJob(pixels, WIDTH, HEIGHT, List.of(stroke(1, Sheets.BLACK)), first);
            next.start(threads, 2);
            next.finish();
            assertThat(pixels).isEqualTo(expected);
        }
    }

    @Test
    void theNextJobWaitsForOneThatIsStillPainting() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        int[] pixels = new int[WIDTH * HEIGHT];
        Supplier<Coat> slow =
                () -> {
                    begun.countDown();
                    try {
                        goOn.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return stroke(3, Sheets.BLACK).get();
                };
        var first = new RasterJob(pixels, WIDTH, HEIGHT, List.of(slow), null);
        first.start(threads, 1);
        begun.await();
        List<Supplier<Coat>> other = List.of(stroke(4, Sheets.BLACK));
        var next = new RasterJob(pixels, WIDTH, HEIGHT, other, first);
        next.start(threads, 1);
        goOn.countDown();
        next.finish();
        assertThat(pixels).isEqualTo(alone(other));
    }

    @Test
    void aCoatThatCannotBeTracedIsToldToWhoWaits() {
        Supplier<Coat> broken =
                () -> {
                    throw new IllegalStateException("no such shape");
                };
        int[] pixels = new int[WIDTH * HEIGHT];
        var job = new RasterJob(pixels, WIDTH, HEIGHT, List.of(stroke(1, 1), broken), null);
        job.start(threads, 3);
        assertThatThrownBy(job::finish)
                .isInstanceOf(CompletionException.class)
                .hasRootCauseMessage("no such shape");
        var next = new RasterJob(pixels, WIDTH, HEIGHT, strokes(), job);
        next.finish();
        assertThat(pixels).isEqualTo(alone(strokes()));
    }
}
