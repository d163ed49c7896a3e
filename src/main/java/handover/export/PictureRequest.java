package handover.export;

import handover.geo.Size;
import handover.paint.Furniture;
import handover.paint.MapScene;
import handover.paint.Palette;

/// A wish for a picture.
///
/// @param size of the picture
/// @param scene what the screen shows; its camera and size say which ground must be in the picture
/// @param style how it is drawn
public record PictureRequest(PictureSize size, MapScene scene, PictureStyle style) {

    /// A wish for a picture as it is usually drawn.
    public PictureRequest(PictureSize size, MapScene scene) {
        this(size, scene, PictureStyle.USUAL);
    }

    /// Pixels in a logical pixel.
    double scale() {
        return style.scale() > 0 ? style.scale() : size.scale();
    }

    PixelGrid grid() {
        return new PixelGrid(size.width(), size.height(), scale());
    }

    /// The colours that it is painted in.
    Palette palette() {
        return style.transparent() ? scene.palette().withoutGround() : scene.palette();
    }

    /// The scene as the picture's map shows it, on a map area of the given logical size.
    MapScene sceneFor(Size area) {
        return scene.seenBy(scene.camera().toward(scene.size(), area), area)
                .pointing(scene.selected(), null)
                .with(
                        (style.frame() ? Furniture.PICTURE : Furniture.ALL)
                                .withNews(scene.furniture().news()))
                .in(palette());
    }
}
