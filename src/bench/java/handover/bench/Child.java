package handover.bench;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Runs a measurement in a Java of its own: what one leaves in memory does not weigh on the next,
/// and one that does not end is ended.
final class Child {
    private static final String FIGURE = "@";

    private static final List<String> OPTIONS =
            List.of(
                    "-Dprism.order=sw",
                    "-Djavafx.animation.pulse=250",
                    "-Djava.awt.headless=true",
                    "-XX:+UseSerialGC",
                    "-XX:Tier0InvokeNotifyFreqLog=4",
                    "--enable-native-access=ALL-UNNAMED");

    private static final List<String> HEADLESS =
            Stream.concat(Stream.of("-Dglass.platform=Headless"), OPTIONS.stream()).toList();

    private final PrintStream out;
    private final String profile;
    private final Training training;
    private Training.@Nullable Start start;

    /// @param profile where recordings go, or empty
    Child(PrintStream out, String profile) {
        this.out = out;
        this.profile = profile;
        this.training = new Training(out);
    }

    /// Says a figure to the program that waits for it; called in the child.
    static void say(String name, double value) {
        var to = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        to.println(FIGURE + name + "=" + value);
    }

    /// Says times, by their percentiles; called in the child.
    static void say(String name, Times times) {
        for (int percent : new int[] {50, 95, 99, 100}) {
            say(name + "." + percent, times.percentile(percent));
        }
    }

    /// Runs a class that has a `main`.
    ///
    /// @param headless without a display, painted all the same
    /// @return the figures that it has said until its end, or the end of its time
    Map<String, Double> run(
            Class<?> main, boolean headless, String heap, long minutes, List<String> args)
            throws IOException, InterruptedException {
        String name = main.getSimpleName() + " " + args;
        return run(command(main, headless, heap, args), name, minutes);
    }

    /// Runs a command that says its figures in the same way.
    ///
    /// @param name what to call it where it does not end
    Map<String, Double> run(List<String> command, String name, long minutes)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Map<String, Double> figures = new LinkedHashMap<>();
        Thread reader = Thread.ofVirtual().start(() -> read(process, figures));
        if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
            out.println("ended after " + minutes + " minutes: " + name);
            process.destroyForcibly().waitFor();
        }
        reader.join();
        return figures;
    }

    /// With the options of the installed program.
    ///
    /// @param heap the most that it may take, where it is not to be half of the machine's memory
    private List<String> command(Class<?> main, boolean headless, String heap, List<String> args)
            throws IOException, InterruptedException {
        if (start == null) {
            start = training.start(HEADLESS);
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(headless ? HEADLESS : OPTIONS);
        command.addAll(start.options());
        command.addAll(List.of("-Xms32m", "-Xmn16m"));
        command.add(heap.isEmpty() ? "-XX:MaxRAMPercentage=50" : "-Xmx" + heap);
        if (!profile.isEmpty()) {
            command.add("-XX:StartFlightRecording=settings=profile,filename=" + profile);
        }
        command.addAll(List.of("-cp", start.classPath(), main.getName()));
        command.addAll(args);
        return command;
    }

    private void read(Process process, Map<String, Double> figures) {
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int at = line.indexOf('=');
                if (line.startsWith(FIGURE) && at > 0) {
                    figures.put(line.substring(1, at), Double.valueOf(line.substring(at + 1)));
                } else if (!line.startsWith("WARNING")) {
                    out.println("  " + line);
                }
            }
        } catch (IOException e) {
            out.println("  " + e.getMessage());
        }
    }
}
