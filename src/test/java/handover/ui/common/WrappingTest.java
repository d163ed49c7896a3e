package handover.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import handover.export.FxPlatform;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Collectors;

/// Words that the toolkit cannot break, from right to left or with accents by themselves, are
/// broken into lines, and nothing throws.
class WrappingTest {
    private static final String ARABIC = "سلّمت بعثة الأمم المتحدة معسكر تمبكتو إلى السلطات";

    @BeforeAll
    static void start() {
        FxPlatform.startWithoutDisplay();
    }

    private static Label shown(String words, double width) {
        var label = Wrapping.of(new Label());
        label.setMinHeight(Label.USE_PREF_SIZE);
        var box = new VBox(label);
        new Scene(box, width, 400);
        label.setText(words);
        for (int pass = 0; pass < 3; pass++) {
            box.applyCss();
            box.layout();
        }
        return label;
    }

    @Test
    void marksThatCannotBeSeenAreNotShownAsBoxes() throws Exception {
        FxPlatform.call(
                () -> {
                    assertThat(shown("Ze\u200Bro\u200CWi\u200Ddth", 200).getText())
                            .isEqualTo("Ze\u200Aro\u200AWi\u200Adth");
                    String persian = "\u0645\u06CC\u200C\u0634\u0648\u062F";
                    assertThat(shown(persian, 200).getText())
                            .isEqualTo("\u0645\u06CC\u200A\u0634\u0648\u062F");
                    assertThat(Wrapping.flow("a\u200Cb"))
                            .extracting(Text::getText)
                            .containsExactly("a\u200Ab");
                    return null;
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ARABIC,
                "הבסיס נמסר ב־13 באוגוסט 2023 לרשויות מאלי",
                "Camp of مختلط and טקסט mixed, 12 March 2023, once more مختلط",
                "La mission a e\u0301te\u0301 remise a\u0300 l'arme\u0301e malienne",
                "नमस्ते दुनिया यह एक परीक्षण है और कुछ नहीं",
                "قققققققققققققققققققققققققققققققققققققققققققققققققققققققققققققققققق"
            })
    void theyStandInLinesThatFit(String words) throws Exception {
        FxPlatform.call(
                () -> {
                    for (double width = 90; width < 210; width += 20) {
                        Label label = shown(words, width);
                        assertThat(label.getText().replaceAll("\\s", ""))
                                .isEqualTo(words.replaceAll("\\s", ""));
                        assertThat(label.getText()).contains("\n");
                        assertThat(label.getWidth()).isLessThanOrEqualTo(width);
                        assertThat(label.getHeight()).isGreaterThan(28);
                    }
                    return words;
                });
    }

    @Test
    void theyAreBrokenAnewWhenThereIsMoreRoom() throws Exception {
        FxPlatform.call(
                () -> {
                    Label label = shown(ARABIC, 120);
                    VBox box = (VBox) label.getParent();
                    box.resize(2000, 400);
                    box.layout();
                    assertThat(label.getText()).isEqualTo(ARABIC);
                    label.setText("Ber");
                    assertThat(label.isWrapText()).isTrue();
                    return label;
                });
    }

    @Test
    void aFlowKeepsEveryLetterInItsPlace() throws Exception {
        FxPlatform.call(
                () -> {
                    String words = ARABIC + "\n" + "ق".repeat(90) + " Ber";
                    List<Text> texts = Wrapping.flow(words, "style");
                    assertThat(texts.stream().map(Text::getText).collect(Collectors.joining()))
                            .isEqualTo(words);
                    var flow = new TextFlow(texts.toArray(Text[]::new));
                    for (double width = 130; width < 400; width += 10) {
                        assertThat(flow.prefHeight(width)).isGreaterThan(20);
                    }
                    assertThat(Wrapping.flow("Ber and Goundam")).hasSize(1);
                    return texts;
                });
    }
}
