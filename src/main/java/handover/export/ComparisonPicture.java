package handover.export;

import handover.geo.Box;
import handover.paint.CompareSheet;
import handover.paint.DeviceCanvas;
import handover.paint.Fonts;
import handover.paint.Ink;
import handover.paint.TextMeasure;
import handover.words.ComparisonWords;

import javafx.scene.Group;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A painted picture of a comparison: both sides as the screen shows them, what differs in words,
/// its sources and its caveats.
public final class ComparisonPicture {
    private final WritableImage painted;
    private final BufferedImage image;
    private final ComparisonRequest request;

    private ComparisonPicture(WritableImage painted, ComparisonRequest request) {
        this.painted = painted;
        this.image = Picture.pixels(painted, false);
        this.request = request;
    }

    /// Paints a picture; on the toolkit's thread, as [FxPlatform] offers.
    /// The same request gives the same pixels.
    public static ComparisonPicture render(ComparisonRequest request) {
        PixelGrid grid = request.grid();
        double scale = grid.scale();
        var list = new DifferenceBox(request.scene());
        PictureLayout layout =
                PictureLayout.withQuote(
                        grid,
                        PictureFrame.around(request.right().style(), request.right().palette()),
                        list.width(),
                        list::height);
        var sheet = new CompareSheet(scale);
        sheet.setManaged(false);
        sheet.show(request.sceneFor(layout.map(scale)));
        sheet.paint();
        sheet.relocate(0, layout.top());
        var canvas = new DeviceCanvas();
        Ink ink = canvas.cleared(layout.whole(), scale, scale, request.right().palette());
        frame(request, layout).paint(ink);
        Box room = Objects.requireNonNull(layout.quote());
        list.paint(ink, room);
        WritableImage painted =
                Picture.snapshot(
                        new Group(canvas, sheet), grid.width(), grid.height(), Color.WHITE);
        return new ComparisonPicture(painted, request);
    }

    private static PictureFrame frame(ComparisonRequest request, PictureLayout layout) {
        return new PictureFrame(
                request.right(),
                layout.whole(),
                List.of(sentence(request, layout)),
                DecidingSources.of(request.scene().left(), request.scene().right()));
    }

    /// The summary; where it is too long for one line, without what the plates say.
    private static String sentence(ComparisonRequest request, PictureLayout layout) {
        ComparisonWords words = request.scene().words();
        double type = request.right().palette().type();
        double room = layout.whole().width() - PictureFrame.SIDES * type;
        Font font = Fonts.regular(PictureFrame.WORDS * type);
        return Stream.of(words.summary(), words.brief())
                .filter(said -> TextMeasure.width(said, font) <= room)
                .findFirst()
                .orElseGet(() -> words.verdict() + ".");
    }

    /// The picture as the toolkit has it.
    public WritableImage painted() {
        return painted;
    }

    /// The pixels.
    public BufferedImage image() {
        return image;
    }

    /// The picture as a file to be written, which carries its evidence.
    public PictureFile file() {
        return new PictureFile(image, ComparisonEvidence.of(request));
    }
}
