package handover.geo;

/// A scale bar of a round length, the longest that still fits: 1, 2 or 5 times a power of ten. It
/// holds at one latitude only, since a Mercator map has another scale at every other.
///
/// @param kilometres length on the ground
/// @param pixels length on the screen, not more than the room given
/// @param number what to write: the length in `unit`; whole from 1 m upwards
/// @param unit metres below one kilometre
public record ScaleBar(double kilometres, double pixels, double number, Unit unit) {

    /// Unit of the label.
    public enum Unit {
        METRE("m"),
        KILOMETRE("km");

        private final String symbol;

        Unit(String symbol) {
            this.symbol = symbol;
        }

        /// The SI symbol, the same in every language.
        public String symbol() {
            return symbol;
        }
    }

    /// The scale bar for a camera.
    ///
    /// @param latitude degrees, usually of the middle of the view
    /// @param maxPx room for the bar in logical pixels
    /// @throws IllegalArgumentException if the room is not positive
    public static ScaleBar of(Camera camera, double latitude, double maxPx) {
        if (!(maxPx > 0)) {
            throw new IllegalArgumentException("no room for a scale bar: " + maxPx);
        }
        double metresPerPixel = Mercator.metresPerWorldUnit(latitude) / camera.scale();
        double metres = roundBelow(maxPx * metresPerPixel);
        boolean far = metres >= 1000;
        double number = far ? metres / 1000 : metres;
        return new ScaleBar(
                metres / 1000, metres / metresPerPixel, number, far ? Unit.KILOMETRE : Unit.METRE);
    }

    private static double roundBelow(double metres) {
        int exponent = (int) Math.floor(Math.log10(metres));
        double best = Math.pow(10, exponent - 1);
        for (double step : new double[] {1, 2, 5, 10}) {
            double next =
                    exponent >= 0 ? step * Math.pow(10, exponent) : step / Math.pow(10, -exponent);
            if (next <= metres) {
                best = next;
            }
        }
        return best;
    }
}
