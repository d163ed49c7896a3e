package handover.io;

import java.util.ArrayList;
import java.util.List;

/// The texts that a picture's file carries, under the keywords of the PNG standard and one of ours.
public final class PictureTexts {
    /// The standard's keyword of the title.
    static final String TITLE = "Title";

    /// Our keyword, under which the view stands as JSON.
    static final String VIEW = "handover-atlas:view";

    /// Our keyword, under which the left side of a comparison stands as JSON.
    static final String AGAINST = "handover-atlas:against";

    /// Our keyword, under which the earlier version that it marks the changes since stands as JSON.
    static final String SINCE = "handover-atlas:since";

    /// The keyword under which every program looks for XMP.
    private static final String XMP = "XML:com.adobe.xmp";

    private final String language;
    private final List<PngChunk> chunks = new ArrayList<>();

    /// No texts yet, in a language.
    public PictureTexts(String language) {
        this.language = language;
    }

    /// What the picture is called.
    public PictureTexts title(String text) {
        return add(TITLE, text);
    }

    /// What it shows, in a sentence.
    public PictureTexts description(String text) {
        return add("Description", text);
    }

    /// The day that stands for its time; without a time of day, since none is true.
    public PictureTexts created(String day) {
        return add("Creation Time", "", day);
    }

    /// The program that made it.
    public PictureTexts software(String text) {
        return add("Software", "", text);
    }

    /// What it rests on.
    public PictureTexts source(String text) {
        return add("Source", text);
    }

    /// What it does not say.
    public PictureTexts disclaimer(String text) {
        return add("Disclaimer", text);
    }

    /// Whose work is in it.
    public PictureTexts copyright(String text) {
        return add("Copyright", text);
    }

    /// The same for programs that keep pictures.
    public PictureTexts xmp(String packet) {
        return add(XMP, "", packet);
    }

    /// What was looked at, so that it can be seen again.
    public PictureTexts view(PictureView view) {
        return add(VIEW, "", Json.write(PictureViewPart.tree(view)));
    }

    /// What a comparison has at its left, beside the view of its right side.
    public PictureTexts against(ComparedSide compared) {
        return add(AGAINST, "", Json.write(ComparedSidePart.tree(compared)));
    }

    /// The earlier version of the dossier that it marks the changes since.
    public PictureTexts since(EarlierVersion earlier) {
        return add(SINCE, "", Json.write(EarlierVersionPart.tree(earlier)));
    }

    private PictureTexts add(String keyword, String text) {
        return add(keyword, language, text);
    }

    private PictureTexts add(String keyword, String in, String text) {
        chunks.add(PngChunk.text(keyword, in, text));
        return this;
    }

    /// The texts as chunks, in the order in which they were added.
    public List<PngChunk> chunks() {
        return List.copyOf(chunks);
    }
}
