package handover.app;

import org.jspecify.annotations.Nullable;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where this system keeps what a program remembers for its user.
///
/// @param system the system's name, as Java gives it
/// @param home the user's folder
/// @param environment the environment's variables
/// @param override another folder for everything, or null
record UserFolders(
        String system, Path home, Map<String, String> environment, @Nullable Path override) {
    /// Names another folder, for tests and for those who carry the program on a stick.
    static final String PROPERTY = "handover.user.folder";

    private static final String NAME = "handover-atlas";

    /// The folders of the user who runs the program.
    static UserFolders ofThisUser() {
        String other = System.getProperty(PROPERTY);
        return new UserFolders(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", "")),
                System.getenv(),
                other == null || other.isBlank() ? null : Path.of(other));
    }

    /// What the program keeps from one run to the next, and can do without. It may not exist yet.
    Path state() {
        if (override != null) {
            return override;
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return named("LOCALAPPDATA", home.resolve("AppData").resolve("Local")).resolve(NAME);
        }
        if (name.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        return named("XDG_STATE_HOME", home.resolve(".local").resolve("state")).resolve(NAME);
    }

    /// The folder that a variable names; a relative one is to be ignored (XDG Base Directory
    /// Specification).
    private Path named(String variable, Path usual) {
        String value = environment.getOrDefault(variable, "");
        try {
            Path path = Path.of(value);
            return path.isAbsolute() ? path : usual;
        } catch (InvalidPathException e) {
            return usual;
        }
    }
}
