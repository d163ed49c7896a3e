package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What differs, from the command line.
class CompareCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder;

    private int compare(String... args) {
        List<String> all = new ArrayList<>(List.of("compare"));
        all.addAll(Arrays.asList(args));
        return MainCommand.run(
                new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
    }

    @Test
    void twoDaysAreListedInWords() {
        assertThat(compare("--date", "2023-10-31", "--against", "2023-08-15")).isZero();
        assertThat(out.toString())
                .startsWith("15 August 2023: 1–2 of 12 bases handed over. 31 October 2023:")
                .contains("\nKidal: open → handed over, disputed (31 October 2023)\n");
        assertThat(out.toString().lines()).hasSize(8);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void twoLensesAreListedInFrench() {
        int code = compare("--date", "2024-01-03", "--against-voices", "bundled", "--lang", "fr");
        assertThat(code).isZero();
        assertThat(out.toString().replace('\u00A0', ' '))
                .contains("Ménaka : ouvert selon les seuls articles joints ; rétrocédé")
                .contains("  source qui tranche : aucune source → MINUSMA");
    }

    @Test
    void theSameAsJson() {
        int code = compare("--date", "2023-10-31", "--against", "2023-10-30", "--format", "json");
        assertThat(code).isZero();
        assertThat(out.toString())
                .startsWith("{\n  \"left\": {\n    \"date\": \"2023-10-30\"")
                .contains("\"id\": \"kidal\"")
                .contains("\"visible\": true")
                .contains("\"status\": \"handed-over\"")
                .doesNotContain("\"id\": \"gao\"")
                .endsWith("}\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--against-clock, published",
        "--against-rule, latest",
        "--against-counting, thirteen",
        "--against-voices, un+press"
    })
    void everyPartOfALensCanDiffer(String option, String word) {
        assertThat(compare("--date", "2023-11-19", option, word)).isZero();
        assertThat(out.toString()).startsWith("19 November 2023, ");
    }

    @Test
    void twoSidesThatAreTheSameAreRefusedWithWhatToDo() {
        assertThat(compare("--date", "2023-10-31")).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("--against: both sides are the same; name another day");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--against-counting, eleven, 1, 'twelve, thirteen'",
        "--line, 101, 1, from 0 to 100",
        "--against, someday, 2, not a day like",
        "--against-clock, noon, 2, 'happened, published'",
        "--layout, above, 2, BESIDE"
    })
    void whatCannotBeIsRefusedWithWhatCan(String option, String word, int code, String said) {
        int found = compare("--date", "2023-10-31", "--against-voices", "un", option, word);
        assertThat(found).isEqualTo(code);
        assertThat(err.toString()).contains(said);
    }

    @Test
    void aPictureIsWrittenAndSaysWhatItCompares() throws Exception {
        Path file = folder.resolve("compared.png");
        int code =
                compare(
                        "--date",
                        "2023-10-31",
                        "--against",
                        "2023-08-15",
                        "--layout",
                        "beside",
                        "--size",
                        "960x600",
                        "--select",
                        "kidal",
                        "--out",
                        file.toString());
        assertThat(code).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(Files.size(file)).isPositive();
        int viewed =
                MainCommand.run(
                        new PrintWriter(out), new PrintWriter(err), "view", file.toString());
        assertThat(viewed).isZero();
        assertThat(out.toString())
                .contains("title: MINUSMA withdrawal, 2023–2024: 15 August 2023 → 31 October 2023")
                .contains("compared with: 15 August 2023");
    }

    @Test
    void aPictureThatCannotBeWrittenIsSaid() {
        Path file = folder.resolve("no").resolve("compared.png");
        int code = compare("--date", "2023-10-31", "--against", "2023-08-15", "--out", "" + file);
        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains("compared.png");
        assertThat(folder).isEmptyDirectory();
    }
}
