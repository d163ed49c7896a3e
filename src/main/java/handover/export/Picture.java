package handover.export;

import handover.geo.Size;
import handover.paint.DeviceCanvas;
import handover.paint.MapScene;
import handover.paint.MapSheet;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/// A painted picture: what the screen shows, with its title, its sources and its caveats, drawn at
/// the size of the picture and never scaled up.
public final class Picture {
    private final BufferedImage image;
    private final PictureRequest request;

    private Picture(BufferedImage image, PictureRequest request) {
        this.image = image;
        this.request = request;
    }

    /// Paints a picture; on the toolkit's thread, as [FxPlatform] offers.
    /// The same request gives the same pixels.
    public static Picture render(PictureRequest request) {
        PictureSize size = request.size();
        double scale = request.scale();
        var logical = new Size(size.width() / scale, size.height() / scale);
        var frame = new PictureFrame(request.scene(), logical);
        double top = Math.rint(frame.titleHeight() * scale);
        double height = size.height() - top - Math.rint(frame.footHeight() * scale);
        var area = new Size(logical.width(), height / scale);
        var sheet = sheet(request.sceneFor(area), scale);
        sheet.relocate(0, top);
        var canvas = new DeviceCanvas();
        frame.paint(canvas.cleared(logical, scale, scale, request.scene().palette()));
        return new Picture(pixels(new Group(canvas, sheet), size), request);
    }

    /// Paints nothing but the map, as the screen shows it at a render scale.
    static BufferedImage map(MapScene scene, double scale) {
        var sheet = sheet(scene, scale);
        int width = (int) Math.ceil(scene.size().width() * scale);
        int height = (int) Math.ceil(scene.size().height() * scale);
        return pixels(new Group(sheet), new PictureSize(width, height));
    }

    private static MapSheet sheet(MapScene scene, double scale) {
        var sheet = new MapSheet(scale);
        sheet.setManaged(false);
        sheet.show(scene);
        sheet.paint();
        return sheet;
    }

    private static BufferedImage pixels(Group content, PictureSize size) {
        var scene = new Scene(content, size.width(), size.height());
        var into = new WritableImage(size.width(), size.height());
        var parameters = new SnapshotParameters();
        parameters.setViewport(new javafx.geometry.Rectangle2D(0, 0, size.width(), size.height()));
        scene.getRoot().snapshot(parameters, into);
        var image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        into.getPixelReader()
                .getPixels(
                        0,
                        0,
                        size.width(),
                        size.height(),
                        PixelFormat.getIntArgbInstance(),
                        pixels,
                        0,
                        size.width());
        return image;
    }

    /// The pixels.
    public BufferedImage image() {
        return image;
    }

    /// The picture as a file to be written, which carries its evidence.
    public PictureFile file() {
        return new PictureFile(image, PictureEvidence.of(request));
    }
}
