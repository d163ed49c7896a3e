package handover.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import handover.export.FxPlatform;

import javafx.scene.text.Font;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Marks that cannot be seen are not shown as boxes.
class JoinersTest {
    private static final String PERSIAN = "\u0645\u06CC\u200C\u0634\u0648\u062F";

    @BeforeAll
    static void start() {
        FxPlatform.startWithoutDisplay();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Kidal", "\u2068AFP\u2069", "a\u00AD\u00A0b\uFEFF", "\u202Ag\u202C"})
    void otherWordsAreTheVerySame(String words) {
        assertThat(Joiners.shown(words)).isSameAs(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u200C", "\u200D", "\u2060"})
    void eachIsTheLeastOfSpacesInItsPlace(String mark) {
        String words = mark + "a" + mark + mark + "b";
        assertThat(Joiners.shown(words)).isEqualTo("\u200Aa\u200A\u200Ab");
    }

    @Test
    void aWordIsAsWideAsItsPartsWithTheLeastOfSpacesBetween() throws Exception {
        FxPlatform.call(
                () -> {
                    Font font = Fonts.regular(13);
                    double parts =
                            TextMeasure.width(PERSIAN.substring(0, 2), font)
                                    + TextMeasure.width("\u200A", font)
                                    + TextMeasure.width(PERSIAN.substring(3), font);
                    assertThat(TextMeasure.width(PERSIAN, font)).isCloseTo(parts, within(0.5));
                    return null;
                });
    }
}
