package handover.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Article;
import handover.dossier.Quote;
import handover.dossier.Source;

import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.Objects;

class PassageTest {
    private static Quote quote(String exact, int start) {
        int length = exact.codePointCount(0, exact.length());
        return new Quote(exact, "", "", start, start + length);
    }

    @Test
    void placesAreCountedInCharactersThoughQuotesCountCodePoints() {
        var article = new Article("a.txt", "00", "\uD83D\uDDFA carte de Kidal");
        assertThat(Passage.of(quote("Kidal", 11), article)).contains(new Passage(12, 17));
    }

    @Test
    void aQuoteThatTheArticleDoesNotHoldHasNoPassage() {
        var article = new Article("a.txt", "00", "le camp de Kidal");
        assertThat(Passage.of(quote("Gao", 11), article)).isEmpty();
        assertThat(Passage.of(quote("Kidal", 12), article)).isEmpty();
        assertThat(Passage.of(quote("Kidal", -1), article)).isEmpty();
    }

    @Test
    void everyQuoteOfTheDossierIsFoundInItsArticle() {
        for (var claim : Minusma.DOSSIER.claims()) {
            if (claim.quote() != null) {
                assertThat(Exhibit.of(claim, Minusma.DOSSIER).verbatim()).as(claim.id()).isTrue();
            }
        }
    }

    @Test
    void theQuotedPassagesOfAnArticleFollowItsText() {
        for (Source source : Minusma.DOSSIER.bundled()) {
            var article = Objects.requireNonNull(source.article());
            var passages =
                    Quotation.from(source, article, Minusma.DOSSIER, Locale.ENGLISH).stream()
                            .map(Quotation::place)
                            .toList();
            assertThat(passages).isNotEmpty().doesNotHaveDuplicates();
            assertThat(passages).extracting(Passage::start).isSorted();
        }
    }
}
