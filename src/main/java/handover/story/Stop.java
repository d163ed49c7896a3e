package handover.story;

import java.time.LocalDate;

/// Where a briefing stands still until the speaker goes on.
public sealed interface Stop {

    /// The day on which it stands.
    LocalDate day();

    /// A day on which something becomes different, seen as the speaker looks already.
    record OfChange(LocalDate day) implements Stop {}

    /// A scene that the analyst made, seen as it was made.
    record OfScene(StoryScene scene) implements Stop {
        @Override
        public LocalDate day() {
            return scene.viewpoint().day();
        }
    }
}
