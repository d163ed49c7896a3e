package handover.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The figures of the packed program: how soon it starts, how large its installers are. It is there
/// after `mvn -Pinstaller verify`; what cannot be measured says so, with what to do.
final class Packed {
    private static final Path PACKAGES = Path.of("target", "installer");
    private static final Path PROGRAM = PACKAGES.resolve("app");
    private static final String MAKE = "first run mvn -Pinstaller verify";

    /// Packages that install by themselves; the others are unpacked by hand.
    private static final List<String> INSTALLERS = List.of(".deb", ".rpm", ".msi", ".dmg");

    private final Figures figures;
    private final Child child;

    Packed(Figures figures, Child child) {
        this.figures = figures;
        this.child = child;
    }

    /// The start beside that of an empty window, by `StartBenchmark`, which needs a display.
    void start(int runs) throws IOException, InterruptedException {
        String what = "launch to the first whole frame, beside an empty window";
        if (!Files.isDirectory(PROGRAM)) {
            figures.unmeasured(what, "no program in " + PROGRAM + ": " + MAKE);
            return;
        }
        if (!Display.present()) {
            figures.unmeasured(what, Display.MISSING);
            return;
        }
        List<String> command = new ArrayList<>(Display.command());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("src/bench/StartBenchmark.java", String.valueOf(runs)));
        Map<String, Double> said = child.run(command, "StartBenchmark", 12);
        String times =
                String.format(
                        Locale.ROOT,
                        "%.0f : %.0f ms, PSS %.0f : %.0f MB, %.0f pixels changed after it",
                        said.getOrDefault("program", Double.NaN),
                        said.getOrDefault("empty", Double.NaN),
                        said.getOrDefault("program.pss", Double.NaN),
                        said.getOrDefault("empty.pss", Double.NaN),
                        said.getOrDefault("changed", Double.NaN));
        figures.said(what + ", medians of " + runs, times);
        figures.held(what, "times", said.getOrDefault("ratio", Double.NaN), 1.25);
    }

    /// How large the installers are.
    void size() throws IOException {
        List<Path> installers = packages();
        if (installers.isEmpty()) {
            figures.unmeasured("installer", "none in " + PACKAGES + ": " + MAKE);
        }
        for (Path file : installers) {
            figures.held("installer " + file.getFileName(), "MB", Files.size(file) / 1e6, 70);
        }
    }

    private static List<Path> packages() throws IOException {
        if (!Files.isDirectory(PACKAGES)) {
            return List.of();
        }
        try (var files = Files.list(PACKAGES)) {
            return files.filter(file -> INSTALLERS.stream().anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }
}
