package handover.story;

import handover.dossier.Dossier;

import org.jspecify.annotations.Nullable;

/// What a file of scenes holds.
///
/// @param title how the analyst calls it; may be empty
/// @param madeWith the dossier that the scenes were made with
/// @param keptFor in a file of recovery, the path of the file that the scenes belong to; or null
public record SavedStory(String title, MadeWith madeWith, Story story, @Nullable String keptFor) {

    /// A dossier as it was when scenes were made with it.
    ///
    /// @param sha256 of the dossier's file, in lower-case hex
    public record MadeWith(String id, String version, String sha256) {
        /// This dossier.
        public static MadeWith of(Dossier dossier) {
            return new MadeWith(dossier.id(), dossier.version(), dossier.sha256());
        }
    }

    /// Scenes made with this dossier.
    public static SavedStory of(Dossier dossier, String title, Story story) {
        return new SavedStory(
                Written.line(title, StoryScene.LONGEST_NAME), MadeWith.of(dossier), story, null);
    }

    /// The same, kept for a file.
    public SavedStory keptFor(@Nullable String file) {
        return new SavedStory(title, madeWith, story, file);
    }
}
