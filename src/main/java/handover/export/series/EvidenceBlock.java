package handover.export.series;

import handover.words.Texts;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// One claim on paper, as on its card on the screen: a quote stands on a highlighter's colour; our
/// own words stand muted, under the label that they are ours.
final class EvidenceBlock {
    private static final double TITLE = 8.5;
    private static final double WORDS = 9;
    private static final double FINE = 7.5;
    private static final double INDENT = 8;
    private static final double ROOM = Paper.WIDTH - INDENT;

    private final Evidence evidence;
    private final Letters plain;
    private final Letters strong;
    private final List<String> title;
    private final List<String> words;
    private final List<String> translation;
    private final List<String> reference;
    private final double type;

    /// @param type how much larger than usual the letters are
    EvidenceBlock(Evidence evidence, Texts texts, Letters plain, Letters strong, double type)
            throws IOException {
        this.type = type;
        this.evidence = evidence;
        this.plain = plain;
        this.strong = strong;
        String whose = PageWords.title(evidence, texts) + " · " + evidence.label(texts);
        title = strong.wrap(whose, TITLE * type, Paper.WIDTH);
        words = plain.wrap(evidence.words(), WORDS * type, ROOM);
        translation =
                evidence.translation().isEmpty()
                        ? new ArrayList<>()
                        : plain.wrap(
                                texts.get("export.translation", evidence.translation()),
                                FINE * type,
                                ROOM);
        reference = plain.wrap(evidence.reference() + " " + evidence.grade(), FINE * type, ROOM);
    }

    double height() {
        return Paper.height(title.size(), TITLE * type)
                + Paper.height(words.size(), WORDS * type)
                + Paper.height(translation.size() + reference.size(), FINE * type);
    }

    void put(Paper sheet) throws IOException {
        sheet.lines(title, strong, TITLE * type, HandoutLooks.TEXT, 0);
        Color colour = evidence.verbatim() ? HandoutLooks.TEXT : HandoutLooks.MUTED;
        if (evidence.verbatim()) {
            sheet.marked(words, plain, WORDS * type, colour, INDENT);
        } else {
            sheet.lines(words, plain, WORDS * type, colour, INDENT);
        }
        sheet.lines(translation, plain, FINE * type, HandoutLooks.MUTED, INDENT);
        String url = evidence.source().url();
        if (url == null) {
            sheet.lines(reference, plain, FINE * type, HandoutLooks.MUTED, INDENT);
        } else {
            sheet.linked(reference, plain, FINE * type, INDENT, url);
        }
    }
}
