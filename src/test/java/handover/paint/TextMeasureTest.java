package handover.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import handover.export.FxPlatform;

import javafx.scene.text.Font;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;

/// How words are cut to a width.
class TextMeasureTest {
    private static final String NAMES = "Timbuktu, Goundam, Ber and Ansongo ".repeat(200);

    @BeforeAll
    static void start() {
        FxPlatform.startWithoutDisplay();
    }

    @Test
    void asMuchIsKeptAsFits() throws Exception {
        FxPlatform.call(
                () -> {
                    Font font = Fonts.regular(13);
                    for (double width = 20; width < 400; width += 37) {
                        String cut = TextMeasure.elide(NAMES, font, width);
                        int kept = cut.length() - 1;
                        assertThat(cut).endsWith("…");
                        assertThat(NAMES).startsWith(cut.substring(0, kept));
                        assertThat(TextMeasure.width(cut, font)).isLessThanOrEqualTo(width);
                        String longer = NAMES.substring(0, kept + 2).strip() + "…";
                        assertThat(TextMeasure.width(longer, font)).isGreaterThan(width);
                    }
                    return font;
                });
    }

    @Test
    void whatFitsStaysWholeAndWhereNothingFitsOnlyDotsAreLeft() throws Exception {
        FxPlatform.call(
                () -> {
                    Font font = Fonts.regular(13);
                    assertThat(TextMeasure.elide("Ber", font, 100)).isEqualTo("Ber");
                    assertThat(TextMeasure.elide("Ber", font, 1)).isEqualTo("…");
                    return font;
                });
    }

    @Test
    void aWordLongerThanALineIsBrokenBetweenLetters() throws Exception {
        FxPlatform.call(
                () -> {
                    Font font = Fonts.regular(13);
                    String letter = "e\u0301";
                    String words = "a " + "W".repeat(300) + " b " + letter.repeat(60) + " c";
                    for (double width = 30; width < 400; width += 37) {
                        List<String> lines = TextMeasure.wrap(words, font, width);
                        assertThat(String.join("", lines))
                                .satisfies(
                                        joined ->
                                                assertThat(joined.replace(" ", ""))
                                                        .isEqualTo(words.replace(" ", "")));
                        for (String line : lines) {
                            assertThat(TextMeasure.width(line, font)).isLessThanOrEqualTo(width);
                            assertThat(line).doesNotStartWith("\u0301");
                        }
                    }
                    assertThat(TextMeasure.wrap("Ber", font, 1)).containsExactly("B", "e", "r");
                    assertThat(TextMeasure.wrap("", font, 1)).containsExactly("");
                    return font;
                });
    }

    @Test
    void ofTooManyLinesTheLastIsCut() throws Exception {
        FxPlatform.call(
                () -> {
                    Font font = Fonts.regular(13);
                    for (String words : List.of(NAMES, "W".repeat(5_000), "Ber")) {
                        List<String> all = TextMeasure.wrap(words, font, 300);
                        List<String> three = TextMeasure.wrap(words, font, 300, 3);
                        assertThat(three).hasSizeLessThanOrEqualTo(3);
                        if (all.size() <= 3) {
                            assertThat(three).isEqualTo(all);
                            continue;
                        }
                        assertThat(three.subList(0, 2)).isEqualTo(all.subList(0, 2));
                        String rest = String.join(" ", all.subList(2, all.size()));
                        assertThat(three.getLast())
                                .isEqualTo(TextMeasure.elide(rest, font, 300))
                                .endsWith("…");
                    }
                    return font;
                });
    }

    /// A name without end is cut where a short one with the same beginning is.
    @Test
    void howLongAWordIsDoesNotMoveWhereItIsCut() throws Exception {
        FxPlatform.call(
                () -> {
                    Font font = Fonts.regular(13);
                    for (String letter : List.of("W", "i", "e\u0301", "\uD83C\uDFD5")) {
                        String longer = letter.repeat(32_767 / letter.length());
                        String name = letter.repeat(600 / letter.length());
                        assertThat(TextMeasure.elide(longer, font, 180))
                                .isEqualTo(TextMeasure.elide(name, font, 180));
                        assertThat(TextMeasure.wrap(longer, font, 400).getFirst())
                                .isEqualTo(TextMeasure.wrap(name, font, 400).getFirst());
                        assertThat(String.join("", TextMeasure.wrap(longer, font, 400)))
                                .isEqualTo(longer);
                    }
                    return font;
                });
    }

    @Test
    void aScriptThatTheTypefaceHasNotIsWrittenInOneOfTheMachines() throws Exception {
        FxPlatform.call(
                () -> {
                    for (Font font : List.of(Fonts.regular(13), Fonts.bold(20))) {
                        Font named = new Font(font.getName(), font.getSize());
                        String words = "\u0645\u0639\u0633\u0643\u0631";
                        assertThat(TextMeasure.width(words, font))
                                .isEqualTo(TextMeasure.width(words, named));
                    }
                    return null;
                });
    }

    @Test
    void aTextSetWideIsAsLongAsItsLettersAndWhatIsBetween() throws Exception {
        FxPlatform.call(
                () -> {
                    Font font = Fonts.regular(13);
                    double letters = 0;
                    for (String letter : "ALGÉRIE".split("")) {
                        letters += TextMeasure.width(letter, font);
                    }
                    assertThat(TextMeasure.apart("ALGÉRIE", font)).isEqualTo(letters);
                    assertThat(TextMeasure.apart("ALGÉRIE", font)).isEqualTo(letters);
                    assertThat(new SpacedText("ALGÉRIE", font, 4).width())
                            .isCloseTo(letters + 24, within(1e-9));
                    assertThat(new SpacedText("", font, 4).width()).isZero();
                    return font;
                });
    }
}
