package handover.bench;

import handover.dossier.Dossier;

import java.util.List;

/// Everything that is measured of a dossier with so many sites; in a Java of its own.
final class SizeBenchmark {
    private static final long MEGABYTE = 1 << 20;

    private SizeBenchmark() {}

    /// How often a day is stepped: what takes long is not done so often.
    static int steps(int sites) {
        return sites <= 1_000 ? 1_000 : sites <= 10_000 ? 500 : sites <= 100_000 ? 200 : 100;
    }

    /// @param args the number of sites, of how many steps, and whether only steps are measured, as
    ///     for a profile
    public static void main(String[] args) throws Exception {
        int sites = Integer.parseInt(args[0]);
        int steps = Integer.parseInt(args[1]);
        Rendering.start();
        Dossier dossier = MadeAtlas.orBundled(sites);
        long begin = System.nanoTime();
        var window = new FrameBenchmark(dossier, 1440, 900);
        Child.say("load", (System.nanoTime() - begin) / 1e6);
        window.slider(Math.max(5, steps / 4));
        window.slider(steps).say("step");
        if (Boolean.parseBoolean(args[2])) {
            System.exit(0);
        }
        System.gc();
        Runtime java = Runtime.getRuntime();
        Child.say("memory", (double) (java.totalMemory() - java.freeMemory()) / MEGABYTE);
        int moves = Math.max(5, steps / 4);
        window.pan(Math.max(5, moves / 5));
        window.pan(moves).say("pan");
        window.zoom(FrameBenchmark.wholeZooms(1));
        window.zoom(FrameBenchmark.wholeZooms(moves)).say("zoom");
        window.nearer();
        window.pan(Math.max(5, moves / 5));
        window.pan(moves).say("near");
        window.slider(moves).say("nearstep");
        window.close();
        Times picture =
                new PictureBenchmark(dossier).grounds(List.of(1920, 1080), Math.max(3, moves / 25));
        Child.say("picture", picture.percentile(50));
        System.exit(0);
    }
}
