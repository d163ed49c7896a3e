package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Tables become a dossier, and a dossier is begun, from the command line.
class ImportCommandTest {
    @TempDir Path folder;
    private Path table;
    private Path out;

    /// What came of a call.
    private record Outcome(int code, String out, String err) {}

    private static Outcome run(Object... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        String[] words = java.util.Arrays.stream(args).map(Object::toString).toArray(String[]::new);
        int code = MainCommand.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Outcome(code, out.toString(), err.toString());
    }

    @BeforeEach
    void write() throws IOException {
        table = folder.resolve("bases.csv");
        out = folder.resolve("out");
        Files.writeString(
                table, "Ort,lat,lon,date\nNyala,12.05,24.88,03/04/2021\nZ,12.9,23.5,31/02/2021\n");
    }

    @Test
    void badRowsAreNamedAndNothingIsWritten() {
        Outcome outcome =
                run("import", table, "--out", out, "--map", "Ort=name", "--day-order", "dmy");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .contains("bases.csv:3: date: “31/02/2021” is not a day", "--keep-good-rows");
        assertThat(out).doesNotExist();
    }

    @Test
    void goodRowsAreKeptIfTheAnalystSaysSo() {
        Outcome outcome =
                run(
                        "import",
                        table,
                        "--out",
                        out,
                        "--map",
                        "Ort=name",
                        "--day-order",
                        "dmy",
                        "--keep-good-rows");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).contains("bases.csv:3: date:");
        assertThat(outcome.out()).contains("1 site, ");
        assertThat(run("validate", out).code()).isZero();
        assertThat(
                        run("table", "--date", "2021-04-03", "--dossier", out, "--counting", "all")
                                .out())
                .contains("handed-over");
    }

    @Test
    void theOrderOfDaysIsNeverGuessed() {
        Outcome outcome = run("import", table, "--out", out, "--map", "Ort=name");
        assertThat(outcome.err())
                .contains("bases.csv:2: date: “03/04/2021” can be 2021-04-03 or 2021-03-04.");
    }

    @Test
    void aDossierThatIsThereIsNotOverwritten() throws IOException {
        Files.createDirectory(out);
        Files.writeString(out.resolve("dossier.json"), "mine");
        assertThat(run("import", table, "--out", out).code()).isEqualTo(1);
        assertThat(out.resolve("dossier.json")).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "No=name", "Ort=nonsense", "=name"})
    void aWordThatMeansNothingIsWrongUsage(String word) {
        Outcome outcome = run("import", table, "--out", out, "--map", word);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("--map");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aTemplateIsImportedAndOpensWithNoProblem(String language) {
        Path begun = folder.resolve("begun");
        assertThat(run("new", begun, "--lang", language).code()).isZero();
        Outcome outcome = run("import", begun.resolve("dossier.xlsx"), "--out", out);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        Outcome checked = run("validate", out);
        assertThat(checked.err()).isEmpty();
        assertThat(checked.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aTemplateOfJsonOpensWithNoProblem(String language) {
        Path begun = folder.resolve("begun");
        assertThat(run("new", begun, "--format", "json", "--lang", language).code()).isZero();
        Outcome checked = run("validate", begun);
        assertThat(checked.err()).isEmpty();
        assertThat(checked.code()).isZero();
        assertThat(begun.resolve("README.txt")).exists();
        assertThat(run("new", begun, "--format", "json").code()).isEqualTo(1);
    }

    /// The remarks name each field as it is written in JSON, and each that must not be left out.
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theRemarksOnATemplateOfJsonAreThoseOfItsSchema(String language) throws IOException {
        Path begun = folder.resolve("begun");
        run("new", begun, "--format", "json", "--lang", language);
        JsonNode schema =
                new ObjectMapper().readTree(begun.resolve("dossier.schema.json").toFile());
        Map<String, JsonNode> parts =
                Map.of(
                        "dossier", schema,
                        "sites", schema.at("/$defs/site"),
                        "sources", schema.at("/$defs/source"),
                        "claims", schema.at("/$defs/claim"),
                        "quote", schema.at("/$defs/quote"));
        Map<String, Set<String>> remarks = remarks(begun.resolve("README.txt"));
        assertThat(remarks.keySet()).isEqualTo(parts.keySet());
        remarks.forEach(
                (part, fields) -> {
                    JsonNode known = Objects.requireNonNull(parts.get(part));
                    assertThat(fields).as(part).allMatch(known.get("properties")::has);
                    for (JsonNode must : known.get("required")) {
                        // "$schema" is for editors.
                        String field = must.asString().replace("$schema", "id");
                        assertThat(fields.contains(field) || remarks.containsKey(field))
                                .as(part + ": " + field)
                                .isTrue();
                    }
                });
    }

    private static Map<String, Set<String>> remarks(Path readme) throws IOException {
        Map<String, Set<String>> remarks = new HashMap<>();
        Set<String> fields = new HashSet<>();
        for (String line : Files.readAllLines(readme)) {
            if (line.matches("[a-z]+")) {
                fields = new HashSet<>();
                remarks.put(line, fields);
            } else if (line.startsWith("  ")) {
                fields.add(line.strip().split(":")[0]);
            }
        }
        return remarks;
    }

    @Test
    void noFileIsSaidInWords() {
        Outcome outcome = run("import", folder.resolve("none.csv"), "--out", out);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("There is no such file");
    }
}
