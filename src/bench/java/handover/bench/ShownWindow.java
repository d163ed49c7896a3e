package handover.bench;

/// A window on a made-up dossier, to be looked at; in a Java of its own, on the display.
final class ShownWindow {
    private ShownWindow() {}

    /// @param args the number of sites; then any of `dark`, `projector`, `fr`, and a day
    public static void main(String[] args) throws Exception {
        Rendering.start();
        var window = new FrameBenchmark(MadeAtlas.orBundled(Integer.parseInt(args[0])), 1440, 900);
        for (int i = 1; i < args.length; i++) {
            window.dress(args[i]);
        }
        window.untilClosed();
        System.exit(0);
    }
}
