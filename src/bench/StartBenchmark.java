import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/// How long the installed program needs from its start to its first whole frame, beside an empty
/// JavaFX window with a slider: the same Java, the same launcher, the same options, each with a
/// cache of its own, in turn.
///
/// It looks at the screen from outside, as a user does: the first frame is there when the middle of
/// the window looks as it does at last. After `mvn -Pinstaller verify`, on Linux with a display:
/// `java src/bench/StartBenchmark.java [RUNS] [PROGRAM]`; it ends with 1 if the ratio is missed.
final class StartBenchmark {
    private static final double HOLD = 1.25;
    private static final Path OUT = Path.of("target", "bench", "start");
    private static final Path PROGRAM =
            Path.of("target", "installer", "app", "handover-atlas", "bin", "handover-atlas");

    /// The side of the square that is looked at, in pixels.
    private static final int SIDE = 320;

    /// So long nothing has changed when a window is as it stays.
    private static final long QUIET_MILLIS = 2_500;

    private static final long LONGEST_MILLIS = 30_000;

    private final Robot robot;
    private final Rectangle middle;

    private StartBenchmark() throws AWTException {
        robot = new Robot();
        var screen = Toolkit.getDefaultToolkit().getScreenSize();
        middle = new Rectangle((screen.width - SIDE) / 2, (screen.height - SIDE) / 2, SIDE, SIDE);
    }

    /// What one start has cost.
    ///
    /// @param millis until the first whole frame
    /// @param pss memory of the process when all was quiet, in kB
    /// @param changed pixels of the screen that were others in the first frame than at last
    private record Start(double millis, long pss, int changed) {}

    /// What was seen, and when.
    private record Seen(double millis, int[] pixels) {}

