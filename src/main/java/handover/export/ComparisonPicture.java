package handover.export;

import handover.geo.Box;
import handover.io.PngChunk;
import handover.paint.CompareSheet;
import handover.paint.Fonts;
import handover.paint.Ink;
import handover.paint.TextMeasure;
import handover.words.ComparisonWords;

import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/// A painted picture of a comparison: both sides as the screen shows them, what differs in words,
/// its sources and its caveats.
public final class ComparisonPicture {
    private final WritableImage painted;
    private final ComparisonRequest request;

    private ComparisonPicture(WritableImage painted, ComparisonRequest request) {
        this.painted = painted;
        this.request = request;
    }

    /// Paints a picture; on the toolkit's thread, as [FxPlatform] offers.
    /// The same request gives the same pixels.
    public static ComparisonPicture render(ComparisonRequest request) {
        Easel<CompareSheet> easel = Easel.ofComparison(request.grid());
        paint(request, easel);
        return new ComparisonPicture(easel.whole(Color.WHITE), request);
    }

    /// Paints a picture for nothing but its file, as [Picture#file(PictureRequest)] does.
    public static PictureFile file(ComparisonRequest request) {
        var evidence = evidence(request);
        Easel<CompareSheet> easel = Easel.ofComparison(request.grid());
        PictureLayout layout = paint(request, easel);
        // Between two maps the page is seen.
        return new PictureFile(easel.strips(layout, Color.WHITE, false, false), evidence);
    }

    private static CompletableFuture<List<PngChunk>> evidence(ComparisonRequest request) {
        return CompletableFuture.supplyAsync(
                () -> ComparisonEvidence.of(request), PictureFile.HELPERS);
    }

    private static PictureLayout paint(ComparisonRequest request, Easel<CompareSheet> easel) {
        PixelGrid grid = easel.grid();
        double scale = grid.scale();
        var list = new DifferenceBox(request.scene());
        PictureLayout layout =
                PictureLayout.withQuote(
                        grid,
                        PictureFrame.around(request.right().style(), request.right().palette()),
                        list.width(),
                        list::height);
        easel.sheet().show(request.sceneFor(layout.map(scale)));
        easel.sheet().paint();
        easel.sheet().relocate(0, layout.top());
        Ink ink = easel.frame().cleared(layout.whole(), scale, scale, request.right().palette());
        frame(request, layout).paint(ink);
        Box room = Objects.requireNonNull(layout.quote());
        list.paint(ink, room);
        return layout;
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
        return Picture.pixels(painted, false);
    }

    /// The picture as a file to be written, which carries its evidence.
    public PictureFile file() {
        return new PictureFile(Bands.strips(painted, false), evidence(request));
    }
}
