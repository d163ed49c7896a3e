package handover.bench;

import handover.dossier.Dossier;
import handover.export.PictureSize;

import javafx.application.Platform;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/// Runs the benchmarks and prints each row that the program holds itself to, held or missed.
///
/// Arguments: any of `core`, `frames`, `pictures`; none means all.
public final class Benchmarks {
    private static final int STEPS = 1000;
    private static final int PICTURES = 30;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Benchmarks() {}

    /// Runs the named groups.
    public static void main(String[] args) throws Exception {
        var benchmarks = new Benchmarks();
        List<String> groups =
                args.length == 0 ? List.of("core", "frames", "pictures") : Arrays.asList(args);
        benchmarks.out.printf(
                "Java %s, JavaFX %s, %s, %d processors%n",
                System.getProperty("java.version"),
                System.getProperty("javafx.version", "?"),
                System.getProperty("os.name"),
                Runtime.getRuntime().availableProcessors());
        if (groups.contains("core")) {
            benchmarks.core();
        }
        if (groups.contains("frames") || groups.contains("pictures")) {
            benchmarks.withToolkit(groups);
        }
    }

    private void core() throws RunnerException {
        var options =
                new OptionsBuilder()
                        .include(CoreBenchmark.class.getName())
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .jvmArgs("-Xmx4g", "-XX:+UseSerialGC")
                        .build();
        Collection<RunResult> results = new Runner(options).run();
        out.println("\n| core | microseconds | ± |\n|---|---:|---:|");
        for (RunResult result : results) {
            String method = result.getParams().getBenchmark();
            String name = method.substring(method.lastIndexOf('.') + 1);
            String of =
                    result.getParams().getParamsKeys().stream()
                            .map(result.getParams()::getParam)
                            .reduce("", (all, one) -> all + " " + one);
            var score = result.getPrimaryResult();
            out.printf(
                    Locale.ROOT,
                    "| %s%s | %.2f | %.2f |%n",
                    name,
                    of,
                    score.getScore(),
                    score.getScoreError());
        }
        held(results, "statesOfADay", "13", "states of 13 sites on a day", 20);
        held(results, "statesOfADay", "100000", "states of 100,000 sites on a day", 5_000);
        held(results, "readTheDossier", null, "the dossier read, quotes checked", 150_000);
    }

    private void held(
            Collection<RunResult> results, String method, String sites, String what, double most) {
        results.stream()
                .filter(r -> r.getParams().getBenchmark().endsWith("." + method))
                .filter(r -> sites == null || sites.equals(r.getParams().getParam("sites")))
                .forEach(r -> held(what, "µs", r.getPrimaryResult().getScore(), most));
    }

    private void held(String what, String unit, double measured, double most) {
        String verdict =
                measured <= most
                        ? "held"
                        : String.format(Locale.ROOT, "missed by %.2f %s", measured - most, unit);
        out.printf(
                Locale.ROOT,
                "%s: %.2f %s, at most %.2f: %s%n",
                what,
                measured,
                unit,
                most,
                verdict);
    }

    private void withToolkit(List<String> groups) throws Exception {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        out.println("\n| times, ms | median | p95 | p99 | worst |\n|---|---:|---:|---:|---:|");
        Dossier dossier = CoreBenchmark.bundled();
        if (groups.contains("frames")) {
            frames(dossier);
        }
        if (groups.contains("pictures")) {
            pictures(dossier);
        }
        Platform.exit();
    }

    private void frames(Dossier dossier) throws IOException {
        slider(dossier, "13 sites", 16);
        slider(MadeAtlas.of(1_000), "1,000 sites", 16);
        move(dossier, 1440, 900, 16);
        move(dossier, 3840, 2160, 33);
    }

    private void slider(Dossier dossier, String what, double most) throws IOException {
        var window = new FrameBenchmark(dossier, 1440, 900);
        window.slider(100);
        FrameBenchmark.Frames frames = window.slider(STEPS);
        row("slider moved, " + what + ": late", frames.late());
        row("slider moved, " + what + ": work", frames.work());
        held("slider moved, " + what + ", p95", "ms", frames.late().percentile(95), most);
        window.close();
    }

    private void move(Dossier dossier, int width, int height, double most) throws IOException {
        var window = new FrameBenchmark(dossier, width, height);
        window.pan(50);
        String size = width + "×" + height;
        FrameBenchmark.Frames pan = window.pan(STEPS / 2);
        row("map dragged, " + size + ": work", pan.work());
        held("map dragged, " + size + ", p95 of work", "ms", pan.work().percentile(95), most);
        FrameBenchmark.Frames zoom = window.zoom(STEPS / 5);
        row("map zoomed, " + size + ": work", zoom.work());
        held("map zoomed, " + size + ", p95 of work", "ms", zoom.work().percentile(95), most);
        window.close();
    }

    private void pictures(Dossier dossier) throws Exception {
        var pictures = new PictureBenchmark(dossier);
        picture(pictures, PictureSize.FULL_HD, 85);
        picture(pictures, new PictureSize(3840, 2160), 245);
    }

    private void picture(PictureBenchmark pictures, PictureSize size, double most)
            throws Exception {
        Times times = pictures.write(size, PICTURES);
        String what = "picture " + size.width() + "×" + size.height();
        row(what, times);
        held(what + ", median", "ms", times.percentile(50), most);
    }

    private void row(String what, Times times) {
        out.println("| " + what + " | " + times.columns() + " |");
    }
}
