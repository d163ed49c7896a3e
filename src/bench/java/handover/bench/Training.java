package handover.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;

/// Starts each measured Java as the packed program is started: from a cache that the program's walk
/// through its own screens has left, with what Java has learned of its code.
final class Training {
    private static final Path OUT = Path.of("target", "bench", "training");
    private static final Path CACHE = OUT.resolve("walk.aot");

    /// What a Java is started with.
    ///
    /// @param options options of the cache, none if there is none
    /// @param classPath the class path that the cache was made with
    record Start(List<String> options, String classPath) {}

    private final PrintStream out;

    Training(PrintStream out) {
        this.out = out;
    }

    /// Lets the program walk through its screens. If that leaves no cache, it says so, and what is
    /// measured starts without one.
    ///
    /// @param options what each measured Java is started with
    Start start(List<String> options) throws IOException, InterruptedException {
        Path screens = Files.createDirectories(OUT.resolve("screens"));
        Files.deleteIfExists(CACHE);
        String classPath = System.getProperty("java.class.path");
        String jars = jars(classPath);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-XX:AOTCacheOutput=" + CACHE, "-cp", jars));
        command.addAll(List.of(WindowBenchmark.class.getName(), "walk", screens.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(OUT.resolve("log.txt").toFile());
        Process walk = builder.start();
        if (!walk.waitFor(3, TimeUnit.MINUTES) || !Files.exists(CACHE)) {
            walk.destroyForcibly();
            out.println("no cache for what is measured: see " + OUT.resolve("log.txt"));
            return new Start(List.of(), classPath);
        }
        return new Start(List.of("-XX:AOTCache=" + CACHE, "-XX:AOTMode=on"), jars);
    }

    /// A cache knows no folders of classes: each becomes an archive.
    private static String jars(String classPath) {
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        List<String> parts = new ArrayList<>();
        for (String part : classPath.split(File.pathSeparator)) {
            Path folder = Path.of(part);
            if (Files.isDirectory(folder)) {
                Path archive = OUT.resolve(folder.getFileName() + ".jar");
                String[] make = {"--create", "--file", archive.toString(), "-C", part, "."};
                if (jar.run(System.out, System.err, make) != 0) {
                    throw new IllegalStateException("no archive of " + part);
                }
                parts.add(archive.toString());
            } else {
                parts.add(part);
            }
        }
        return String.join(File.pathSeparator, parts);
    }
}
