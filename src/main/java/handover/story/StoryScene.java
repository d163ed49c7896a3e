package handover.story;

/// A scene of a briefing: what is looked at, and what the analyst wants to say of it.
///
/// @param id unique within its story, kept when the scene is renamed or moved
/// @param name a short title on one line; may be empty
/// @param note the analyst's own words, for the speaker; may be empty and have many lines
public record StoryScene(String id, String name, String note, Viewpoint viewpoint) {
    /// Characters that a name can have.
    public static final int LONGEST_NAME = 120;

    /// Characters that a note can have: some four pages.
    public static final int LONGEST_NOTE = 10_000;

    /// Leaves out of name and note what cannot be shown, and what is beyond their length.
    public StoryScene {
        name = Written.line(name, LONGEST_NAME);
        note = Written.text(note, LONGEST_NOTE);
    }

    /// The same scene as another one, beside it.
    public StoryScene withId(String other) {
        return new StoryScene(other, name, note, viewpoint);
    }

    /// The same scene under another name.
    public StoryScene named(String other) {
        return new StoryScene(id, other, note, viewpoint);
    }

    /// The same scene with another note.
    public StoryScene noted(String other) {
        return new StoryScene(id, name, other, viewpoint);
    }

    /// The same scene looking at something else.
    public StoryScene seeing(Viewpoint other) {
        return new StoryScene(id, name, note, other);
    }
}
