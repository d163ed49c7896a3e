package handover.export.series;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A typeface in a document, with the width of what is written in it. What the typeface has no
/// letter for is shown as a hollow box, so that a note in any writing can be handed out.
final class Letters {
    private static final int MISSING = '\u25A1';
    private static final int NARROW_SPACE = '\u202F';
    private static final int NO_BREAK = '\u00A0';

    private final PDType0Font font;
    private final CmapLookup known;

    private Letters(PDType0Font font, CmapLookup known) {
        this.font = font;
        this.known = known;
    }

    /// Loads a typeface of the program; only the letters that are used go into the document.
    static Letters load(PDDocument document, String file) throws IOException {
        try (var in = Letters.class.getResourceAsStream("/font/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the font " + file + " is missing");
            }
            TrueTypeFont typeface = new TTFParser().parse(new RandomAccessReadBuffer(in));
            return new Letters(
                    PDType0Font.load(document, typeface, true), typeface.getUnicodeCmapLookup());
        }
    }

    PDType0Font font() {
        return font;
    }

    /// The words with nothing in them that cannot be written, and without the marks that only say
    /// how others are joined or turned.
    String writable(String words) {
        var writable = new StringBuilder();
        words.codePoints()
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .map(this::writable)
                .forEach(writable::appendCodePoint);
        return writable.toString();
    }

    private int writable(int letter) {
        if (Character.isISOControl(letter)) {
            return ' ';
        }
        if (known.getGlyphId(letter) != 0) {
            return letter;
        }
        return letter == NARROW_SPACE ? NO_BREAK : MISSING;
    }

    double width(String words, double size) throws IOException {
        return font.getStringWidth(writable(words)) / 1000 * size;
    }

    /// The words in lines that are no wider than `room`: broken at spaces, and within what is
    /// longer than a line.
    List<String> wrap(String words, double size, double room) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : words.split("\\R", -1)) {
            String line = "";
            for (String word : paragraph.split(" +", -1)) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (width(longer, size) <= room) {
                    line = longer;
                    continue;
                }
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                line = broken(word, size, room, lines);
            }
            lines.add(line);
        }
        return lines;
    }

    /// Breaks a long word, if it is one; gives back its end.
    private String broken(String word, double size, double room, List<String> lines)
            throws IOException {
        int start = 0;
        double taken = 0;
        int next;
        for (int at = 0; at < word.length(); at = next) {
            next = word.offsetByCodePoints(at, 1);
            double letter = width(word.substring(at, next), size);
            if (taken + letter > room && at > start) {
                lines.add(word.substring(start, at));
                start = at;
                taken = 0;
            }
            taken += letter;
        }
        return word.substring(start);
    }
}
