package handover.export.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import handover.export.FxPlatform;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// How words are broken for a sheet, and what of them can be written on it.
class LettersTest {
    private static final double SIZE = 9;
    private static final double ROOM = 200;
    private static final String ARABIC =
            "\u0645\u0639\u0633\u0643\u0631 \u0643\u064A\u062F\u0627\u0644";

    private PDDocument document;
    private Letters letters;

    @BeforeAll
    static void start() {
        FxPlatform.startWithoutDisplay();
    }

    @BeforeEach
    void load() throws IOException {
        document = new PDDocument();
        letters = Letters.regular(document);
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void linesAreAsLongAsTheyCanBe() throws IOException {
        String words = "The camp of Ber was handed over on 13 August 2023 ".repeat(20).strip();
        List<String> lines = letters.wrap(words, SIZE, ROOM);
        assertThat(String.join(" ", lines)).isEqualTo(words);
        for (int i = 0; i + 1 < lines.size(); i++) {
            String first = lines.get(i + 1).split(" ")[0];
            assertThat(letters.width(lines.get(i), SIZE)).isLessThanOrEqualTo(ROOM);
            assertThat(letters.width(lines.get(i) + " " + first, SIZE)).isGreaterThan(ROOM);
        }
    }

    @Test
    void aWordWithoutEndIsBrokenWhereALineIsFull() throws IOException {
        for (String letter : List.of("W", "i", "\uD83C\uDFD5", "\u0645")) {
            String word = letter.repeat(32_766 / letter.length());
            List<String> lines = letters.wrap("at " + word, SIZE, ROOM);
            assertThat(lines.getFirst()).isEqualTo("at");
            assertThat(String.join("", lines.subList(1, lines.size()))).isEqualTo(word);
            assertThat(lines.subList(1, lines.size() - 1)).hasSizeGreaterThan(100);
            for (String line : lines) {
                assertThat(letters.width(line, SIZE)).isLessThanOrEqualTo(ROOM + 0.001);
            }
            assertThat(letters.width(lines.get(1) + letter, SIZE)).isGreaterThan(ROOM);
        }
    }

    @Test
    void oneLetterStandsInALineEvenIfItIsTooWide() throws IOException {
        assertThat(letters.wrap("Ber", SIZE, 1)).containsExactly("B", "e", "r");
    }

    @Test
    void onlyALineWithLettersOfAnotherScriptIsDrawn() throws IOException {
        for (String ours : List.of("", "Ogossagou, 3 août", "\u2068AFP\u2069 ", "a\tb", "\u25A1")) {
            assertThat(letters.isDrawn(ours)).as(ours).isFalse();
        }
        for (String other : List.of(ARABIC, "AFP " + ARABIC, "\uD83C\uDFD5")) {
            assertThat(letters.isDrawn(other)).as(other).isTrue();
        }
        assertThat(letters.outlines(ARABIC, SIZE)).hasSizeGreaterThan(50);
        assertThat(letters.width(ARABIC, 2 * SIZE))
                .isCloseTo(2 * letters.width(ARABIC, SIZE), within(0.5));
        List<String> lines = letters.wrap((ARABIC + " ").repeat(20).strip(), SIZE, ROOM);
        assertThat(lines).hasSizeGreaterThan(5);
        for (String line : lines) {
            assertThat(letters.width(line, SIZE)).isLessThanOrEqualTo(ROOM);
        }
        assertThat(String.join(" ", lines)).isEqualTo((ARABIC + " ").repeat(20).strip());
    }

    /// What is on the sheet is as wide as it was measured, and its words can be read by machines.
    @Test
    void aDrawnLineIsOnTheSheetWithItsWords() throws IOException {
        String words = "\u2068" + ARABIC + "\u2069, 14 August 2023";
        try (var sheet = new Paper(document)) {
            sheet.lines(List.of(words), letters, SIZE, Color.BLACK, 0);
        }
        var image = new PDFRenderer(document).renderImageWithDPI(0, 144);
        int left = image.getWidth();
        int right = 0;
        int inked = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFF) < 128) {
                    inked++;
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                }
            }
        }
        assertThat(inked).isGreaterThan(300);
        assertThat(left / 2.0).isCloseTo(Paper.SIDE, within(2.0));
        assertThat(right / 2.0).isCloseTo(Paper.SIDE + letters.width(words, SIZE), within(2.0));
        List<String> said = new ArrayList<>();
        for (Object token : new PDFStreamParser(document.getPage(0)).parse()) {
            if (token instanceof COSDictionary marked && marked.containsKey("ActualText")) {
                said.add(marked.getString("ActualText"));
            }
        }
        assertThat(said).containsExactly(ARABIC + ", 14 August 2023");
    }

    @Test
    void marksThatOnlyJoinOrTurnAreNotWrittenAndWhatIsMissingIsABox() {
        assertThat(letters.writable("\u2068AFP\u2069, 5\u200E May")).isEqualTo("AFP, 5 May");
        assertThat(letters.writable("\u0645\u200C\u0634")).isEqualTo("\u25A1\u25A1");
        assertThat(letters.writable("a\tb")).isEqualTo("a b");
    }
}
