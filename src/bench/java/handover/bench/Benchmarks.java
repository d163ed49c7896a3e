package handover.bench;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Runs the benchmarks and prints each row that the program holds itself to, held or missed.
public final class Benchmarks {
    private static final int STEPS = 1000;
    private static final int ROUNDS = 3;
    private static final int PICTURES = 30;
    private static final int STARTS = 10;
    private static final String CALM = ".calm";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Figures figures = new Figures(out);
    private final Child child;
    private final Packed packed;
    private final Wishes wishes;

    private Benchmarks(Wishes wishes) {
        this.wishes = wishes;
        this.child = new Child(out, wishes.profile());
        this.packed = new Packed(figures, child);
    }

    /// Runs what is asked for; see [Wishes].
    public static void main(String[] args) throws Exception {
        var benchmarks = new Benchmarks(Wishes.of(args));
        benchmarks.run();
        System.exit(0);
    }

    private void run() throws Exception {
        out.println(machine());
        if (wishes.show() > 0) {
            List<String> args = List.of(String.valueOf(wishes.show()));
            child.run(ShownWindow.class, false, "6g", 600, args);
            return;
        }
        for (String group : wishes.groups()) {
            out.println("\n" + group);
            switch (group) {
                case "core" -> core();
                case "frames" -> frames();
                case "pictures" -> pictures();
                case "growth" -> growth();
                case "still" -> still();
                case "memory" -> memory();
                case "start" -> packed.start(wishes.times(STARTS));
                default -> packed.size();
            }
        }
        out.println("\n" + figures.table());
        figures.write(wishes.into(), machine());
    }

    private static String machine() {
        return String.format(
                Locale.ROOT,
                "Java %s, JavaFX %s, %s, %d processors",
                System.getProperty("java.version"),
                javafx(),
                System.getProperty("os.name"),
                Runtime.getRuntime().availableProcessors());
    }

    private static String javafx() {
        String path = System.getProperty("java.class.path");
        return path.replaceFirst("(?s).*javafx-graphics-([0-9.]+).*", "$1");
    }

