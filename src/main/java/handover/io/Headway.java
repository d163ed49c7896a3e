package handover.io;

import handover.io.ReadingWatch.Step;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.CancellationException;

/// How far one reading has come: counts bytes and records, and tells whoever watches of every some
/// of them.
final class Headway {
    /// Bytes between two reports.
    static final int BYTES = 1 << 20;

    /// Records between two reports.
    static final int RECORDS = 1 << 12;

    private final ReadingWatch watch;
    private long records;
    private long expected;
    private long checked;

    Headway(ReadingWatch watch) {
        this.watch = watch;
    }

    /// Tells how far it has come.
    ///
    /// @throws CancellationException if the reading is to end
    void tell(Step step, long done, long of) {
        if (!watch.goOn(step, done, of)) {
            throw new CancellationException();
        }
    }

    /// Expects so many records more.
    void expect(int more) {
        expected += more;
    }

    /// Counts one that is read.
    void record() {
        if (++records % RECORDS == 0) {
            tell(Step.RECORDS, records, expected);
        }
    }

    /// Counts one that is compared with others.
    void check() {
        if (++checked % RECORDS == 0) {
            tell(Step.CHECKS, checked, 0);
        }
    }

    /// Takes the bytes of a file, at most `limit` and one more.
    ///
    /// @param step that this is
    /// @param size of the file as it was before; it may have changed
    byte[] file(Step step, InputStream in, long size, int limit) throws IOException {
        var bytes = new byte[(int) Math.min(size, limit + 1L)];
        int done = 0;
        int some = -1;
        while (done < bytes.length && some != 0) {
            some = in.readNBytes(bytes, done, Math.min(BYTES, bytes.length - done));
            done += some;
            tell(step, done, bytes.length);
        }
        if (done < bytes.length) {
            return Arrays.copyOf(bytes, done);
        }
        byte[] more = in.readNBytes(limit + 1 - done);
        byte[] all = more.length == 0 ? bytes : Arrays.copyOf(bytes, done + more.length);
        System.arraycopy(more, 0, all, done, more.length);
        return all;
    }

    /// Counts the bytes of a text while they are taken.
    ///
    /// @param of all of them
    InputStream text(InputStream in, int of) {
        return new FilterInputStream(in) {
            private int done;

            @Override
            public int read() throws IOException {
                int one = super.read();
                count(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] to, int from, int most) throws IOException {
                int some = super.read(to, from, most);
                count(Math.max(0, some));
                return some;
            }

            private void count(int some) {
                boolean passes = done / BYTES < (done + some) / BYTES;
                done += some;
                if (passes) {
                    tell(Step.TEXT, done, of);
                }
            }
        };
    }
}
