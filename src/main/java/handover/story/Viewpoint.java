package handover.story;

import handover.chronology.Lens;
import handover.geo.Camera;
import handover.geo.Size;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What somebody looks at, in one value: enough to see the same again in a window of another size.
/// Language and theme are not part of it, since they belong to who looks.
///
/// @param day the day on the slider
/// @param camera what part of the map is seen
/// @param view size of the map that the camera was seen in, in logical pixels
/// @param selected id of the selected site, or null
/// @param lens how the claims are read
public record Viewpoint(
        LocalDate day, Camera camera, Size view, @Nullable String selected, Lens lens) {

    /// The same on another day.
    public Viewpoint on(LocalDate other) {
        return new Viewpoint(other, camera, view, selected, lens);
    }

    /// The camera that shows the same ground in a view of another size.
    public Camera cameraIn(Size other) {
        return camera.toward(view, other);
    }
}
