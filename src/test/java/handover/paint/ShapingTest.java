package handover.paint;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.GlyphLayoutManager;
import com.sun.javafx.text.ScriptMapper;

import handover.export.FxPlatform;

import javafx.scene.shape.MoveTo;
import javafx.scene.text.Font;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which letters are shaped, and by whom.
class ShapingTest {
    @BeforeAll
    static void start() {
        FxPlatform.startWithoutDisplay();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تمبكتو",
                "Kidal (كيدال)",
                "קידאל",
                "टिम्बकटू",
                "ทิมบักตู",
                "Me\u0301naka",
                "Gao\u200F",
                "👩‍🚒",
                "ꮳ"
            })
    void lettersThatJoinStackOrTurnAreShaped(String text) {
        assertThat(Shaping.needed(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ménaka – Ansongo, 2023‑11‑19 … «Tombouctou»",
                "Тимбукту",
                "Τιμπουκτού",
                "廷巴克图",
                "→ ≥ 12 €"
            })
    void othersAreNot(String text) {
        assertThat(Shaping.needed(text)).isFalse();
    }

    @Test
    void whateverTheToolkitWouldShapeIsShapedHere() {
        for (int letter = 0; letter <= Character.MAX_CODE_POINT; letter++) {
            if (ScriptMapper.isComplexCharCode(letter)) {
                assertThat(Shaping.needed(Character.toString(letter)))
                        .as("U+%04X", letter)
                        .isTrue();
            }
        }
    }

    @Test
    void noTwoLayoutsHaveOneShaper() {
        assertThat(Shaping.keepApart()).isTrue();
        GlyphLayout one = GlyphLayoutManager.getInstance();
        one.dispose();
        assertThat(GlyphLayoutManager.getInstance()).isNotSameAs(one);
    }

    @Test
    void anOutlineBeginsOnItsBaseline() throws Exception {
        var outline = FxPlatform.call(() -> Shaping.outline("HH", new Font(40)));
        assertThat(outline).isNotEmpty();
        assertThat(outline)
                .filteredOn(MoveTo.class::isInstance)
                .extracting(element -> (MoveTo) element)
                .allSatisfy(
                        to -> {
                            assertThat(to.getX()).isBetween(0.0, 80.0);
                            assertThat(to.getY()).isBetween(-40.0, 0.01);
                        })
                .hasSize(2);
        assertThat(FxPlatform.call(() -> Shaping.outline(" ", new Font(40)))).isEmpty();
    }
}
