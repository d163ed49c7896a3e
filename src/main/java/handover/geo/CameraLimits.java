package handover.geo;

/// How far a [Camera] may go: where its centre may be and how near or far it may look.
///
/// @param world box in world units that the centre stays in
/// @param minZoom the farthest view
/// @param maxZoom the closest view, not less than `minZoom`
public record CameraLimits(Box world, double minZoom, double maxZoom) {

    /// @throws IllegalArgumentException if the zooms are swapped or not a number
    public CameraLimits {
        if (!(minZoom <= maxZoom)) {
            throw new IllegalArgumentException(
                    "not a range of zooms: " + minZoom + " to " + maxZoom);
        }
    }
}
