package handover.paint;

import static org.assertj.core.api.Assertions.assertThat;

import handover.export.FxPlatform;

import javafx.scene.text.Font;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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
}