    private void core() throws RunnerException {
        var options =
                new OptionsBuilder()
                        .include(CoreBenchmark.class.getName())
                        .forks(1)
                        .warmupIterations(wishes.brief() ? 1 : 3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(wishes.brief() ? 2 : 5)
                        .measurementTime(TimeValue.seconds(1))
                        .jvmArgs("-Xmx4g", "-XX:+UseSerialGC")
                        .build();
        Collection<RunResult> results = new Runner(options).run();
        for (RunResult result : results) {
            var params = result.getParams();
            String method = params.getBenchmark();
            String of =
                    params.getParamsKeys().stream()
                            .map(params::getParam)
                            .reduce("", (all, one) -> all + " " + one);
            var score = result.getPrimaryResult();
            figures.said(
                    method.substring(method.lastIndexOf('.') + 1) + of,
                    String.format(
                            Locale.ROOT,
                            "%.2f ± %.2f µs",
                            score.getScore(),
                            score.getScoreError()));
        }
        held(results, "statesOfADay", "13", "states of 13 sites on a day", 20);
        held(results, "statesOfADay", "100000", "states of 100,000 sites on a day", 5_000);
        held(results, "readTheDossier", "", "the dossier read, quotes checked", 150_000);
    }

    private void held(
            Collection<RunResult> results, String method, String sites, String what, double most) {
        double score =
                results.stream()
                        .filter(r -> r.getParams().getBenchmark().endsWith("." + method))
                        .filter(
                                r ->
                                        sites.isEmpty()
                                                || sites.equals(r.getParams().getParam("sites")))
                        .mapToDouble(r -> r.getPrimaryResult().getScore())
                        .findFirst()
                        .orElse(Double.NaN);
        figures.held(what, "µs", score, most);
    }

    private void frames() throws IOException, InterruptedException {
        int times = wishes.times(STEPS);
        window(1440, 900, times, 16);
        window(3840, 2160, times / 2, 33);
    }

    /// The program's window and one without the program, in turns: machines differ, and so do their
    /// hours.
    private void window(int width, int height, int times, double most)
            throws IOException, InterruptedException {
        List<GrowthPoint> floors = new ArrayList<>();
        List<GrowthPoint> windows = new ArrayList<>();
        for (int i = 0; i < (wishes.brief() ? 1 : ROUNDS); i++) {
            floors.add(floor(width, height, times));
            windows.add(move(width, height, times));
        }
        var floor = new Rounds(floors);
        var own = new Rounds(windows);
        String size = width + "×" + height;
        rows("slider of a window without the program, " + size, floor, "step");
        rows("slider, 13 sites, " + size, own, "step");
        if (height < 1000) {
            held("slider, 13 sites", own, "step", most, floor, "step");
            held("slider, 13 sites, p95 of work", own, "step", "work", 5);
        }
        rows("one canvas moved, without the program, " + size, floor, "move");
        rows("map dragged, " + size, own, "pan");
        held("map dragged, " + size, own, "pan", most, floor, "move");
        rows("map zoomed, " + size, own, "zoom");
        held("map zoomed, " + size, own, "zoom", most, floor, "move");
    }

    private void held(String what, Rounds own, String of, double most, Rounds floor, String alone) {
        held(what + ", p95", own, of, "late", most);
        figures.said(
                what + ", beside the window without the program",
                String.format(
                        Locale.ROOT,
                        "%.2f times; of calm events %.2f",
                        own.late(of) / floor.late(alone),
                        own.late(of + CALM) / floor.late(alone + CALM)));
    }

    /// Of all events, and of those for which the machine was as fast as it usually is.
    private void held(String what, Rounds own, String of, String part, double most) {
        String late = "." + part + ".95";
        figures.held(what, "ms", own.quietest(of).get(of + late), most);
        String calm = of + CALM;
        figures.held(what + ", calm events", "ms", own.quietest(calm).get(calm + late), most);
    }

    private void rows(String what, Rounds rounds, String of) {
        rows(what, rounds.quietest(of), of);
        if (rounds.points().size() > 1) {
            figures.said(what + ", p95 of each round", rounds.all(of));
            figures.said(what + ", calm events, p95 of each round", rounds.all(of + CALM));
        }
    }

    private GrowthPoint floor(int width, int height, int times)
            throws IOException, InterruptedException {
        List<String> args = List.of("" + width, "" + height, "" + times);
        return new GrowthPoint(0, child.run(FloorBenchmark.class, true, "", 6, args));
    }

    private GrowthPoint move(int width, int height, int times)
            throws IOException, InterruptedException {
        List<String> args = List.of("move", "" + width, "" + height, "" + times);
        return new GrowthPoint(13, child.run(WindowBenchmark.class, true, "", 6, args));
    }

    private void rows(String what, GrowthPoint point, String of) {
        figures.said(what + ", event to frame", point.words(of, "late"));
        figures.said(what + ", of which work", point.words(of, "work"));
        figures.said(
                String.format(
                        Locale.ROOT,
                        "%s, arithmetic beside it, calm %.0f of %.0f",
                        what,
                        point.get(of + CALM),
                        point.get(of + ".all")),
                point.words(of, "arithmetic"));
        figures.said(what + ", calm events, event to frame", point.words(of + CALM, "late"));
        figures.said(what + ", calm events, of which work", point.words(of + CALM, "work"));
    }

    private void pictures() throws IOException, InterruptedException {
        picture(1920, 1080, 85);
        picture(3840, 2160, 245);
    }

    private void picture(int width, int height, double most)
            throws IOException, InterruptedException {
        List<String> args =
                List.of("picture", "" + width, "" + height, "" + wishes.times(PICTURES));
        var said = new GrowthPoint(13, child.run(WindowBenchmark.class, true, "", 6, args));
        String what = "picture " + width + "×" + height;
        figures.said(what + ", each of another ground", said.words("picture"));
        figures.said(what + ", another day of the same ground", said.words("days"));
        figures.held(what + ", median", "ms", said.get("picture.50"), most);
    }

    private void growth() throws IOException, InterruptedException {
        List<GrowthPoint> points = new ArrayList<>();
        for (int sites : wishes.sizes()) {
            int steps = wishes.times(SizeBenchmark.steps(sites));
            out.printf(Locale.ROOT, "%,d sites, %d steps%n", sites, steps);
            GrowthPoint point = growth(sites, steps, wishes.steps());
            points.add(point);
            GrowthChart.write(points, wishes.into());
            String what = String.format(Locale.ROOT, "%,d sites", sites);
            for (String of : List.of("step", "pan", "zoom", "near", "nearstep")) {
                rows(what + ", " + of, point, of);
            }
            if (point.most() > 0) {
                steps(what, point, steps);
            }
        }
    }

    private GrowthPoint growth(int sites, int steps, boolean stepsAlone)
            throws IOException, InterruptedException {
        List<String> args = List.of("" + sites, "" + steps, "" + stepsAlone);
        return new GrowthPoint(sites, child.run(SizeBenchmark.class, true, "8g", 12, args));
    }

    /// Where steps are held to a figure, they are measured in as many rounds as frames are.
    private void steps(String what, GrowthPoint first, int steps)
            throws IOException, InterruptedException {
        List<GrowthPoint> points = new ArrayList<>(List.of(first));
        while (!wishes.brief() && points.size() < ROUNDS) {
            points.add(growth(first.sites(), steps, true));
        }
        var rounds = new Rounds(points);
        rows(what + ", quietest round, step", rounds, "step");
        held("slider, " + what + ", p95", rounds, "step", "late", first.most());
    }

    private void still() throws IOException, InterruptedException {
        List<String> args = List.of("still", wishes.brief() ? "3" : "20");
        Map<String, Double> said = child.run(WindowBenchmark.class, true, "", 3, args);
        double pulses = said.getOrDefault("pulses", Double.NaN);
        figures.held("frames and timers while nothing happens", "pulses", pulses, 0);
    }

    private void memory() throws IOException, InterruptedException {
        List<String> args = List.of(String.valueOf(wishes.minutes()));
        long limit = (long) wishes.minutes() + 5;
        Map<String, Double> said = child.run(MemoryBenchmark.class, true, "", limit, args);
        double half = said.getOrDefault("resident.5", Double.NaN);
        double end = said.getOrDefault("resident.10", Double.NaN);
        String what = wishes.minutes() + " minutes of scrubbing";
        figures.held("resident after " + what, "MB", end, 250);
        figures.held("growth in the second half of " + what, "MB", end - half, 10);
    }
}
