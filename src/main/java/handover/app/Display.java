package handover.app;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Whether a window can be opened here. JavaFX cannot be asked: once it has failed to open one, it
/// does not start again without one either.
final class Display {
    private static final String GTK = "libgtk-3.so.0";

    private Display() {}

    /// Whether this system has a display and what JavaFX needs to use it.
    static boolean usable() {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        return !linux || (hasScreen(System.getenv()) && hasGtk());
    }

    /// Whether this environment names an X display that is there. JavaFX speaks X only; under
    /// Wayland it goes through its X server.
    static boolean hasScreen(Map<String, String> environment) {
        String display = environment.get("DISPLAY");
        if (display == null || display.isBlank()) {
            return false;
        }
        Path socket = socket(display);
        return socket == null || Files.exists(socket);
    }

    /// The socket of a local display such as `:0` or `:99.0`; null for one on another machine.
    static @Nullable Path socket(String display) {
        int colon = display.indexOf(':');
        String host = colon < 0 ? display : display.substring(0, colon);
        if (colon < 0 || !(host.isEmpty() || host.equals("unix"))) {
            return null;
        }
        String number = display.substring(colon + 1).split("\\.", 2)[0];
        return Path.of("/tmp/.X11-unix/X" + number);
    }

    private static boolean hasGtk() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(GTK, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
