package handover.app;

import handover.io.ProgramVersion;
import handover.io.SafeFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// What is written down when the program makes a mistake: on this machine only, in plain text, to
/// be read before it is shown to anybody. It is never sent. It holds the mistake and the versions
/// of program and system, and nothing of what the analyst works on.
final class CrashReport implements Thread.UncaughtExceptionHandler {
    /// The reports that are kept; the same mistake on every frame must not fill a disk.
    static final int MOST = 20;

    private final Path folder;
    private final Consumer<Path> tell;

    /// @param tell is told where a report was written
    CrashReport(Path folder, Consumer<Path> tell) {
        this.folder = folder;
        this.tell = tell;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable mistake) {
        Path file = write(thread.getName(), mistake);
        if (file != null) {
            tell.accept(file);
        }
    }

    /// Writes a report.
    ///
    /// @return where, or null if it could not be written, or so many are there already
    @Nullable Path write(String thread, Throwable mistake) {
        try {
            Files.createDirectories(folder);
            Path file = free();
            if (file == null) {
                return null;
            }
            byte[] report = words(thread, mistake).getBytes(StandardCharsets.UTF_8);
            SafeFile.write(file, out -> out.write(report));
            return file;
        } catch (IOException e) {
            return null;
        }
    }

    private @Nullable Path free() {
        for (int i = 1; i <= MOST; i++) {
            Path file = folder.resolve("crash-%02d.txt".formatted(i));
            if (!Files.exists(file)) {
                return file;
            }
        }
        return null;
    }

    private static String words(String thread, Throwable mistake) {
        var trace = new StringWriter();
        mistake.printStackTrace(new PrintWriter(trace));
        return """
        Handover Atlas %s has made a mistake. This report stays on this machine.
        system: %s %s, %s
        java: %s
        thread: %s

        %s"""
                .formatted(
                        ProgramVersion.number(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.vm.version"),
                        thread,
                        trace);
    }
}
