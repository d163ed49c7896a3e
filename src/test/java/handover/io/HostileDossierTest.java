package handover.io;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Files that nobody wrote with care, or that somebody wrote with intent.
class HostileDossierTest {
    @TempDir Path folder;

    private static List<String> said(Reading reading) {
        return reading.problems().stream()
                .map(
                        problem ->
                                problem.place().line()
                                        + ":"
                                        + problem.place().column()
                                        + " "
                                        + Problems.words(problem, Locale.ENGLISH))
                .toList();
    }

    private List<String> said(byte[] json) throws IOException {
        Reading reading = DossierReader.read(GoodDossier.write(folder, json));
        assertThat(reading.dossier()).isNull();
        return said(reading);
    }

    private List<String> said(String json) throws IOException {
        return said(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void deepNestingIsRefusedBeforeTheStackIsFull() throws IOException {
        assertThat(said("[".repeat(1_000_000)))
                .containsExactly(
                        "1:33 Arrays and objects lie more than 32 deep here. No file of this"
                                + " kind needs that: check that it is the right file.");
        assertThat(said("{\"a\":".repeat(1_000_000))).first().asString().startsWith("1:161 ");
    }

    @Test
    void aHugeNumberIsRefusedWithoutReckoningWithIt() throws IOException {
        assertThat(said("[" + "9".repeat(1_000_000) + "]"))
                .containsExactly(
                        "1:2 This number has more than 40 characters. Write it with fewer"
                                + " digits.");
    }

    @Test
    void aNulIsNamed() throws IOException {
        assertThat(said("{\n \u0000}")).first().asString().startsWith("2:2 “U+0000” cannot stand");
        assertThat(said("\u0000".repeat(40))).first().asString().startsWith("1:1 “U+0000”");
    }

    @Test
    void aBomAndForeignLineEndsDoNoHarm() throws IOException {
        String json = "\uFEFF" + GoodDossier.JSON.replace("\n", "\r\n");
        assertThat(DossierReader.read(GoodDossier.write(folder, json)).problems()).isEmpty();
    }

    @Test
    void linesAreCountedWithForeignLineEndsToo() throws IOException {
        String json = GoodDossier.with("\"lat\": 16.27", "\"lat\": true");
        List<Problem> unix = DossierReader.read(GoodDossier.write(folder, json)).problems();
        for (String end : List.of("\r\n", "\r")) {
            Path file = GoodDossier.write(folder, "\uFEFF" + json.replace("\n", end));
            assertThat(DossierReader.read(file).problems()).isEqualTo(unix);
        }
    }

    @Test
    void anotherEncodingIsRefusedAtItsFirstByte() throws IOException {
        byte[] latin = "{\n  \"a\": \"Bèr\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(said(latin))
                .containsExactly("2:10 The byte E8 here is not UTF-8. Save the file as UTF-8.");
        byte[] wide = GoodDossier.JSON.getBytes(StandardCharsets.UTF_16);
        assertThat(said(wide)).first().asString().startsWith("1:1 The byte FE here");
    }

    @Test
    void overlongBytesAndHalvesOfCharactersAreNoUtf8() throws IOException {
        for (int[] bytes : List.of(new int[] {0xC0, 0x80}, new int[] {0xED, 0xA0, 0x80})) {
            var buffer = ByteBuffer.allocate(bytes.length + 1).put((byte) '"');
            Arrays.stream(bytes).forEach(b -> buffer.put((byte) b));
            assertThat(said(buffer.array())).first().asString().startsWith("1:2 The byte");
        }
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() throws IOException {
        for (String json : List.of("", " \n\t", "\uFEFF")) {
            assertThat(said(json))
                    .containsExactly("1:1 The file is empty. Choose one that holds something.");
        }
    }

    @Test
    void aFolderWithoutADossierIsSaidToHaveNone() {
        assertThat(said(DossierReader.read(folder)))
                .containsExactly(
                        "1:1 This folder holds no dossier.json. Name a folder that holds a"
                                + " dossier, or the dossier itself.");
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeMissing() {
        assertThat(said(DossierReader.read(folder.resolve("no.json"))))
                .containsExactly("1:1 There is no such file. Check its name and folder.");
    }

    @Test
    void aFileLargerThanTheMemoryHoldsIsNotRead() throws IOException {
        Files.write(folder.resolve("dossier.json"), new byte[(1 << 20) + 1]);
        Reading reading = DossierReader.read(new Shelf.Folder(folder), "dossier.json", 1 << 20);
        assertThat(said(reading))
                .containsExactly(
                        "1:1 The file has more than 1 MB, which is more than the program can hold"
                                + " in the memory of this machine. Check that it is the right"
                                + " file, or divide it.");
    }

    @Test
    void theMoreMemoryThereIsTheLargerADossierMayBe() {
        assertThat(DossierReader.largest(64L << 20)).isEqualTo(64 << 20);
        assertThat(DossierReader.largest(2L << 30)).isEqualTo(409 << 20);
        assertThat(DossierReader.largest(4L << 30)).isEqualTo(819 << 20);
        assertThat(DossierReader.largest(Long.MAX_VALUE)).isEqualTo(1_000 << 20);
    }

    @Test
    void twoDossiersInOneFileAreOneTooMany() throws IOException {
        assertThat(said("{} {}"))
                .containsExactly(
                        "1:4 Something follows after the end of what belongs in the"
                                + " file. Remove it.");
    }

    @Test
    void whatAFileSaysDoesNotReachTheTerminalRaw() throws IOException {
        String json =
                GoodDossier.with("\"kind\": \"handover\"", "\"kind\": \"\\u001b[31m\\u202e\"");
        assertThat(said(json)).first().asString().contains("U+001B").doesNotContain("\u001b");
        assertThat(String.join("", said(json))).doesNotContain("\u202e");
    }

    @Test
    void aLongTextIsCutInItsMessage() throws IOException {
        String json = GoodDossier.with("\"handover\"", "\"" + "x".repeat(30_000) + "\"");
        assertThat(said(json)).first().asString().hasSizeLessThan(400).contains("x…”");
    }

    @Test
    void anArticleByALinkToOutsideIsRefused(@TempDir Path outside) throws IOException {
        Path secret = Files.writeString(outside.resolve("secret.txt"), GoodDossier.ARTICLE);
        Path file = GoodDossier.write(folder, GoodDossier.JSON);
        Path article = folder.resolve("seeds/paper.txt");
        Files.delete(article);
        Files.createSymbolicLink(article, secret);
        assertThat(said(DossierReader.read(file)))
                .first()
                .asString()
                .contains("“seeds/paper.txt” does not lie in the dossier's folder");
    }

    @Test
    void anArticleLargerThanAnyIsNotRead() throws IOException {
        Path file = GoodDossier.write(folder, GoodDossier.JSON);
        Files.write(folder.resolve("seeds/paper.txt"), new byte[ArticleFile.LARGEST + 1]);
        assertThat(said(DossierReader.read(file)))
                .containsExactly(
                        "37:17 The article “seeds/paper.txt” is larger than 1 MB, which no article"
                                + " is. Check that it is the right file.");
    }

    @Test
    void anArticleInAnotherEncodingIsRefused() throws IOException {
        Path file = GoodDossier.write(folder, GoodDossier.JSON);
        Files.write(
                folder.resolve("seeds/paper.txt"),
                "Ber\nBèr".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(said(DossierReader.read(file)))
                .first()
                .asString()
                .contains("is not UTF-8: the byte E8 on line 2, column 2.");
    }

    @Property(tries = 300)
    void aCutFileIsNeverReadAndNeverThrows(@ForAll @IntRange(min = 0, max = 3000) int length)
            throws IOException {
        byte[] whole = GoodDossier.JSON.strip().getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, Math.min(length, whole.length - 1));
        assertRefused(cut);
    }

    @Property(tries = 500)
    void aByteChangedNeverThrows(
            @ForAll @IntRange(min = 0, max = 3000) int at, @ForAll byte changed)
            throws IOException {
        byte[] json = GoodDossier.JSON.getBytes(StandardCharsets.UTF_8);
        json[at % json.length] = changed;
        Path place = Files.createTempDirectory("atlas");
        try {
            Reading reading = DossierReader.read(GoodDossier.write(place, json));
            reading.problems().forEach(problem -> Problems.line(problem, Locale.FRENCH));
            assertThat(reading.dossier() == null).isEqualTo(hasError(reading));
        } finally {
            remove(place);
        }
    }

    private static boolean hasError(Reading reading) {
        return reading.problems().stream()
                .anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    private static void assertRefused(byte[] json) throws IOException {
        Path place = Files.createTempDirectory("atlas");
        try {
            Reading reading = DossierReader.read(GoodDossier.write(place, json));
            assertThat(reading.dossier()).isNull();
            assertThat(reading.problems()).hasSize(1);
        } finally {
            remove(place);
        }
    }

    private static void remove(Path place) throws IOException {
        Files.delete(place.resolve("seeds/paper.txt"));
        Files.delete(place.resolve("seeds"));
        Files.delete(place.resolve("dossier.json"));
        Files.delete(place);
    }
}
