package handover.search;

/// One result.
///
/// @param title what was found, in a few words
/// @param detail the words that matched, if they are not in the title
/// @param target where it leads
public record Hit(Kind kind, Snippet title, Snippet detail, Target target) {
    /// What can be found, in the order in which results are listed.
    public enum Kind {
        SITE,
        DAY,
        SOURCE,
        /// A passage of a shipped article, in its own words.
        PASSAGE,
        /// A claim, in our words.
        CLAIM
    }
}
