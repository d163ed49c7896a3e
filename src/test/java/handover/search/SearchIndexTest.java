package handover.search;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Dossier;
import handover.dossier.Source;
import handover.io.DossierReader;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// What is typed finds what is meant.
class SearchIndexTest {
    private static final Dossier DOSSIER =
            Objects.requireNonNull(DossierReader.bundled().dossier());
    private static final SearchIndex INDEX = SearchIndex.of(DOSSIER);
    private static final LocalDate NEAR = LocalDate.of(2023, 11, 19);

    /// Some words that follow each other in an article.
    record Phrase(Source source, int from, int count) {
        Folded folded() {
            return Folding.fold(Objects.requireNonNull(source.article()).text());
        }

        String typed() {
            return String.join(
                    " ",
                    folded().words().subList(from, from + count).stream()
                            .map(Folded.Word::text)
                            .toList());
        }
    }

    @Provide
    Arbitrary<Phrase> phrases() {
        return Arbitraries.of(DOSSIER.bundled())
                .flatMap(
                        source -> {
                            int words = new Phrase(source, 0, 1).folded().words().size();
                            return Arbitraries.integers()
                                    .between(0, words - 8)
                                    .flatMap(
                                            from ->
                                                    Arbitraries.integers()
                                                            .between(1, 7)
                                                            .map(n -> new Phrase(source, from, n)));
                        });
    }

    private static List<Hit> find(String typed) {
        return INDEX.find(typed, Locale.ENGLISH, NEAR);
    }

    @Property(tries = 300)
    void everyPhraseOfAnArticleFindsItsArticle(@ForAll("phrases") Phrase phrase) {
        assertThat(find(phrase.typed()))
                .anyMatch(
                        hit ->
                                hit.target() instanceof Target.ToPassage(var source, var span)
                                        && source.equals(phrase.source()));
    }

    @Property(tries = 100)
    void everyPassageHoldsAllTheWords(@ForAll("phrases") Phrase phrase) {
        var query = Query.of(phrase.typed());
        for (Hit hit : find(phrase.typed())) {
            if (hit.target() instanceof Target.ToPassage(var source, var span)) {
                String text = Objects.requireNonNull(source.article()).text();
                var passage = Folding.fold(text.substring(span.start(), span.end()));
                assertThat(query.words()).allMatch(word -> Query.has(passage, word));
            }
        }
    }

    @Property(tries = 100)
    void everyMarkBeginsWithAWordThatWasTyped(@ForAll("phrases") Phrase phrase) {
        var query = Query.of(phrase.typed());
        for (Hit hit : find(phrase.typed())) {
            for (Snippet snippet : List.of(hit.title(), hit.detail())) {
                for (Span mark : snippet.marks()) {
                    String marked = snippet.text().substring(mark.start(), mark.end());
                    assertThat(query.words()).contains(Folding.fold(marked).text());
                }
            }
        }
    }

    @Property(tries = 100)
    void kindsComeInTheirOrder(@ForAll("phrases") Phrase phrase) {
        assertThat(find(phrase.typed()).stream().map(Hit::kind))
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Property
    void anythingCanBeTyped(@ForAll String typed) {
        assertThat(find(typed)).doesNotContainNull();
    }

    @ParameterizedTest
    @CsvSource({
        "aguelhoc,aguelhok",
        "AGUELHOK,aguelhok",
        "aguel'hoc,aguelhok",
        "aguel’hoc,aguelhok",
        "tombouctou,timbuktu",
        "timbuk,timbuktu",
        "menaka,menaka",
        "Ménaka,menaka",
        "sevare mopti,mopti_sevare",
        "Mopti–Sévaré,mopti_sevare",
        "qg,bamako",
        "ogossagoum,ogossagou"
    })
    void everySpellingFindsItsSiteFirst(String typed, String site) {
        assertThat(find(typed).getFirst().target())
                .isEqualTo(new Target.ToSite(DOSSIER.site(site).orElseThrow()));
    }

    @Test
    void everySpellingInTheDossierFindsItsSite() {
        DOSSIER.sites()
                .forEach(
                        site ->
                                site.variants()
                                        .forEach(
                                                spelling ->
                                                        assertThat(find(spelling))
                                                                .extracting(Hit::target)
                                                                .contains(
                                                                        new Target.ToSite(site))));
    }

    @Test
    void anotherSpellingIsShownWithItsMatch() {
        Hit hit = find("aguelhoc").getFirst();
        assertThat(hit.title().text()).isEqualTo("Aguelhok");
        assertThat(hit.detail()).isEqualTo(new Snippet("Aguelhoc", List.of(new Span(0, 8))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-10-31", "31/10/2023", "31 octobre 2023", "October 31, 2023"})
    void aDayIsFoundAsItIsTyped(String typed) {
        assertThat(find(typed))
                .filteredOn(hit -> hit.kind() == Hit.Kind.DAY)
                .extracting(Hit::target)
                .containsExactly(new Target.ToDay(LocalDate.of(2023, 10, 31)));
    }

    @Test
    void withoutAYearTheNearerDayComesFirst() {
        assertThat(find("31 oct").stream().filter(hit -> hit.kind() == Hit.Kind.DAY))
                .extracting(Hit::target)
                .containsExactly(
                        new Target.ToDay(LocalDate.of(2023, 10, 31)),
                        new Target.ToDay(LocalDate.of(2024, 10, 31)));
    }

    @Test
    void aSourceIsFoundByItsPublisherTitleAndAuthor() {
        for (String typed : List.of("rfi probable", "casques bleus se retirent", "issa nambene")) {
            assertThat(find(typed))
                    .as(typed)
                    .extracting(Hit::target)
                    .contains(new Target.ToSource(DOSSIER.source("seed1_src")));
        }
    }

    @Test
    void aClaimIsFoundInEitherLanguage() {
        for (String typed : List.of("last Senegalese troops", "derniers soldats senegalais")) {
            assertThat(find(typed))
                    .as(typed)
                    .filteredOn(hit -> hit.kind() == Hit.Kind.CLAIM)
                    .anyMatch(hit -> hit.title().text().startsWith("Ogossagou"));
        }
    }

    @Test
    void aPhraseComesBeforeTheSameWordsApart() {
        Hit hit =
                find("rend les clefs").stream()
                        .filter(one -> one.kind() == Hit.Kind.PASSAGE)
                        .findFirst()
                        .orElseThrow();
        assertThat(hit.detail().text()).contains("rend les clefs aux autorités");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "’", "zzzz", "kidal zzzz"})
    void nothingIsFoundWhereNothingIs(String typed) {
        assertThat(find(typed)).isEmpty();
    }
}
