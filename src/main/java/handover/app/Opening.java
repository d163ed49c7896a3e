package handover.app;

import handover.io.PictureReading;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;

/// What a window opens with.
///
/// @param remembered waits until it is known what was kept for this window
/// @param preparation of what it shows
/// @param path where the dossier comes from, or null if it is built in
/// @param language that was asked for, or null for the one that was chosen last
/// @param scenes a file of scenes to open, or null
/// @param picture whose view it shows first, or null for all sites on the first day
/// @param later what it opens when it is there
/// @param walk where to keep pictures of all screens while walking through them, or null
record Opening(
        Supplier<Remembered> remembered,
        Preparation preparation,
        @Nullable Path path,
        @Nullable Locale language,
        @Nullable Path scenes,
        @Nullable PictureReading picture,
        Later later,
        @Nullable Path walk) {
    /// Whether it opens as it does when nothing is asked of it.
    boolean usual() {
        return path == null && scenes == null && picture == null && later.equals(Later.NOTHING);
    }
}
