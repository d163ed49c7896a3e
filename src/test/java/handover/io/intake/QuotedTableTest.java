package handover.io.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handover.dossier.Claim;
import handover.dossier.Dossier;
import handover.io.ArticleFile;
import handover.io.DossierReader;
import handover.io.Problem;
import handover.io.Problems;
import handover.io.Reading;
import handover.io.UnwritableException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Tables whose sources have articles, and whose claims quote them.
class QuotedTableTest {
    private static final String TEXT =
            "𝄞 Camp North.\n\nThe keys of Camp\nNorth changed hands on 5 March.  The end. The end.\n";
    private static final String SOURCES = "id,publisher,language,article\n";
    private static final String CLAIMS = "site,source,date,quote,gloss\n";

    @TempDir Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("texts"));
        Files.writeString(folder.resolve("texts/paper.txt"), TEXT);
        Files.writeString(folder.resolve("sites.csv"), "id,name,lat,lon\nnorth,North,12,24\n");
    }

    private Intaken make(String source, String claim) throws IOException {
        Files.writeString(folder.resolve("sources.csv"), SOURCES + source + "\n");
        Files.writeString(folder.resolve("claims.csv"), CLAIMS + claim + "\n");
        Tables tables =
                Tables.read(
                        List.of(
                                folder.resolve("sites.csv"),
                                folder.resolve("sources.csv"),
                                folder.resolve("claims.csv")),
                        Watch.NOBODY);
        assertThat(tables.problems()).isEmpty();
        return Intake.make(Mapping.guess(tables.tables()), null, "Quoted", Watch.NOBODY);
    }

    private static List<String> said(Intaken made) {
        return made.problems().stream().map(one -> Problems.line(one, Locale.ENGLISH)).toList();
    }

    private Intaken claim(String quote, String gloss) throws IOException {
        return make(
                "paper,The Paper,en,texts/paper.txt",
                "north,paper,2021-03-05,\"" + quote + "\"," + gloss);
    }

    @Test
    void aQuoteIsFoundAndCheckedAgainWhenTheDossierIsRead() throws Exception {
        Intaken made = claim("The keys of Camp North changed hands on 5 March.", "Les clés.");
        assertThat(said(made)).isEmpty();
        Path out = folder.resolve("out");
        DossierWriter.write(Objects.requireNonNull(made.dossier()), out);
        Reading reading = DossierReader.read(out);
        assertThat(reading.problems()).isEmpty();
        Dossier dossier = Objects.requireNonNull(reading.dossier());
        Claim claim = dossier.claims().getFirst();
        assertThat(Objects.requireNonNull(claim.quote()).exact())
                .as("the article's own text, with its line break")
                .isEqualTo("The keys of Camp\nNorth changed hands on 5 March.");
        assertThat(Objects.requireNonNull(claim.gloss()).language()).isEqualTo("fr");
        assertThat(claim.paraphrase()).isNull();
        assertThat(Files.readString(out.resolve("paper.txt"))).isEqualTo(TEXT);
    }

    @Test
    void allArticlesTogetherAreBounded() throws IOException {
        int fit = ArticleFile.LARGEST_TOGETHER / ArticleFile.LARGEST;
        var sources = new StringBuilder("paper,The Paper,en,\n");
        for (int i = 0; i <= fit; i++) {
            Path file = folder.resolve("texts/long-" + i + ".txt");
            try (var content = new RandomAccessFile(file.toFile(), "rw")) {
                content.setLength(ArticleFile.LARGEST);
            }
            // Named twice, it is read once.
            sources.append("a%d,Paper,en,texts/long-%d.txt\n".formatted(i, i));
            sources.append("b%d,Paper,en,texts/long-%d.txt\n".formatted(i, i));
        }
        Intaken made = make(sources.toString().strip(), "north,paper,2021-03-05,,");
        assertThat(said(made))
                .hasSize(2)
                .allMatch(
                        line ->
                                line.contains(
                                        "With the article “texts/long-128.txt”, all articles"
                                                + " together are larger than 128 MB."));
    }

    @Test
    void aQuoteThatCannotStandIsARowThatIsNotTaken() throws IOException {
        assertThat(said(claim("The keys of Camp South", "Les clés.")))
                .first()
                .isEqualTo(
                        "claims.csv:2: quote: These words do not stand in “paper.txt”. Quote the"
                                + " article exactly, in one piece.");
        assertThat(said(claim("The end.", "Fin.")))
                .first()
                .asString()
                .startsWith("claims.csv:2: quote: These words stand more than once");
        Intaken untranslated = claim("The keys of Camp", "");
        assertThat(said(untranslated))
                .first()
                .isEqualTo(
                        "claims.csv:2: gloss: The quote needs a translation into French. Give it in"
                                + " a column “gloss”.");
        assertThat(untranslated.badRows()).isEqualTo(1);
    }

    @Test
    void aSourceThatOnlyARefusedRowNamesIsNotThere() {
        var rows =
                Made.table(
                        "bases",
                        "name|lat|lon|date|source",
                        "Nyala|12.05|24.88|2021-01-03|Radio Dabanga",
                        "Golo|13.05|24.0|2021-02-31|The Gazette",
                        "Kutum|14.2|240|2021-02-03|The Post");
        Intaken made = Intake.make(Mapping.guess(List.of(rows)), null, "Used", Watch.NOBODY);
        assertThat(made.badRows()).isEqualTo(2);
        assertThat(Objects.requireNonNull(made.dossier()).sources())
                .extracting(source -> source.publisher())
                .containsExactlyInAnyOrder("Radio Dabanga", "bases.csv");
    }

    @Test
    void aQuoteFromASourceWithNoArticleIsLeftOutAndSaid() throws IOException {
        Intaken made = make("paper,The Paper,en,", "north,paper,2021-03-05,Keys.,Clés.");
        assertThat(said(made))
                .containsExactly(
                        "claims.csv:2: quote: warning: The quote is left out: “The Paper” has no"
                                + " article, in which it could be looked up. Name the file of its text"
                                + " in a column “article” of the sources.");
        assertThat(made.sound()).isTrue();
        assertThat(said(make("paper,The Paper,en,", "north,paper,2021-03-05,,Clés.")))
                .first()
                .asString()
                .contains("There is a translation but no quote.");
    }

    @Test
    void anArticleComesFromTheFolderOfTheTableAndFromNowhereElse() throws IOException {
        Path secret = folder.resolveSibling("secret.txt");
        Files.writeString(secret, "secret");
        Files.createSymbolicLink(folder.resolve("texts/link.txt"), secret);
        for (String path :
                List.of("../secret.txt", secret.toString(), "texts/link.txt", "..\\secret.txt")) {
            assertThat(said(make("paper,The Paper,en," + path, "north,,2021-03-05,,")))
                    .as(path)
                    .first()
                    .asString()
                    .startsWith("sources.csv:2: article: “")
                    .contains("does not lie in the folder of the table.");
        }
        Files.delete(secret);
        assertThat(said(make("paper,The Paper,en,texts/gone.txt", "north,,2021-03-05,,")))
                .first()
                .asString()
                .startsWith("sources.csv:2: article: There is no file “texts/gone.txt”");
        Files.write(folder.resolve("texts/odd.txt"), new byte[] {'a', (byte) 0xE9});
        assertThat(said(make("paper,The Paper,en,texts/odd.txt", "north,,2021-03-05,,")))
                .first()
                .asString()
                .contains("is not UTF-8: the byte E9 on line 1, column 2");
        assertThat(said(make("paper,The Paper,,texts/paper.txt", "north,,2021-03-05,,")))
                .first()
                .asString()
                .startsWith("sources.csv:2: language: There is nothing here.");
    }

    @Test
    void twoArticlesOfOneNameAndThoseCalledLikeTheDossierGetNamesOfTheirOwn() throws Exception {
        Files.createDirectories(folder.resolve("more"));
        Files.writeString(folder.resolve("more/paper.txt"), "Other.");
        Files.writeString(folder.resolve("dossier.json"), "A strange article.");
        Intaken made =
                make(
                        "one,One,en,texts/paper.txt\ntwo,Two,en,more/paper.txt\n"
                                + "three,Three,en,texts\\paper.txt\nfour,Four,en,dossier.json",
                        "north,two,2021-03-05,Other.,Autre.");
        assertThat(said(made)).isEmpty();
        Path out = folder.resolve("out");
        DossierWriter.write(Objects.requireNonNull(made.dossier()), out);
        assertThat(DossierReader.read(out).problems()).isEmpty();
        assertThat(Files.readString(out.resolve("2-paper.txt"))).isEqualTo("Other.");
        assertThat(Files.readString(out.resolve("2-dossier.json"))).isEqualTo("A strange article.");
    }

    @Test
    void aFileThatLiesThereAlreadyIsNotReplaced() throws IOException {
        Intaken made = claim("The keys of Camp", "Les clés.");
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve("paper.txt"), "mine");
        Dossier dossier = Objects.requireNonNull(made.dossier());
        assertThatThrownBy(() -> DossierWriter.write(dossier, out))
                .isInstanceOfSatisfying(
                        UnwritableException.class,
                        e -> assertThat(e.problem().key()).isEqualTo("problem.table.articleThere"));
        assertThat(out).isDirectoryContaining(file -> file.endsWith("paper.txt"));
        assertThat(Files.readString(out.resolve("paper.txt"))).isEqualTo("mine");
        assertThat(out.resolve("dossier.json")).doesNotExist();
    }

    @Property(tries = 150)
    void whateverIsQuotedOfWhateverArticleIsWhatStandsThere(
            @ForAll String text,
            @ForAll @IntRange(max = 60) int from,
            @ForAll @IntRange(min = 1, max = 60) int length)
            throws Exception {
        Path made = Files.createTempDirectory("quoted");
        String article = "Zed. " + text.replaceAll("\\p{Cs}", "") + " Omega.";
        Files.write(made.resolve("a.txt"), article.getBytes(StandardCharsets.UTF_8));
        int start = Math.min(from, article.length() - 1);
        String quote = article.substring(start, Math.min(article.length(), start + length));
        var sources = new Table.Row(2, new String[] {"s", "S", "fr", "a.txt"});
        var claims = new Table.Row(2, new String[] {"n", "s", "2021-03-05", quote.strip(), "x"});
        var sites = new Table.Row(2, new String[] {"n", "N", "12", "24"});
        List<Table> tables =
                List.of(
                        table("sites", "id,name,lat,lon", sites),
                        table("sources", "id,publisher,language,article", sources)
                                .beside(name -> handover.io.ArticleFile.read(made, name)),
                        table("claims", "site,source,date,quote,gloss", claims));
        Intaken taken = Intake.make(Mapping.guess(tables), null, "Quoted", Watch.NOBODY);
        Dossier dossier = taken.dossier();
        if (dossier != null) {
            DossierWriter.write(dossier, made.resolve("out"));
            assertThat(DossierReader.read(made.resolve("out")).problems())
                    .extracting(Problem::key)
                    .isEmpty();
        }
    }

    private static Table table(String name, String columns, Table.Row row) {
        String file = name + ".csv";
        return new Table(name, file, file, List.of(columns.split(",")), List.of(row), 0);
    }
}
