package handover.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Source;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

class ArticleSearchTest {
    private static List<String> find(String text, String words) {
        return new ArticleSearch(text)
                .find(words).stream()
                        .map(place -> text.substring(place.start(), place.end()))
                        .toList();
    }

    @Test
    void accentsAndCaseDoNotMatter() {
        assertThat(find("Le camp de Ménaka, MENAKA.", "ménaka"))
                .containsExactly("Ménaka", "MENAKA");
        assertThat(find("Le camp de Ménaka, MENAKA.", "Menaka"))
                .containsExactly("Ménaka", "MENAKA");
    }

    @Test
    void apostrophesAndLigaturesAreFoundHoweverTheyAreTyped() {
        assertThat(find("La mission de l’ONU", "l'onu")).containsExactly("l’ONU");
        assertThat(find("Le cœur du camp", "coeur")).containsExactly("cœur");
    }

    @Test
    void wordsAreFoundAcrossTheEndOfALine() {
        assertThat(find("son camp\nde Kidal", "camp de")).containsExactly("camp\nde");
        assertThat(find("13\u00A0871 soldats", "13 871")).containsExactly("13\u00A0871");
    }

    @Test
    void decomposedLettersAreFoundToo() {
        assertThat(find("Me\u0301naka", "ménaka")).containsExactly("Me\u0301naka");
    }

    @Test
    void nothingIsFoundForNothing() {
        assertThat(find("Kidal", "")).isEmpty();
        assertThat(find("Kidal", "   ")).isEmpty();
        assertThat(find("Kidal", "Gao")).isEmpty();
    }

    @Property
    void whateverStandsInAnArticleIsFoundWhereItStands(
            @ForAll @IntRange(max = 4) int which,
            @ForAll @IntRange(max = 9_999) int from,
            @ForAll @IntRange(min = 1, max = 60) int length) {
        Source source = Minusma.DOSSIER.bundled().get(which);
        String text = Objects.requireNonNull(source.article()).text();
        int start = from % text.length();
        String words = text.substring(start, Math.min(text.length(), start + length)).strip();
        int at = text.indexOf(words, start);
        if (!words.isBlank()) {
            assertThat(new ArticleSearch(text).find(words))
                    .anyMatch(place -> text.substring(place.start(), place.end()).equals(words));
            assertThat(at).isNotNegative();
        }
    }
}
