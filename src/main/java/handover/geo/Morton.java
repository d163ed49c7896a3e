package handover.geo;

/// The number of a square by its column and row, their bits in turn: squares with numbers that
/// differ only in the last bits lie in one larger square.
final class Morton {

    private Morton() {}

    /// @param column from 0, less than 2^15
    /// @param row likewise
    static int code(int column, int row) {
        return spread(column) | spread(row) << 1;
    }

    /// The column of a square.
    static int column(int code) {
        return gather(code);
    }

    /// The row of a square.
    static int row(int code) {
        return gather(code >>> 1);
    }

    private static int spread(int bits) {
        int wide = (bits | bits << 8) & 0x00FF00FF;
        wide = (wide | wide << 4) & 0x0F0F0F0F;
        wide = (wide | wide << 2) & 0x33333333;
        return (wide | wide << 1) & 0x55555555;
    }

    private static int gather(int bits) {
        int close = bits & 0x55555555;
        close = (close | close >>> 1) & 0x33333333;
        close = (close | close >>> 2) & 0x0F0F0F0F;
        close = (close | close >>> 4) & 0x00FF00FF;
        return (close | close >>> 8) & 0x0000FFFF;
    }
}
