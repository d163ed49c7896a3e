package handover.export;

/// Degrees as files give them.
final class Degrees {
    /// Five decimals are about a metre, finer than any site is known.
    private static final double STEPS = 1e5;

    private Degrees() {}

    /// Degrees with five decimals.
    static double rounded(double degrees) {
        return Math.round(degrees * STEPS) / STEPS;
    }
}
