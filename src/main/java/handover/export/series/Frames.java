package handover.export.series;

import handover.export.Picture;

import java.io.IOException;
import java.io.InterruptedIOException;

/// Goes through the pages of a series, paints each and hands it on; between two pages it tells how
/// far it has come, and stops if it should.
final class Frames {
    private Frames() {}

    /// Takes a page with its picture.
    @FunctionalInterface
    interface Taker {
        void take(BriefingPage page, Picture picture) throws IOException;
    }

    static void each(Series series, Progress progress, Taker taker) throws IOException {
        int of = series.pages().size();
        progress.reached(0, of);
        for (int i = 0; i < of; i++) {
            progress.check();
            BriefingPage page = series.pages().get(i);
            Picture picture = painted(page, series.painter(), progress);
            progress.check();
            taker.take(page, picture);
            progress.reached(i + 1, of);
        }
        progress.check();
    }

    private static Picture painted(BriefingPage page, PagePainter painter, Progress progress)
            throws IOException {
        try {
            return painter.paint(page);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (InterruptedException e) {
            progress.check();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
