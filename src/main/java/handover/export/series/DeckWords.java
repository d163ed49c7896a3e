package handover.export.series;

import handover.dossier.Source;
import handover.words.Isolated;

import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;

import java.awt.Color;
import java.util.List;
import java.util.Locale;

/// Puts words on slides. They are in Arial, which every system has or has a twin of with letters of
/// the same width: with a typeface that is missing, lines would break elsewhere.
///
/// @param locale the language of the words, so that nothing is underlined as misspelt
record DeckWords(Locale locale) {
    private static final String FAMILY = "Arial";
    private static final Color TEXT = new Color(0x1B1F24);
    private static final Color MUTED = new Color(0x5C6470);
    private static final double SMALL = 9;
    private static final double NOTES = 12;

    void title(XSLFTextShape shape, String words, double size) {
        shape.clearText();
        shape.setTextAutofit(TextAutofit.NORMAL);
        shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.LEFT);
        XSLFTextRun run = run(paragraph, words, size, TEXT);
        run.setBold(true);
    }

    void lines(XSLFTextShape shape, List<String> lines) {
        shape.clearText();
        for (String line : lines) {
            run(shape.addNewTextParagraph(), line, NOTES, null);
        }
    }

    void small(XSLFTextShape shape, String words) {
        shape.clearText();
        run(shape.addNewTextParagraph(), words, SMALL, MUTED);
    }

    /// A source of which the first words lead to its address, if it has one. The link is short,
    /// since LibreOffice breaks a long one within its words.
    void linked(XSLFTextShape shape, String words, Source source, double size) {
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setSpaceAfter(-size / 3);
        String publisher = Isolated.of(source.publisher());
        int end = words.startsWith(publisher) ? publisher.length() : 0;
        String address = source.url();
        if (address != null && end > 0) {
            run(paragraph, words.substring(0, end), size, TEXT)
                    .createHyperlink()
                    .setAddress(address);
            run(paragraph, words.substring(end), size, TEXT);
        } else {
            run(paragraph, words, size, TEXT);
        }
    }

    private XSLFTextRun run(
            XSLFTextParagraph paragraph, String words, double size, @Nullable Color colour) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(words);
        run.setFontFamily(FAMILY);
        run.setFontSize(size);
        if (colour != null) {
            run.setFontColor(colour);
        }
        if (run.getXmlObject() instanceof CTRegularTextRun xml) {
            xml.getRPr().setLang(locale.getLanguage().equals("fr") ? "fr-FR" : "en-GB");
        }
        return run;
    }
}
