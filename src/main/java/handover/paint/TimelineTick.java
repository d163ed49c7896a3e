package handover.paint;

import handover.dossier.Claim;

/// The tick of one claim, hanging below the bar at the day from which it holds. Claims of the same
/// day hang below one another.
///
/// @param claim the claim, or of several the first
/// @param many how many claims it stands for: one, or where there are very many all of its kind
/// @param x the day's place, in pixels
/// @param y the tick's upper end
/// @param height in pixels
/// @param look what kind of claim it is
public record TimelineTick(Claim claim, int many, double x, double y, double height, Look look) {

    /// How the tick is drawn.
    public enum Look {
        /// A source says that a site's time in UN hands ended.
        ENDING,
        /// A source says that there was no handover.
        DENIAL,
        /// An announced end: drawn hollow.
        PLANNED,
        /// Everything else that a source dates.
        OTHER
    }
}
