package handover.io.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/// The bytes of a table, by which whoever watches can end the reading also where no row comes for
/// long: in a part that is read before the rows, or in lines that are none.
final class WatchedBytes extends FilterInputStream {
    /// Bytes between two reports.
    static final int STEP = 1 << 20;

    private final Watch watch;
    private final LongSupplier rows;
    private int since;

    /// @param rows how many there are so far
    WatchedBytes(InputStream in, Watch watch, LongSupplier rows) {
        super(in);
        this.watch = watch;
        this.rows = rows;
    }

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
        since += some;
        if (since >= STEP) {
            since = 0;
            watch.ask(rows.getAsLong());
        }
    }
}
