package handover.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Texts that are written differently become the same.
class FoldingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mopti-Sévaré | mopti sevare",
                "Mopti–Sévaré | mopti sevare",
                "MÉNAKA | menaka",
                "L’Œuvre | l oeuvre",
                "Aguel'hoc | aguel hoc",
                "Côte d’Ivoire | cote d ivoire",
                "ﬁnal | final",
                "Ægir Straße | aegir strasse",
                "٣١ | 31",
                "Bèr | ber"
            })
    void accentsCaseSignsAndLigaturesDoNotCount(String written, String folded) {
        assertThat(Folding.fold(written).text()).isEqualTo(folded);
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll String text) {
        String once = Folding.fold(text).text();
        assertThat(Folding.fold(once).text()).isEqualTo(once);
    }

    @Property
    void everyWordPointsIntoTheOriginal(@ForAll String text) {
        var folded = Folding.fold(text);
        for (Folded.Word word : folded.words()) {
            for (int letters = 1; letters <= word.text().length(); letters++) {
                Span span = folded.original(word, letters);
                assertThat(span.start()).isBetween(0, span.end() - 1);
                assertThat(span.end()).isLessThanOrEqualTo(text.length());
                String piece = Folding.fold(text.substring(span.start(), span.end())).text();
                assertThat(piece).contains(word.text().substring(0, letters));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"e\u0301t\u00e9,e\u0301", "œuvre,œ", "Été,É"})
    void anAccentBelongsToItsLetter(String text, String first) {
        var folded = Folding.fold(text);
        Span span = folded.original(folded.words().getFirst(), 1);
        assertThat(text.substring(span.start(), span.end())).isEqualTo(first);
    }
}
