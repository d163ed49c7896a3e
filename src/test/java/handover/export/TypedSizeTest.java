package handover.export;

import static org.assertj.core.api.Assertions.assertThat;

import handover.words.Texts;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;

/// Sizes as people type them.
class TypedSizeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1600x900",
                "1600 × 900",
                " 1600 X 900 px ",
                "1600*900",
                "1600 900",
                "1600, 900",
                "1600 × 900px"
            })
    void twoNumbersAreASize(String typed) {
        assertThat(TypedSize.read(typed))
                .isEqualTo(new TypedSize.Understood(new PictureSize(1600, 900)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1600", "1600x", "a×b", "1600x900x3", "-1600x900", "1e3x900"})
    void whatIsNoSizeIsSaidWithAnExample(String typed) {
        var refused = (TypedSize.Refused) TypedSize.read(typed);
        assertThat(refused.message(Texts.in(Locale.ENGLISH))).contains("such as 1600 × 900");
        assertThat(refused.message(Texts.in(Locale.FRENCH))).contains("par exemple 1600 × 900");
    }

    @Property
    void whateverIsUnderstoodCanBeMade(
            @ForAll @IntRange(min = 0, max = 999_999_999) int width,
            @ForAll @IntRange(min = 0, max = 999_999_999) int height) {
        boolean possible = PictureSize.allowed(width, height);
        assertThat(TypedSize.read(width + "x" + height) instanceof TypedSize.Understood)
                .isEqualTo(possible);
    }

    @Property
    void allSizesThatCanBeMadeAreUnderstood(
            @ForAll @IntRange(min = 200, max = 8_300) int width,
            @ForAll @IntRange(min = 200, max = 8_300) int height) {
        assertThat(TypedSize.read(width + " × " + height) instanceof TypedSize.Understood)
                .isEqualTo(PictureSize.allowed(width, height));
    }
}
