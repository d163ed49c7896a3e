package handover.app;

import handover.dossier.Dossier;
import handover.io.PictureView;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Locale;

/// What a window opens with.
///
/// @param language that was asked for, or null for the one that was chosen last
/// @param scenes a file of scenes to open, or null
/// @param view what it looks at first, or null for all sites on the first day
/// @param walk where to keep pictures of all screens while walking through them, or null
record Opening(
        Dossier dossier,
        @Nullable Locale language,
        @Nullable Path scenes,
        @Nullable PictureView view,
        @Nullable Path walk) {}
