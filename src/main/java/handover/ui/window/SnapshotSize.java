package handover.ui.window;

/// A size of picture that the window offers, in pixels.
public enum SnapshotSize {
    FULL_HD(1920, 1080),
    ULTRA_HD(3840, 2160);

    private final int width;
    private final int height;

    SnapshotSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /// Width in pixels.
    public int width() {
        return width;
    }

    /// Height in pixels.
    public int height() {
        return height;
    }

    /// "1920 × 1080".
    public String label() {
        return width + " × " + height;
    }
}
