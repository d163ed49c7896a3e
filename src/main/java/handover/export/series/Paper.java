package handover.export.series;

import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

import java.awt.Color;
import java.io.IOException;
import java.util.List;

/// One sheet of A4 that is filled from its top. Lengths are points.
final class Paper implements AutoCloseable {
    static final double SIDE = 46;
    static final double WIDTH = PDRectangle.A4.getWidth() - 2 * SIDE;
    private static final double TOP = 46;
    private static final double FOOT = 52;
    private static final double LEADING = 1.36;
    private static final String UNSEEN = "·";
    private static final String ISOLATES = "[\u2066-\u2069]";

    private final PDPage page = new PDPage(PDRectangle.A4);
    private final PDPageContentStream ink;
    private double y = PDRectangle.A4.getHeight() - TOP;

    /// A new sheet at the end of the document.
    Paper(PDDocument document) throws IOException {
        document.addPage(page);
        ink = new PDPageContentStream(document, page);
    }

    PDPage page() {
        return page;
    }

    /// Whether so much more fits.
    boolean has(double height) {
        return y - height >= FOOT;
    }

    /// How much more fits.
    double left() {
        return y - FOOT;
    }

    void space(double height) {
        y -= height;
    }

    static double height(int lines, double size) {
        return lines * size * LEADING;
    }

    /// Lines of text one below the other.
    void lines(List<String> lines, Letters letters, double size, Color colour, double indent)
            throws IOException {
        for (String line : lines) {
            y -= size * LEADING;
            text(line, letters, size, colour, SIDE + indent, y + size * (LEADING - 1));
        }
    }

    /// Lines on a highlighter's colour.
    void marked(List<String> lines, Letters letters, double size, Color colour, double indent)
            throws IOException {
        double at = y;
        ink.setNonStrokingColor(HandoutLooks.QUOTE);
        for (String line : lines) {
            at -= size * LEADING;
            ink.addRect(
                    (float) (SIDE + indent - 2),
                    (float) (at + size * 0.08),
                    (float) (letters.width(line, size) + 4),
                    (float) (size * 1.22));
            ink.fill();
        }
        lines(lines, letters, size, colour, indent);
    }

    /// Lines each of which leads to an address.
    void linked(List<String> lines, Letters letters, double size, double indent, String address)
            throws IOException {
        for (String line : lines) {
            lines(List.of(line), letters, size, HandoutLooks.LINK, indent);
            link(indent, letters.width(line, size), size * LEADING, address);
        }
    }

    private void link(double indent, double width, double height, String address)
            throws IOException {
        var link = new PDAnnotationLink();
        var action = new PDActionURI();
        action.setURI(address);
        link.setAction(action);
        link.setContents(address);
        var none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        link.setRectangle(
                new PDRectangle((float) (SIDE + indent), (float) y, (float) width, (float) height));
        link.setPrinted(true);
        page.getAnnotations().add(link);
    }

    /// A picture as wide as the sheet allows, but not higher than `most`, in the middle.
    void picture(PDImageXObject image, double most) throws IOException {
        double scale = Math.min(WIDTH / image.getWidth(), most / image.getHeight());
        double width = image.getWidth() * scale;
        double height = image.getHeight() * scale;
        double x = SIDE + (WIDTH - width) / 2;
        y -= height;
        ink.drawImage(image, (float) x, (float) y, (float) width, (float) height);
        ink.setStrokingColor(HandoutLooks.LINE);
        ink.setLineWidth(0.5f);
        ink.addRect((float) x, (float) y, (float) width, (float) height);
        ink.stroke();
    }

    /// What stands at the foot: words at the left, others at the right.
    void foot(String left, String right, Letters letters, double size) throws IOException {
        double at = FOOT - 22;
        text(left, letters, size, HandoutLooks.MUTED, SIDE, at);
        double x = SIDE + WIDTH - letters.width(right, size);
        text(right, letters, size, HandoutLooks.MUTED, x, at);
    }

    private void text(
            String words, Letters letters, double size, Color colour, double x, double baseline)
            throws IOException {
        String writable = letters.writable(words);
        if (writable.isBlank()) {
            return;
        }
        if (letters.isDrawn(words)) {
            drawn(words, letters, size, colour, x, baseline);
            return;
        }
        ink.beginText();
        ink.setFont(letters.font(), (float) size);
        ink.setNonStrokingColor(colour);
        ink.newLineAtOffset((float) x, (float) baseline);
        ink.showText(writable);
        ink.endText();
    }

    /// A line as outlines, with its words for those who select, search or listen to it: they lie
    /// over a dot as wide as the line, which is not painted.
    private void drawn(
            String words, Letters letters, double size, Color colour, double x, double baseline)
            throws IOException {
        var actual = new COSString(words.replaceAll(ISOLATES, "")).toHexString();
        ink.appendRawCommands("/Span <</ActualText <" + actual + ">>> BDC\n");
        ink.setNonStrokingColor(colour);
        Outlines.fill(letters.outlines(words, size), ink, x, baseline);
        double stretch = 100 * letters.width(words, size) / letters.width(UNSEEN, size);
        ink.beginText();
        ink.setFont(letters.font(), (float) size);
        ink.setRenderingMode(RenderingMode.NEITHER);
        ink.setHorizontalScaling((float) stretch);
        ink.newLineAtOffset((float) x, (float) baseline);
        ink.showText(UNSEEN);
        ink.setRenderingMode(RenderingMode.FILL);
        ink.setHorizontalScaling(100);
        ink.endText();
        ink.endMarkedContent();
    }

    @Override
    public void close() throws IOException {
        ink.close();
    }
}
