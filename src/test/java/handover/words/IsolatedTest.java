package handover.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.text.Bidi;
import java.util.List;
import java.util.Locale;

/// Names from right to left within our sentences.
class IsolatedTest {
    private static final String ARABIC =
            "\u0648\u0643\u0627\u0644\u0629 \u0627\u0644\u0623\u0646\u0628\u0627\u0621";
    private static final String HEBREW = "\u05DE\u05D7\u05E0\u05D4 14";
    private static final String OPEN = "\u2068";
    private static final String CLOSE = "\u2069";

    @Test
    void wordsThatRunFromLeftToRightStayAsTheyAre() {
        for (String words : List.of("", "Kidal", "Le départ, 14 août 2023", "北京", "८ मार्च")) {
            assertThat(Isolated.of(words)).isSameAs(words);
        }
    }

    @Test
    void wordsThatTurnTheLineAreIsolatedOnce() {
        for (String words : List.of(ARABIC, HEBREW, "AFP / " + ARABIC)) {
            assertThat(Isolated.of(words)).isEqualTo(OPEN + words + CLOSE);
            assertThat(Isolated.of(Isolated.of(words))).isEqualTo(OPEN + words + CLOSE);
            String within = "Printed by " + Isolated.of(words) + " later";
            assertThat(Isolated.of(within)).isSameAs(within);
        }
        String halfOpen = CLOSE + ARABIC;
        assertThat(Isolated.of(halfOpen)).isEqualTo(OPEN + halfOpen + CLOSE);
    }

    @Test
    void aDateAfterSuchANameKeepsItsOrder() {
        String plain = ARABIC + ", 14 August 2023";
        assertThat(dayStandsBeforeMonth(plain)).isFalse();
        assertThat(dayStandsBeforeMonth(Isolated.of(ARABIC) + ", 14 August 2023")).isTrue();
        assertThat(dayStandsBeforeMonth(Isolated.of(HEBREW) + ", 14 August 2023")).isTrue();
    }

    @Test
    void everySentenceIsolatesWhatItIsGiven() {
        var texts = Texts.in(Locale.ENGLISH);
        assertThat(texts.list(List.of(ARABIC, "Ber", HEBREW)))
                .isEqualTo(
                        "%s%s%s, Ber and %s%s%s"
                                .formatted(OPEN, ARABIC, CLOSE, OPEN, HEBREW, CLOSE));
        assertThat(texts.list(List.of("Ber", "Gao", "Kidal"))).isEqualTo("Ber, Gao and Kidal");
    }

    /// As the toolkit orders it: by the levels of Java's own algorithm.
    private static boolean dayStandsBeforeMonth(String words) {
        var bidi = new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int day = words.indexOf("14 August");
        int month = day + 3;
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Integer[] order = new Integer[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, runs);
        return place(bidi, order, day) <= place(bidi, order, month);
    }

    private static int place(Bidi bidi, Integer[] order, int at) {
        for (int i = 0; i < order.length; i++) {
            if (at >= bidi.getRunStart(order[i]) && at < bidi.getRunLimit(order[i])) {
                return i;
            }
        }
        throw new IllegalArgumentException("no run at " + at);
    }
}
