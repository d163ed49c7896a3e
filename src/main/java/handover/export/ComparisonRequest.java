package handover.export;

import handover.geo.Size;
import handover.paint.CompareScene;
import handover.paint.Furniture;

/// A wish for a picture of a comparison.
///
/// @param size of the picture
/// @param scene what the screen shows; its camera and size say which ground must be in the picture
public record ComparisonRequest(PictureSize size, CompareScene scene) {

    /// The wish for a picture of the right side alone, whose frame this one has.
    PictureRequest right() {
        return new PictureRequest(size, scene.right());
    }

    PixelGrid grid() {
        return right().grid();
    }

    /// The comparison as the picture shows it, on a map area of the given logical size.
    CompareScene sceneFor(Size area) {
        return scene.unhovered()
                .seenBy(scene.right().camera().toward(scene.size(), area), area)
                .with(Furniture.PICTURE);
    }
}
