package handover.export.series;

import handover.export.FxPlatform;
import handover.paint.Fonts;
import handover.paint.Joiners;
import handover.paint.Shaping;
import handover.paint.TextMeasure;

import javafx.scene.shape.PathElement;
import javafx.scene.text.Font;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.DoubleFunction;

/// A typeface in a document, with the width of what is written in it. A line with letters that it
/// has not is drawn with those of the machine, so that a quote in any writing can be handed out.
final class Letters {
    private static final int MISSING = '\u25A1';
    private static final int NARROW_SPACE = '\u202F';
    private static final int NO_BREAK = '\u00A0';

    private final PDType0Font font;
    private final CmapLookup known;
    private final DoubleFunction<Font> onScreen;

    private Letters(PDType0Font font, CmapLookup known, DoubleFunction<Font> onScreen) {
        this.font = font;
        this.known = known;
        this.onScreen = onScreen;
    }

    /// For running text.
    static Letters regular(PDDocument document) throws IOException {
        return load(document, "Inter-Regular.ttf", Fonts::regular);
    }

    /// For what must stand out.
    static Letters semiBold(PDDocument document) throws IOException {
        return load(document, "Inter-SemiBold.ttf", Fonts::semiBold);
    }

    /// Loads a typeface of the program; only the letters that are used go into the document.
    private static Letters load(PDDocument document, String file, DoubleFunction<Font> onScreen)
            throws IOException {
        try (var in = Letters.class.getResourceAsStream("/font/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the font " + file + " is missing");
            }
            TrueTypeFont typeface = new TTFParser().parse(new RandomAccessReadBuffer(in));
            return new Letters(
                    PDType0Font.load(document, typeface, true),
                    typeface.getUnicodeCmapLookup(),
                    onScreen);
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

    /// Whether the typeface lacks a letter of a line, which is then to be drawn.
    boolean isDrawn(String words) {
        return words.codePoints()
                .anyMatch(
                        letter ->
                                Character.getType(letter) != Character.FORMAT
                                        && writable(letter) == MISSING
                                        && letter != MISSING);
    }

    /// The outlines of a line that is drawn.
    List<PathElement> outlines(String words, double size) throws IOException {
        return onScreen(() -> Shaping.outline(oneLine(words), onScreen.apply(size)));
    }

    private static String oneLine(String words) {
        return Joiners.shown(words.replaceAll("\\p{Cntrl}", " "));
    }

    private static <T> T onScreen(Callable<T> task) throws IOException {
        try {
            return FxPlatform.call(task);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    double width(String words, double size) throws IOException {
        if (isDrawn(words)) {
            return onScreen(() -> TextMeasure.width(oneLine(words), onScreen.apply(size)));
        }
        return font.getStringWidth(writable(words)) / 1000 * size;
    }

    /// The words in lines that are no wider than `room`: broken at spaces, and within what is
    /// longer than a line.
    List<String> wrap(String words, double size, double room) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : words.split("\\R", -1)) {
            if (isDrawn(paragraph)) {
                String one = oneLine(paragraph);
                lines.addAll(onScreen(() -> TextMeasure.wrap(one, onScreen.apply(size), room)));
                continue;
            }
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
