package handover.bench;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Where a window can be opened that is looked at from outside: the machine's own display, or one
/// that `xvfb-run` makes.
final class Display {
    /// Why there is none.
    static final String MISSING = "no display, and no xvfb-run";

    private static final String MAKER = "xvfb-run";

    private Display() {}

    /// If a window can be opened at all.
    static boolean present() {
        return own() || made();
    }

    /// What a command begins with to have one.
    static List<String> command() {
        return own() ? List.of() : List.of(MAKER, "-a", "-s", "-screen 0 1920x1080x24");
    }

    private static boolean own() {
        return System.getenv("DISPLAY") != null;
    }

    private static boolean made() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, MAKER)));
    }
}
