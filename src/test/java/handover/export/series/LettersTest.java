package handover.export.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

/// How words are broken for a sheet, and what of them can be written on it.
class LettersTest {
    private static final double SIZE = 9;
    private static final double ROOM = 200;

    private PDDocument document;
    private Letters letters;

    @BeforeEach
    void load() throws IOException {
        document = new PDDocument();
        letters = Letters.load(document, "Inter-Regular.ttf");
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
    void marksThatOnlyJoinOrTurnAreNotWrittenAndWhatIsMissingIsABox() {
        assertThat(letters.writable("\u2068AFP\u2069, 5\u200E May")).isEqualTo("AFP, 5 May");
        assertThat(letters.writable("\u0645\u200C\u0634")).isEqualTo("\u25A1\u25A1");
        assertThat(letters.writable("a\tb")).isEqualTo("a b");
    }
}
