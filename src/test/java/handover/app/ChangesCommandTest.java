package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// What is another in a later version, from the command line.
class ChangesCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder;
    private String before = "";
    private String after = "";

    @BeforeEach
    void write() throws IOException {
        before = MadeFolder.in(folder.resolve("before"), MadeFolder.ANDES).toString();
        String later =
                MadeFolder.ANDES
                        .replace("\"version\": \"1.0.0\"", "\"version\": \"1.1.0\"")
                        .replace("2021-03-04", "2021-03-09")
                        .replace("\"lat\": -12.06", "\"lat\": -12.08");
        after = MadeFolder.in(folder.resolve("after"), later).toString();
    }

    private int run(String... args) {
        return MainCommand.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private String said() {
        return out.toString().replace('\u00A0', ' ');
    }

    @Test
    void theyAreListedInGroups() {
        assertThat(run("changes", before, after)).isZero();
        assertThat(said())
                .startsWith("Posts in the Andes: 1.0.0 (")
                .contains(") → 1.1.0 (")
                .contains("\nSites: 2 changed. Claims: 1 changed.\n")
                .contains(
                        "\n\nEnds of sites\n  Quito: handed over (4 March 2021) → handed over (9"
                                + " March 2021)\n")
                .contains("\n\nSites\n  Callao: moved by 2.2 km: -12.0600, -77.1400 → -12.0800,")
                .contains(
                        "\n\nDates\n  Quito · Handover · The Gazette: 4 March 2021 → 9 March"
                                + " 2021\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void inFrenchAndWithTheLaterVersionAsEverywhere() {
        assertThat(run("changes", before, "--dossier", after, "--lang", "fr")).isZero();
        assertThat(said())
                .contains("Sites : 2 changements. Affirmations : 1 changement.")
                .contains("déplacé de 2,2 km :");
    }

    @Test
    void theSameAsJson() {
        assertThat(run("changes", before, after, "--format", "json")).isZero();
        assertThat(said())
                .startsWith("{\n  \"before\": {\n    \"id\": \"andes\"")
                .contains("\"version\": \"1.1.0\"")
                .contains("\"quito\": \"changed\"")
                .contains("\"group\": \"dates\"")
                .contains("\"thing\": \"claim\"")
                .contains("\"id\": \"quito-over\"")
                .endsWith("}\n");
    }

    @Test
    void theSameVersionsAreSaidToBeTheSame() {
        assertThat(run("changes", before, before)).isZero();
        assertThat(out.toString()).endsWith("\nNothing differs.\n");
        assertThat(out.toString().lines()).hasSize(2);
    }

    @Test
    void anEarlierVersionThatIsBrokenIsRefusedAsEverywhere() throws IOException {
        Path broken = MadeFolder.in(folder.resolve("broken"), "{\"id\": ");
        assertThat(run("changes", broken.toString(), after)).isEqualTo(1);
        assertThat(err.toString()).contains("dossier.json:1:").doesNotContain("\tat ");
        assertThat(run("changes", folder.resolve("nowhere").toString(), after)).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void theLaterVersionIsNamedOnce() {
        assertThat(run("changes", before, after, "--dossier", after)).isEqualTo(1);
        assertThat(err.toString()).startsWith("--dossier: the later version is named twice");
        assertThat(run("changes")).isEqualTo(2);
    }

    @Test
    void aSnapshotMarksThem() throws IOException {
        Path picture = folder.resolve("since.png");
        int code =
                run(
                        "snapshot",
                        "--since",
                        before,
                        "--dossier",
                        after,
                        "--date",
                        "2021-06-01",
                        "--size",
                        "960x600",
                        "--out",
                        picture.toString());
        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        assertThat(new String(Files.readAllBytes(picture), StandardCharsets.UTF_8))
                .contains("since 1.0.0 (")
                .contains("4 March 2021 → 9 March 2021");
    }

    @Test
    void aSnapshotSinceABrokenVersionIsRefused() {
        Path picture = folder.resolve("since.png");
        int code =
                run(
                        "snapshot",
                        "--since",
                        folder.toString(),
                        "--date",
                        "2021-06-01",
                        "--out",
                        picture.toString());
        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).isNotEmpty();
        assertThat(picture).doesNotExist();
    }
}
