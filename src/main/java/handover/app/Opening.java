package handover.app;

import handover.dossier.Dossier;
import handover.io.PictureView;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Locale;

/// What a window opens with.
///
/// @param scenes a file of scenes to open, or null
/// @param view what it looks at first, or null for all sites on the first day
record Opening(Dossier dossier, Locale locale, @Nullable Path scenes, @Nullable PictureView view) {}
