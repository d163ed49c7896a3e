package handover.fuzz;

import handover.hostile.FuzzSeeds;
import handover.hostile.FuzzTarget;
import handover.hostile.PassingFolder;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lets Jazzer, which follows what of the program an input reaches, feed one reader after another,
/// each in a process of its own with little memory, and says what came of it:
/// `mvn -q -Pfuzz test-compile exec:exec@guided -Dseconds=300 -Dtargets=CSV,KML`.
///
/// Of each target, `target/fuzz` keeps the inputs by which it goes on the next time, what was found
/// and what Jazzer said.
public final class GuidedFuzz {
    /// An input that takes longer hangs.
    private static final int LONGEST_SECONDS = 2;

    private static final int LARGEST = 1 << 16;
    private static final int MOST_FINDS = 20;
    private static final int GRACE_SECONDS = 120;
    private static final String MEMORY = "-Xmx512m";
    private static final Path FOLDER = Path.of("target/fuzz");

    private static final Pattern PROGRESS =
            Pattern.compile("#(\\d+)\\t\\S+ *cov: (\\d+) ft: (\\d+) corp: (\\d+)/");
    private static final Pattern FIND =
            Pattern.compile("== Java Exception: (.*)|== \\w+: (libFuzzer: \\S+.*)");

    private final FuzzTarget target;
    private final Path folder;

    private GuidedFuzz(FuzzTarget target) {
        this.target = target;
        this.folder = FOLDER.resolve(target.name().toLowerCase(Locale.ROOT));
    }

    /// Feeds the readers.
    ///
    /// @param args how many seconds for each, and the names of the targets with commas, or `all`
    public static void main(String[] args) throws IOException, InterruptedException {
        List<FuzzTarget> targets =
                args[1].equals("all")
                        ? List.of(FuzzTarget.values())
                        : Arrays.stream(args[1].split(",")).map(FuzzTarget::valueOf).toList();
        for (FuzzTarget target : targets) {
            System.out.println(new GuidedFuzz(target).run(Long.parseLong(args[0])));
        }
    }

    private String run(long seconds) throws IOException, InterruptedException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Files.createDirectories(folder.resolve("corpus"));
        Files.createDirectories(folder.resolve("finds"));
        int count = 0;
        for (byte[] seed : FuzzSeeds.of(target)) {
            Files.write(seeds.resolve("seed-" + count++), seed);
        }
        Path log = folder.resolve("log.txt").toAbsolutePath();
        // Every input is a file, and what is made of a table is forced to the disk.
        try (var temporary = PassingFolder.fresh()) {
            Process process =
                    new ProcessBuilder(command(seconds, temporary.path()))
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            if (!process.waitFor(seconds + GRACE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            return target + ": " + said(Files.readString(log)) + ", exit " + process.exitValue();
        }
    }

    private List<String> command(long seconds, Path temporary) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(MEMORY, "-XX:+EnableDynamicAgentLoading", "-Xshare:off"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("--sun-misc-unsafe-memory-access=allow"));
        command.add("-Djava.io.tmpdir=" + temporary);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add("com.code_intelligence.jazzer.Jazzer");
        command.add("--target_class=" + GuidedTarget.class.getName());
        command.add("--target_args=" + target);
        command.add("--instrumentation_includes=handover.**");
        command.add(
                "--instrumentation_excludes="
                        + String.join(
                                File.pathSeparator, "handover.fuzz.**", "handover.hostile.**"));
        command.add("--keep_going=" + MOST_FINDS);
        command.add("--reproducer_path=" + folder.resolve("finds"));
        command.add("-artifact_prefix=" + folder.resolve("finds") + File.separator);
        command.add("-max_total_time=" + seconds);
        command.add("-timeout=" + LONGEST_SECONDS);
        command.add("-max_len=" + LARGEST);
        command.add(folder.resolve("corpus").toString());
        command.add(folder.resolve("seeds").toString());
        return command;
    }

    /// The last figures, and what was found.
    private static String said(String log) {
        String figures = "did not begin";
        Matcher progress = PROGRESS.matcher(log);
        while (progress.find()) {
            figures =
                    "%s inputs, coverage %s, features %s, corpus %s"
                            .formatted(
                                    progress.group(1),
                                    progress.group(2),
                                    progress.group(3),
                                    progress.group(4));
        }
        List<String> finds = new ArrayList<>();
        Matcher found = FIND.matcher(log);
        while (found.find()) {
            finds.add(found.group().replace("== Java Exception: ", ""));
        }
        return figures + ", finds " + finds.size() + finds;
    }
}
