package handover.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Quote;
import handover.dossier.Source;
import handover.words.Citation;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

class CitationTest {
    private static List<String> lines(String claim, Locale locale) {
        Exhibit exhibit = Minusma.exhibit(claim);
        Source source = exhibit.source();
        Quote quote = Objects.requireNonNull(exhibit.quote());
        var article = Objects.requireNonNull(source.article());
        return Citation.of(quote.exact(), source, article, locale).lines().toList();
    }

    @Test
    void aFrenchPassageIsCitedInItsOwnMarksWithItsSourceAndFile() {
        var lines = lines("kidal-departure-seed4_src", Locale.ENGLISH);
        assertThat(lines.getFirst()).startsWith("«\u00A0La mission de l’ONU").endsWith("\u00A0»");
        assertThat(lines.get(1)).contains("Le Blog Sam La Touch", "November 2023");
        assertThat(lines.get(2)).startsWith("http");
        assertThat(lines.getLast())
                .startsWith("Retrieved from seeds/004_")
                .contains("SHA-256 2d2f947518b1");
    }

    @Test
    void anEnglishPassageIsCitedInEnglishMarksAlsoInFrench() {
        var lines = lines("timbuktu-departure-an_tom", Locale.FRENCH);
        assertThat(lines.getFirst()).startsWith("“").endsWith("”");
        assertThat(lines.getLast()).startsWith("Extrait de seeds/");
    }
}
