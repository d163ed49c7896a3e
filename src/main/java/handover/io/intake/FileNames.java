package handover.io.intake;

import java.nio.file.Path;
import java.util.Locale;

/// The parts of a file's name.
final class FileNames {
    private FileNames() {}

    /// The name without its folder.
    static String file(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /// The name without its ending.
    static String stem(Path path) {
        String file = file(path);
        int dot = file.lastIndexOf('.');
        return dot < 1 ? file : file.substring(0, dot);
    }

    /// The ending in small letters, without its dot; empty if there is none.
    static String ending(Path path) {
        String file = file(path);
        int dot = file.lastIndexOf('.');
        return dot < 1 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
