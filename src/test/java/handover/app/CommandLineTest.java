package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

/// The command line as it is called: arguments in, text and an exit code out.
class CommandLineTest {
    private static final String BUNDLED = "target/classes/dossier/minusma";

    @TempDir Path folder;

    /// What came of a call.
    private record Outcome(int code, String out, String err) {}

    private static Outcome run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = MainCommand.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Outcome(code, out.toString(), err.toString());
    }

    private static JsonNode table(String... args) {
        Outcome outcome = run(args);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        return new JsonMapper().readTree(outcome.out());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-08-17, 3", "2023-08-25, 4", "2023-10-21, 6", "2023-10-23, 7", "2023-10-31, 8",
        "2023-11-19, 9", "2023-12-11, 10", "2023-12-28, 11", "2024-07-22, 12", "2024-11-15, 12"
    })
    void theTableCountsWhatTheSourcesCount(String day, int bases) {
        JsonNode count = table("table", "--date", day, "--format", "json").get("count");
        assertThat(count.get("least").asInt()).isEqualTo(bases);
        assertThat(count.get("most").asInt()).isEqualTo(bases);
        assertThat(count.get("of").asInt()).isEqualTo(12);
    }

    @Test
    void theTableHasTheAgreedShape() {
        JsonNode table = table("table", "--date", "2023-11-19", "--format", "json");
        assertThat(table.propertyNames())
                .containsExactly("date", "lens", "count", "sentence", "sites");
        assertThat(table.get("lens").propertyNames())
                .containsExactly("clock", "voices", "rule", "counting");
        assertThat(table.get("sites")).hasSize(13);
        JsonNode kidal = table.get("sites").get(7);
        assertThat(kidal.propertyNames())
                .containsExactly(
                        "id",
                        "name",
                        "status",
                        "disputed",
                        "earliest",
                        "latest",
                        "claim",
                        "source");
        assertThat(kidal.get("id").asString()).isEqualTo("kidal");
        assertThat(kidal.get("status").asString()).isEqualTo("handed-over");
        assertThat(kidal.get("disputed").asBoolean()).isTrue();
        assertThat(kidal.get("latest").asString()).isEqualTo("2023-10-31");
        assertThat(table.get("sites").findValuesAsString("id"))
                .containsExactly(
                        "ogossagou",
                        "ber",
                        "goundam",
                        "menaka",
                        "douentza",
                        "tessalit",
                        "aguelhok",
                        "kidal",
                        "ansongo",
                        "mopti_sevare",
                        "timbuktu",
                        "gao",
                        "bamako");
    }

    @Test
    void theLensOptionsReachTheTable() {
        JsonNode table =
                table(
                        "table",
                        "--date",
                        "2024-11-30",
                        "--format",
                        "json",
                        "--voices",
                        "bundled",
                        "--clock",
                        "published",
                        "--rule",
                        "latest",
                        "--counting",
                        "thirteen",
                        "--lang",
                        "fr");
        assertThat(table.get("lens").get("voices").asString()).isEqualTo("bundled");
        assertThat(table.get("lens").get("clock").asString()).isEqualTo("published");
        assertThat(table.get("count").get("of").asInt()).isEqualTo(13);
        assertThat(table.get("sites").get(3).get("latest").isNull()).isTrue();
        assertThat(table.get("sentence").asString()).startsWith("30 novembre 2024");
    }

    @Test
    void theTableIsAlsoWrittenAsCsv() {
        List<String> lines = run("table", "--date", "2023-11-19").out().lines().toList();
        assertThat(lines).hasSize(14);
        assertThat(lines.getFirst())
                .isEqualTo("id,name,status,disputed,earliest,latest,claim,source");
        assertThat(lines.get(1))
                .isEqualTo(
                        "ogossagou,Ogossagou,handed-over,false,2023-08-03,2023-08-03,ogossagou-handover-un_ogo,un_ogo");
    }

    @Test
    void theBundledDossierIsValid() {
        assertThat(run("validate", BUNDLED)).isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void everyProblemOfABadDossierIsNamedWithItsPlace() throws IOException {
        String good = Files.readString(Path.of(BUNDLED, "dossier.json"));
        String bad =
                good.replaceFirst("\"date\": \"2023-08-03\"", "\"date\": \"3/8/2023\"")
                        .replaceFirst("\"kind\": \"army_control\"", "\"kind\": \"conquest\"")
                        .replaceFirst(
                                "\"exact\": \"La Minusma a quitté",
                                "\"exact\": \"La Minusma aurait quitté");
        Files.writeString(folder.resolve("dossier.json"), bad);
        copySeeds();
        Outcome outcome = run("validate", folder.toString());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err().lines()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(outcome.err().lines())
                .allMatch(line -> line.matches(".*dossier\\.json:\\d+:\\d+: /\\S*: .+"));
        assertThat(outcome.err()).contains("3/8/2023").contains("conquest").contains("/quote");
    }

    private void copySeeds() throws IOException {
        Files.createDirectories(folder.resolve("seeds"));
        try (var files = Files.list(Path.of("seeds"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve("seeds").resolve(file.getFileName()));
            }
        }
    }

    @Test
    void aMissingDossierIsSaidInOneLine() {
        Outcome outcome =
                run(
                        "table",
                        "--date",
                        "2023-11-19",
                        "--dossier",
                        folder.resolve("none").toString());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "table",
                "table --date",
                "table --date 31/02/2023",
                "table --date 2023-11",
                "nonsense-command --x",
                "table --date 2023-11-19 --clock yesterday",
                "table --date 2023-11-19 --voices nobody",
                "table --date 2023-11-19 --rule loudest",
                "table --date 2023-11-19 --format xml",
                "table --date 2023-11-19 --lang tlh",
                "snapshot --date 2023-11-19",
                "snapshot --out x.png",
                "snapshot --date 2023-11-19 --every-change --out x",
                "snapshot --date 2023-11-19 --size big --out x.png",
                "snapshot --date 2023-11-19 --size 99999x99999 --out x.png",
                "validate"
            })
    void wrongUsageEndsWithTwoAndSaysHow(String line) {
        Outcome outcome = run(line.split(" ", -1));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).isNotBlank().doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(outcome.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "table --date 2023-11-19 --counting fourteen",
                "snapshot --date 2023-11-19 --select atlantis --out x.png"
            })
    void aNameThatTheDossierDoesNotHaveEndsWithOneAndListsThoseItHas(String line) {
        Outcome outcome = run(line.split(" ", -1));
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("is none of:");
    }

    @Test
    void aPictureIsWrittenWithoutADisplay() throws IOException {
        Path file = folder.resolve("kidal.png");
        Outcome outcome =
                run(
                        "snapshot",
                        "--date",
                        "2023-10-31",
                        "--select",
                        "kidal",
                        "--size",
                        "960x540",
                        "--lang",
                        "fr",
                        "--theme",
                        "dark",
                        "--out",
                        file.toString());
        assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
        var image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(960);
        assertThat(image.getHeight()).isEqualTo(540);
    }

    @Test
    void everyChangeGivesAPictureNamedByItsDay() throws IOException {
        Path pictures = folder.resolve("changes");
        Outcome outcome =
                run(
                        "snapshot",
                        "--every-change",
                        "--size",
                        "640x360",
                        "--out",
                        pictures.toString());
        assertThat(outcome.code()).isZero();
        try (var files = Files.list(pictures)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactly(
                            "2023-06-30.png",
                            "2023-08-03.png",
                            "2023-08-13.png",
                            "2023-08-16.png",
                            "2023-08-17.png",
                            "2023-08-25.png",
                            "2023-10-21.png",
                            "2023-10-23.png",
                            "2023-10-31.png",
                            "2023-11-18.png",
                            "2023-12-08.png",
                            "2023-12-12.png",
                            "2023-12-28.png",
                            "2024-07-22.png",
                            "2024-11-15.png");
        }
    }

    @Test
    void aPictureThatCannotBeWrittenSaysSoAndLeavesNothing() throws IOException {
        Path nowhere = folder.resolve("missing/k.png");
        Outcome outcome =
                run(
                        "snapshot",
                        "--date",
                        "2023-10-31",
                        "--size",
                        "640x360",
                        "--out",
                        nowhere.toString());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("missing").doesNotContain("Exception");
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void helpAndVersionEndWithZero() {
        assertThat(run("--help").code()).isZero();
        assertThat(run("--help").out()).contains("snapshot", "table", "validate");
        assertThat(run("--version").out()).matches("Handover Atlas \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void theLauncherIsTheSameProgram() {
        var out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            assertThat(Launcher.run("--version")).isZero();
        } finally {
            System.setOut(before);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Handover Atlas");
    }
}
