package handover.io;

import handover.story.SavedStory;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What came of reading a file of scenes.
///
/// @param saved the scenes, fitted to the dossier that they were read for; null if any problem is
/// an error
/// @param problems all of them, in the order of the file; a warning says what did not fit
public record StoryReading(@Nullable SavedStory saved, List<Problem> problems) {

    /// Copies the list.
    public StoryReading {
        problems = List.copyOf(problems);
    }
}
