package handover.export;

import handover.paint.Furniture;
import handover.paint.MapScene;

/// A wish for a picture.
///
/// @param size of the picture
/// @param scene what the screen shows; its camera and size say which ground must be in the picture
public record PictureRequest(PictureSize size, MapScene scene) {

    /// The scene as the picture's map shows it, on a map area of the given logical size.
    MapScene sceneFor(handover.geo.Size area) {
        return scene.seenBy(scene.camera().toward(scene.size(), area), area)
                .pointing(scene.selected(), null)
                .with(Furniture.PICTURE);
    }
}
