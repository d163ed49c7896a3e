package handover.io;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Article;
import handover.dossier.Claim;
import handover.dossier.Dossier;
import handover.dossier.Quote;
import handover.dossier.SiteKind;
import handover.dossier.Source;
import handover.geo.LatLon;
import handover.time.DayRange;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

class DossierReaderTest {
    @TempDir Path folder;

    private static Dossier dossier(Reading reading) {
        assertThat(reading.problems()).isEmpty();
        return Objects.requireNonNull(reading.dossier());
    }

    private static Stream<Map.Entry<String, Quote>> quotes(Dossier dossier) {
        return Stream.of(
                        dossier.claims().stream().map(c -> entry(c.source(), c.quote())),
                        dossier.figures().stream().map(f -> entry(f.source(), f.quote())),
                        dossier.baselines().stream().map(b -> entry(b.source(), b.quote())),
                        dossier.events().stream().map(e -> entry(e.source(), e.quote())))
                .flatMap(entries -> entries)
                .flatMap(List::stream);
    }

    private static List<Map.Entry<String, Quote>> entry(String source, @Nullable Quote quote) {
        return quote == null ? List.of() : List.of(Map.entry(source, quote));
    }

    @Test
    void theBundledDossierHasNoProblem() {
        Dossier dossier = dossier(DossierReader.bundled());
        assertThat(dossier.id()).isEqualTo("minusma");
        assertThat(dossier.sites()).hasSize(13);
        assertThat(dossier.sites()).filteredOn(s -> s.kind() == SiteKind.HEADQUARTERS).hasSize(1);
        assertThat(dossier.days())
                .isEqualTo(
                        DayRange.of(LocalDate.parse("2023-06-30"), LocalDate.parse("2024-11-30")));
        assertThat(dossier.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void theFiveArticlesAreThoseThatWereQuoted() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (var files = Files.list(Path.of("seeds"))) {
            for (Path file : files.toList()) {
                digests.put(file.getFileName().toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        assertThat(digests)
                .isEqualTo(
                        Map.of(
                                "000_6ab3231d2901cfe6.txt",
                                "f68936295974f3a77acc581d2346781a3d899a52ebc0e89c8a61f77d3bf86124",
                                "001_dd2a8269c0b8f855.txt",
                                "050e779d18c5ebdebc9f365ab6e834b2af8bb88c1e84d9f2e1b7563afa598b39",
                                "002_bcea037472528b5c.txt",
                                "e987f3fa394fa3cb05c80d782518383e0ffae6a91ae320700d13b10ae0e9b7ee",
                                "003_9054664c1203f37d.txt",
                                "d109450c5845c1318afe493b2459045b403117460f14a04aa6b663fa35d165d7",
                                "004_352d68472ff86361.txt",
                                "2d2f947518b1ee1fa2d5938605e4e820a7092522fc6e4c3aaeb0b9f4cab7ef57"));
    }

    @Test
    void theBundledArticlesAreTheFilesOfTheRepository() throws IOException {
        Dossier dossier = dossier(DossierReader.bundled());
        assertThat(dossier.bundled()).hasSize(5);
        for (Source source : dossier.bundled()) {
            Article article = Objects.requireNonNull(source.article());
            assertThat(article.text()).isEqualTo(Files.readString(Path.of(article.file())));
            assertThat(article.sha256())
                    .isEqualTo(Sha256.of(Files.readAllBytes(Path.of(article.file()))));
        }
    }

    /// Counted by another road than the reader's: an array of code points.
    @Test
    void everyBundledQuoteStandsInItsArticle() {
        Dossier dossier = dossier(DossierReader.bundled());
        assertThat(quotes(dossier)).hasSizeGreaterThan(20);
        quotes(dossier)
                .forEach(
                        entry -> {
                            Quote quote = entry.getValue();
                            var article = dossier.source(entry.getKey()).article();
                            String text = Objects.requireNonNull(article).text();
                            int[] points = text.codePoints().toArray();
                            int length = quote.end() - quote.start();
                            assertThat(new String(points, quote.start(), length))
                                    .isEqualTo(quote.exact());
                            assertThat(text)
                                    .contains(quote.prefix() + quote.exact() + quote.suffix());
                        });
    }

    @Test
    void everyBundledArticleIsQuoted() {
        Dossier dossier = dossier(DossierReader.bundled());
        assertThat(quotes(dossier).map(Map.Entry::getKey).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        dossier.bundled().stream().map(Source::id).toList());
    }

    @Test
    void aGoodDossierIsReadFieldByField() throws IOException {
        Dossier dossier = dossier(DossierReader.read(GoodDossier.write(folder, GoodDossier.JSON)));
        assertThat(dossier.title().fr()).isEqualTo("Petit");
        assertThat(dossier.view().west()).isEqualTo(-12.5);
        assertThat(dossier.limits()).hasSize(1);
        assertThat(dossier.counting().getFirst().headquarters()).isFalse();
        var ber = dossier.site("ber").orElseThrow();
        assertThat(ber.at()).isEqualTo(new LatLon(16.8, -2.5));
        assertThat(ber.variants()).containsExactly("Bèr");
        assertThat(ber.alternatives().getFirst().at()).isEqualTo(new LatLon(16.9, -2.6));
        assertThat(ber.contingents()).isNull();
        Claim claim = dossier.claimsOn("ber").getFirst();
        assertThat(claim.date().text()).isEqualTo("2023-08-13");
        assertThat(claim.quote())
                .isEqualTo(new Quote("Ber was handed over", "𝄞 ", " on 13 August", 2, 21));
        assertThat(Objects.requireNonNull(claim.gloss()).language()).isEqualTo("fr");
        var count = Objects.requireNonNull(dossier.claims().getLast().count());
        assertThat(count.reached()).isEqualTo(1);
        assertThat(dossier.source("radio").issued()).isNull();
        assertThat(Objects.requireNonNull(dossier.source("paper").article()).text())
                .isEqualTo(GoodDossier.ARTICLE);
        assertThat(dossier.figures().getFirst().onCurve()).isTrue();
        assertThat(dossier.elsewhere().getFirst().at()).isEqualTo(new LatLon(14.9, 0.7));
        assertThat(dossier.contradictions().getFirst().sites()).containsExactly("ber");
    }

    @Test
    void aFolderStandsForTheDossierInIt() throws IOException {
        Path file = GoodDossier.write(folder, GoodDossier.JSON);
        assertThat(DossierReader.read(folder)).isEqualTo(DossierReader.read(file));
    }

    @Test
    void theDigestIsThatOfTheBytesOnDisk() throws IOException {
        Path file = GoodDossier.write(folder, "\uFEFF" + GoodDossier.JSON.replace("\n", "\r\n"));
        assertThat(dossier(DossierReader.read(file)).sha256())
                .isEqualTo(Sha256.of(Files.readAllBytes(file)));
    }

    @Test
    void whatMayBeLeftOutMayBeLeftOut() throws IOException {
        String optional = ",\n     \"source\": \"radio\", \"lat\": 14.9, \"lon\": 0.7";
        String json = GoodDossier.with(optional, "");
        var place = dossier(DossierReader.read(GoodDossier.write(folder, json))).elsewhere();
        assertThat(place.getFirst().at()).isNull();
        assertThat(place.getFirst().source()).isNull();
    }
}
