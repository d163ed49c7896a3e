package handover.io;

import handover.chronology.Lens;
import handover.chronology.Side;
import handover.geo.Camera;
import handover.geo.Size;
import handover.io.PictureView.Drawing;
import handover.story.Viewpoint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Small PNG files put together in code, sound ones and others.
public final class MadePicture {
    /// A view of a dossier that no test has.
    static final PictureView VIEW =
            of(
                    "small",
                    "1.0.0",
                    "0123456789abcdef".repeat(4),
                    new Viewpoint(
                            LocalDate.of(2023, 10, 31),
                            new Camera(0.48, 0.45, 5.5),
                            new Size(1000, 600),
                            "kidal",
                            Lens.DEFAULT));

    private MadePicture() {}

    /// A view of a dossier, drawn in some way.
    public static PictureView of(String dossier, String version, String sha256, Viewpoint at) {
        var drawing = new Drawing(1920, 1080, 1.5, true, false, true);
        return new PictureView(dossier, version, sha256, at, "fr", "dark", drawing);
    }

    /// A whole file that carries a view.
    public static byte[] carrying(PictureView view) {
        return with(new PictureTexts("fr").title("A title").view(view).chunks());
    }

    /// A whole file with these chunks.
    static byte[] with(List<PngChunk> chunks) {
        var bytes = new ByteArrayOutputStream();
        try {
            new PngPixels(new int[35], 7, 5, false).strips(Runnable::run).write(bytes, chunks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// A file with the view as JSON of any kind.
    static byte[] saying(String json) {
        return with(List.of(PngChunk.text(PictureTexts.VIEW, "", json)));
    }

    /// A file with the view, the left side of a comparison and the title, each of any kind.
    public static byte[] saying(String view, String against, String title) {
        return with(
                List.of(
                        PngChunk.text(PictureTexts.VIEW, "", view),
                        PngChunk.text(PictureTexts.AGAINST, "", against),
                        PngChunk.text(PictureTexts.TITLE, "", title)));
    }

    /// The JSON of a view.
    public static String view() {
        return Json.write(PictureViewPart.tree(VIEW));
    }

    /// The JSON of the left side of a comparison.
    public static String against() {
        var side = new Side(LocalDate.of(2023, 8, 13), Lens.DEFAULT);
        return Json.write(ComparedSidePart.tree(new ComparedSide(side, "beside", 0.5)));
    }

    /// Many small chunks.
    static List<PngChunk> many(int count) {
        List<PngChunk> chunks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chunks.add(PngChunk.text("k", "", ""));
        }
        return chunks;
    }
}
