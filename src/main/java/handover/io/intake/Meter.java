package handover.io.intake;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Ends the reading when a single row has no end, as after a quotation mark that nobody closes.
final class Meter extends FilterReader {
    /// Characters of one row.
    static final int LONGEST = 4 << 20;

    private int read;

    Meter(Reader in) {
        super(in);
    }

    /// Begins a row.
    void begin() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        count(c < 0 ? 0 : 1);
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int characters) throws IOException {
        read += characters;
        if (read > LONGEST) {
            throw new TooLongException();
        }
    }

    /// The row is longer than [#LONGEST].
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