    /// The whole screen when something was first seen.
    private BufferedImage first = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);

    /// How many pixels have changed after the first frame of that start of a program whose two
    /// pictures are kept.
    private final Map<String, Integer> most = new HashMap<>();

    public static void main(String[] args) throws Exception {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 10;
        Path program = args.length > 1 ? Path.of(args[1]) : PROGRAM;
        Path empty = emptyWindow();
        var benchmark = new StartBenchmark();
        List<Start> ofEmpty = new ArrayList<>();
        List<Start> ofProgram = new ArrayList<>();
        for (int i = 0; i <= runs; i++) {
            Start one = benchmark.start(empty, "empty");
            Start other = benchmark.start(program, "program");
            System.out.printf("%2d  %7.0f ms  %7.0f ms%n", i, one.millis(), other.millis());
            // The first of each warms the disk.
            if (i > 0) {
                ofEmpty.add(one);
                ofProgram.add(other);
            }
        }
        System.exit(report(ofEmpty, ofProgram) <= HOLD ? 0 : 1);
    }

    private static double report(List<Start> empty, List<Start> program) {
        double ratio = time(program) / time(empty);
        int changed = program.stream().mapToInt(Start::changed).max().orElseThrow();
        System.out.printf("empty window  %5.0f ms  PSS %4.0f MB%n", time(empty), memory(empty));
        System.out.printf("program       %5.0f ms  PSS %4.0f MB%n", time(program), memory(program));
        System.out.printf(
                "pixels of the screen that changed after the program's first frame: at most %,d%n",
                changed);
        System.out.printf(
                "ratio of the medians of %d: %.2f, to hold %.2f%n", empty.size(), ratio, HOLD);
        say("empty", time(empty));
        say("empty.pss", memory(empty));
        say("program", time(program));
        say("program.pss", memory(program));
        say("changed", changed);
        say("ratio", ratio);
        return ratio;
    }

    /// Says a figure to the benchmarks, when it is they who have started this one.
    private static void say(String name, double value) {
        System.out.println("@" + name + "=" + value);
    }

    private static double time(List<Start> starts) {
        return median(starts.stream().mapToDouble(Start::millis).sorted().toArray());
    }

    private static double memory(List<Start> starts) {
        return median(starts.stream().mapToDouble(Start::pss).sorted().toArray()) / 1000;
    }

    private static double median(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private Start start(Path launcher, String name) throws IOException, InterruptedException {
        int[] before = look();
        var builder = new ProcessBuilder(launcher.toAbsolutePath().toString());
        Path user = Files.createTempDirectory(OUT, "user");
        builder.environment().put("XDG_STATE_HOME", user.toAbsolutePath().toString());
        builder.redirectErrorStream(true).redirectOutput(OUT.resolve(name + ".log").toFile());
        long begin = System.nanoTime();
        Process process = builder.start();
        try {
            List<Seen> seen = watch(begin, before);
            long pss = memory(process);
            BufferedImage last = robot.createScreenCapture(screen());
            Rectangle where = where(first, last);
            if (where.width > 0) {
                System.out.printf(
                        "    %s: changed after the first frame within %d×%d pixels at %d, %d%n",
                        name, where.width, where.height, where.x, where.y);
            }
            int changed = changed(first, last);
            if (changed >= most.getOrDefault(name, 0)) {
                most.put(name, changed);
                ImageIO.write(first, "png", OUT.resolve(name + "-first.png").toFile());
                ImageIO.write(last, "png", OUT.resolve(name + ".png").toFile());
            }
            return new Start(firstLike(seen.getLast(), seen), pss, changed);
        } finally {
            Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                    .forEach(ProcessHandle::destroyForcibly);
            process.waitFor();
            awaitGone(before);
        }
    }

    private static Rectangle screen() {
        return new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
    }

    /// Looks until nothing has changed for a while.
    private List<Seen> watch(long begin, int[] before) throws InterruptedException {
        List<Seen> seen = new ArrayList<>();
        int[] last = before;
        double changed = 0;
        while (true) {
            double now = (System.nanoTime() - begin) / 1e6;
            int[] pixels = look();
            if (!java.util.Arrays.equals(pixels, last)) {
                if (seen.isEmpty()) {
                    first = robot.createScreenCapture(screen());
                }
                seen.add(new Seen(now, pixels));
                last = pixels;
                changed = now;
            }
            if (now > LONGEST_MILLIS || (!seen.isEmpty() && now - changed > QUIET_MILLIS)) {
                if (seen.isEmpty()) {
                    throw new IllegalStateException("no window came");
                }
                return seen;
            }
            TimeUnit.MILLISECONDS.sleep(3);
        }
    }

    private void awaitGone(int[] before) throws InterruptedException {
        for (int i = 0; i < 200 && unlike(look(), before) > 0; i++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        TimeUnit.MILLISECONDS.sleep(300);
    }

    /// When it first looked as it does at last, but for a pixel in fifty.
    private static double firstLike(Seen last, List<Seen> seen) {
        return seen.stream()
                .filter(one -> unlike(one.pixels(), last.pixels()) <= 0.02)
                .mapToDouble(Seen::millis)
                .findFirst()
                .orElseThrow();
    }

    private static int changed(BufferedImage first, BufferedImage last) {
        int count = 0;
        for (int y = 0; y < last.getHeight(); y++) {
            for (int x = 0; x < last.getWidth(); x++) {
                count += first.getRGB(x, y) == last.getRGB(x, y) ? 0 : 1;
            }
        }
        return count;
    }

    /// What holds all pixels that differ.
    private static Rectangle where(BufferedImage first, BufferedImage last) {
        var where = new Rectangle(0, 0, -1, -1);
        for (int y = 0; y < last.getHeight(); y++) {
            for (int x = 0; x < last.getWidth(); x++) {
                if (first.getRGB(x, y) != last.getRGB(x, y)) {
                    where = where.union(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return where;
    }

    private static double unlike(int[] one, int[] other) {
        int count = 0;
        for (int i = 0; i < one.length; i++) {
            if (one[i] != other[i]) {
                count++;
            }
        }
        return (double) count / one.length;
    }

    private int[] look() {
        BufferedImage image = robot.createScreenCapture(middle);
        return image.getRGB(0, 0, SIDE, SIDE, null, 0, SIDE);
    }

    private static long memory(Process process) {
        return Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .mapToLong(StartBenchmark::pss)
                .sum();
    }

    private static long pss(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }

    /// Makes the empty window into a program with a launcher and a cache, as the program itself is
    /// made: linked with the very same modules.
    private static Path emptyWindow() throws IOException, InterruptedException {
        delete(OUT);
        Files.createDirectories(OUT.resolve("cache"));
        Path classes = OUT.resolve("classes");
        run(
                "javac",
                "--module-path",
                "target/modules",
                "-d",
                classes.toString(),
                "src/bench/empty/module-info.java",
                "src/bench/empty/handover/bench/empty/EmptyWindow.java");
        run(
                "jlink",
                "@jlink/image.args",
                "--add-modules",
                "handover.bench.empty",
                "--module-path",
                classes + ":" + program() + ":target/modules",
                "--output",
                OUT.resolve("image").toString());
        Path untrained = appImage("untrained");
        String cache = OUT.resolve("cache").resolve("empty.aot").toAbsolutePath().toString();
        run(List.of(untrained.toAbsolutePath().toString(), "train"), "-XX:AOTCacheOutput=" + cache);
        return launcher(appImage("app", "--input", OUT.resolve("cache").toString()));
    }

    /// Gives it the launcher that the program has.
    private static Path launcher(Path launcher) throws IOException {
        String script = Files.readString(Path.of("jlink", "linux", "launcher"));
        String module = "handover.bench.empty/handover.bench.empty.EmptyWindow";
        Files.writeString(launcher, script.replace("@NAME@", "empty").replace("@MODULE@", module));
        Path home = launcher.toAbsolutePath().getParent().resolveSibling("lib");
        Path java = home.resolve("runtime").resolve("bin").resolve("java");
        Files.move(java, java.resolveSibling("empty"));
        return launcher;
    }

    private static Path program() throws IOException {
        try (var jars = Files.newDirectoryStream(Path.of("target"), "handover-atlas-*.jar")) {
            return jars.iterator().next();
        }
    }

    private static Path appImage(String folder, String... more)
            throws IOException, InterruptedException {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--type",
                                "app-image",
                                "--name",
                                "empty",
                                "--runtime-image",
                                OUT.resolve("image").toString(),
                                "--module",
                                "handover.bench.empty/handover.bench.empty.EmptyWindow",
                                "--dest",
                                OUT.resolve(folder).toString()));
        arguments.addAll(List.of(more));
        run("jpackage", arguments.toArray(String[]::new));
        return OUT.resolve(folder).resolve("empty").resolve("bin").resolve("empty");
    }

    private static void run(String tool, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(List.of(arguments));
        run(command, null);
    }

    private static void run(List<String> command, String javaOption)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(OUT.resolve("log.txt").toFile()));
        if (javaOption != null) {
            builder.environment().put("JAVA_TOOL_OPTIONS", javaOption);
        }
        int code = builder.start().waitFor();
        if (code != 0) {
            throw new IOException("exit code " + code + ": " + command + "; see " + OUT);
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (var files = Files.walk(path)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
