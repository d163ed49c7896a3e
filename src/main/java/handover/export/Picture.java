package handover.export;

import handover.dossier.Site;
import handover.export.PictureLayout.Around;
import handover.geo.Box;
import handover.io.PngChunk;
import handover.io.PngStrips;
import handover.paint.Ink;
import handover.paint.MapScene;
import handover.paint.MapSheet;
import handover.paint.Palette;

import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// A painted picture: what the screen shows, with its title, its sources and its caveats, drawn at
/// the size of the picture and never scaled up.
public final class Picture {
    private final WritableImage painted;
    private final PictureRequest request;

    private Picture(WritableImage painted, PictureRequest request) {
        this.painted = painted;
        this.request = request;
    }

    /// Paints a picture; on the toolkit's thread, as [FxPlatform] offers.
    /// The same request gives the same pixels.
    public static Picture render(PictureRequest request) {
        Easel<MapSheet> easel = Easel.ofMap(request.grid());
        paint(request, easel);
        return new Picture(easel.whole(behind(request)), request);
    }

    /// Paints a picture for nothing but its file, which is compressed meanwhile; on the toolkit's
    /// thread. The file has the same pixels as the picture, and is there sooner.
    public static PictureFile file(PictureRequest request) {
        var evidence = evidence(request);
        Easel<MapSheet> easel = Easel.ofMap(request.grid());
        PictureLayout layout = paint(request, easel);
        boolean alpha = request.style().transparent();
        PngStrips strips = easel.strips(layout, behind(request), alpha, !alpha);
        return new PictureFile(strips, evidence);
    }

    private static CompletableFuture<List<PngChunk>> evidence(PictureRequest request) {
        return CompletableFuture.supplyAsync(
                () -> PictureEvidence.of(request), PictureFile.HELPERS);
    }

    /// The same picture in small, for a look at it before it is made: laid out alike and painted by
    /// the same painter, with fewer pixels.
    ///
    /// @param width the most pixels across
    /// @param height the most pixels down
    public static WritableImage preview(PictureRequest request, double width, double height) {
        Easel<MapSheet> easel = Easel.own(request.grid().within(width, height));
        paint(request, easel);
        return easel.whole(behind(request));
    }

    private static PictureLayout paint(PictureRequest request, Easel<MapSheet> easel) {
        PixelGrid grid = easel.grid();
        double scale = grid.scale();
        var quote = quote(request.style(), request.scene());
        PictureLayout layout = layout(request, grid, quote);
        easel.sheet().show(request.sceneFor(layout.map(scale)));
        easel.sheet().paint();
        easel.sheet().relocate(0, layout.top());
        Ink ink = easel.frame().cleared(layout.whole(), scale, scale, request.palette());
        new PictureFrame(request, layout.whole()).paint(ink);
        Box room = layout.quote();
        quote.ifPresent(box -> box.paint(ink, Objects.requireNonNull(room)));
        return layout;
    }

    private static Color behind(PictureRequest request) {
        return request.style().transparent() ? Color.TRANSPARENT : Color.WHITE;
    }

    /// How wide a quote beside the map is, in logical pixels.
    static double quoteWidth(Palette palette) {
        return QuoteBox.WIDTH * palette.type();
    }

    /// The quote that a picture of a scene has; empty if none is wanted or there is none.
    static Optional<QuoteBox> quote(PictureStyle style, MapScene scene) {
        Site site = scene.selected();
        if (!style.quote() || site == null) {
            return Optional.empty();
        }
        return SiteQuote.of(scene.chronology(), scene.moment(), site)
                .map(quote -> new QuoteBox(scene, quote));
    }

    private static PictureLayout layout(
            PictureRequest request, PixelGrid grid, Optional<QuoteBox> quote) {
        Around around = PictureFrame.around(request.style(), request.scene());
        double width = quoteWidth(request.palette());
        return quote.map(box -> PictureLayout.withQuote(grid, around, width, box::height))
                .orElseGet(() -> PictureLayout.of(grid, around));
    }

    /// Paints nothing but the map, as the screen shows it at a render scale.
    static BufferedImage map(MapScene scene, double scale) {
        int width = (int) Math.ceil(scene.size().width() * scale);
        int height = (int) Math.ceil(scene.size().height() * scale);
        var sheet = new MapSheet(scale);
        sheet.setManaged(false);
        sheet.show(scene);
        sheet.paint();
        var bands = new Bands(new Group(sheet), new PixelGrid(width, height, scale));
        return pixels(bands.whole(Color.WHITE), false);
    }

    static BufferedImage pixels(WritableImage from, boolean transparent) {
        int width = (int) from.getWidth();
        int height = (int) from.getHeight();
        int type = transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var image = new BufferedImage(width, height, type);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        var format = PixelFormat.getIntArgbInstance();
        from.getPixelReader().getPixels(0, 0, width, height, format, pixels, 0, width);
        return image;
    }

    /// The pixels.
    public BufferedImage image() {
        return pixels(painted, request.style().transparent());
    }

    /// The pixels as the toolkit has them, for the clipboard.
    public Image painted() {
        return painted;
    }

    /// The picture as a file to be written, which carries its evidence.
    public PictureFile file() {
        boolean alpha = request.style().transparent();
        return new PictureFile(Bands.strips(painted, alpha), evidence(request));
    }
}
