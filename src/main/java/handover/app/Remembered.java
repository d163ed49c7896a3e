package handover.app;

import handover.io.KeptFrame;
import handover.io.SettingsFile;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// What a start finds in its user's folder; it is read while the toolkit starts.
///
/// @param look what the window looks like as it opens, or null if that was not kept
record Remembered(SettingsFile.Read settings, @Nullable KeptFrame look) {
    /// Begins to read. If the window's look was not kept, the window itself is prepared at once;
    /// otherwise both processors are left to the toolkit until it shows that look.
    ///
    /// @param asked the language that was asked for, or null
    /// @param usual whether the window opens as it usually does, on the dossier that is built in
    /// @return waits until all is read
    static Supplier<Remembered> begin(
            Path folder, @Nullable Locale asked, boolean usual, Preparation next) {
        return CompletableFuture.supplyAsync(() -> read(folder, asked, usual, next))::join;
    }

    private static Remembered read(
            Path folder, @Nullable Locale asked, boolean usual, Preparation next) {
        SettingsFile.Read read = new SettingsFile(folder).read();
        KeptFrame look = null;
        if (usual) {
            Locale language = KeptSettings.language(read.settings(), asked);
            look = FirstLook.find(folder, read.settings(), language).orElse(null);
        }
        if (look == null) {
            next.begin();
        }
        return new Remembered(read, look);
    }
}
