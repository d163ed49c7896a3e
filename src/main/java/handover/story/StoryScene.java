package handover.story;

/// A scene of a briefing: what is looked at, and what the analyst wants to say of it.
///
/// @param id unique within its story, kept when the scene is renamed or moved
/// @param name a short title; may be empty
/// @param note the analyst's own words, for the speaker; may be empty
public record StoryScene(String id, String name, String note, Viewpoint viewpoint) {

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
