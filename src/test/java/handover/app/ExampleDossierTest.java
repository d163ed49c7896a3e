package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Chronology;
import handover.chronology.Lens;
import handover.dossier.Dossier;
import handover.io.DossierReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;

/// The example is what the program's own import makes of three tables, and nothing of it is about
/// Mali.
class ExampleDossierTest {
    private static final Path TABLES = Path.of("src", "examples", "french-bases");
    private static final Path BUNDLED =
            Path.of("resources", "dossier", "french-bases", "dossier.json");

    @TempDir private Path folder;

    @Test
    void theImportMakesItAnewByteForByte() throws IOException {
        Path out = folder.resolve("made");
        var said = new StringWriter();
        var writer = new PrintWriter(said, true);
        int code =
                MainCommand.run(
                        writer,
                        writer,
                        "import",
                        TABLES.resolve("sites.csv").toString(),
                        TABLES.resolve("sources.csv").toString(),
                        TABLES.resolve("claims.csv").toString(),
                        "--out",
                        out.toString(),
                        "--title",
                        "French bases, 2023–2025",
                        "--title-fr",
                        "Bases françaises, 2023–2025");
        assertThat(code).as(said.toString()).isZero();
        assertThat(out.resolve("dossier.json")).hasSameBinaryContentAs(BUNDLED);
    }

    @Test
    void itIsReadWithoutAProblem() {
        assertThat(DossierReader.example().problems()).isEmpty();
        assertThat(dossier().title().fr()).isEqualTo("Bases françaises, 2023–2025");
    }

    /// What the Chadian army, the embassy in Dakar and the papers say happened on these days.
    @ParameterizedTest
    @CsvSource({
        "2023-10-21, 1",
        "2023-10-22, 2",
        "2023-12-22, 3",
        "2024-12-26, 4",
        "2025-01-11, 5",
        "2025-01-30, 6",
        "2025-02-20, 7",
        "2025-07-16, 7",
        "2025-07-17, 8"
    })
    void soManyBasesWereHandedOver(LocalDate day, int many) {
        var count = Chronology.of(dossier(), Lens.DEFAULT).on(day).tally();
        assertThat(count.least()).isEqualTo(many);
        assertThat(count.most()).isEqualTo(many);
        assertThat(count.of()).isEqualTo(8);
    }

    @Test
    void noneOfItIsTailoredToMali() throws IOException {
        assertThat(Files.readString(BUNDLED)).doesNotContain("MINUSMA").doesNotContain("Bamako");
    }

    private static Dossier dossier() {
        return Objects.requireNonNull(DossierReader.example().dossier());
    }
}
