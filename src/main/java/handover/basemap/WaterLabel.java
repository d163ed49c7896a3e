package handover.basemap;

/// Where the name of a sea, a lake or a river stands.
///
/// @param lowestZoom the zoom from which there is room for it
/// @param angle degrees clockwise from east, -90..90: the course of the river; 0 for seas and
///     lakes
/// @param x world units, the middle of the name; for a river a point on its line
/// @param y world units
public record WaterLabel(
        Kind kind,
        String english,
        String french,
        double lowestZoom,
        double angle,
        double x,
        double y) {
    /// What kind of water bears the name.
    public enum Kind {
        /// A sea or a gulf.
        OCEAN,
        /// A river.
        RIVER,
        /// A lake.
        LAKE
    }
}
