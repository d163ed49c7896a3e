package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class ExportCommandTest {
    private static final String SMALL = "export --every-change --size 320x240 --out ";

    @TempDir private Path folder;

    private record Outcome(int code, String out, String err) {}

    private static Outcome run(String line) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = MainCommand.run(new PrintWriter(out), new PrintWriter(err), line.split(" ", -1));
        return new Outcome(code, out.toString(), err.toString());
    }

    @ParameterizedTest
    @CsvSource({"gif, GIF89a", "pptx, PK", "pdf, %PDF-"})
    void eachFormatIsWrittenInSilence(String format, String begins) throws IOException {
        Path file = folder.resolve("out." + format);
        assertThat(run(SMALL + file + " --format " + format + " --lang fr --theme dark"))
                .isEqualTo(new Outcome(0, "", ""));
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .startsWith(begins);
    }

    @Test
    void picturesGoIntoAFolder() throws IOException {
        Path pictures = folder.resolve("pictures");
        String lens = " --format png --voices bundled --select kidal";
        assertThat(run(SMALL + pictures + lens).code()).isZero();
        try (var files = Files.list(pictures)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSizeGreaterThan(5)
                    .contains("2023-06-30.png", "2023-10-31.png");
        }
    }

    @Test
    void whatCannotBeWrittenIsSaidInWords() {
        Path nowhere = folder.resolve("missing/deck.pptx");
        Outcome outcome = run(SMALL + nowhere + " --format pptx");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("missing").doesNotContain("Exception");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export",
                "export --every-change --out x",
                "export --every-change --format docx --out x",
                "export --every-change --format pdf",
                "export --format pdf --out x",
                "export --every-change --format pdf --size big --out x"
            })
    void wrongUsageEndsWithTwo(String line) {
        Outcome outcome = run(line);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void aNameThatTheDossierDoesNotHaveEndsWithOne() {
        Outcome outcome = run("export --every-change --format pdf --select atlantis --out x.pdf");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("is none of:");
    }

    @Test
    void progressIsOneLineForThoseWhoWatchAndNothingForOthers() {
        var written = new StringWriter();
        var line = new ProgressLine(new PrintWriter(written), true);
        line.reached(7, 15);
        assertThat(written.toString()).contains("7/15").doesNotContain("\n");
        line.clear();
        assertThat(written.toString()).endsWith("\r\u001B[K");
        var unwatched = new StringWriter();
        new ProgressLine(new PrintWriter(unwatched), false).reached(7, 15);
        assertThat(unwatched.toString()).isEmpty();
    }
}
