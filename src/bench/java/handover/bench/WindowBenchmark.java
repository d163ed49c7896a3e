package handover.bench;

import handover.dossier.Dossier;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The real window with the program's own dossier; in a Java of its own.
final class WindowBenchmark {

    private WindowBenchmark() {}

    /// @param args what is measured: `move` with width, height and how many times; `still` with how
    ///     many seconds; `picture` with width, height and how many; `walk` with a folder for its
    ///     pictures
    public static void main(String[] args) throws Exception {
        Rendering.start();
        Dossier dossier = CoreBenchmark.bundled();
        switch (args[0]) {
            case "walk" -> {
                new FrameBenchmark(dossier, 1440, 900).walk(Path.of(args[1]));
                // What has no display copies each frame's pixels itself: of that Java must have
                // learned that it is worth being compiled well.
                FloorBenchmark.move(3840, 2160, 400);
            }
            case "still" -> still(dossier, number(args[1]));
            case "picture" -> {
                new FrameBenchmark(dossier, 1440, 900).slider(20);
                var size = List.of(number(args[1]), number(args[2]));
                var pictures = new PictureBenchmark(dossier);
                Child.say("picture", pictures.grounds(size, number(args[3])));
                Child.say("days", pictures.days(size, number(args[3])));
            }
            default -> {
                var window = new FrameBenchmark(dossier, number(args[1]), number(args[2]));
                move(window, number(args[3]));
            }
        }
        System.exit(0);
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    private static void move(FrameBenchmark window, int times) {
        window.slider(times / 4);
        window.slider(times).say("step");
        window.pan(times / 8);
        window.pan(times / 2).say("pan");
        window.zoom(FrameBenchmark.wholeZooms(times / 8));
        window.zoom(FrameBenchmark.wholeZooms(times / 2)).say("zoom");
    }

    private static void still(Dossier dossier, int seconds) throws Exception {
        var window = new FrameBenchmark(dossier, 1440, 900);
        window.slider(20);
        Child.say("pulses", window.pulsesAtRest(Duration.ofSeconds(seconds)));
    }
}
