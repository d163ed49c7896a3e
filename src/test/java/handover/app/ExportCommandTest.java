package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Chronology;
import handover.chronology.Clock;
import handover.chronology.Lens;
import handover.dossier.Dossier;
import handover.geo.Camera;
import handover.geo.Size;
import handover.io.StoryFile;
import handover.io.UnwritableException;
import handover.story.SavedStory;
import handover.story.Story;
import handover.story.StoryScene;
import handover.story.Viewpoint;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

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

    private Path scenes(StoryScene... scenes) throws UnwritableException {
        Path file = folder.resolve("friday.atlas");
        Dossier dossier = Dossiers.load(null, Locale.ENGLISH);
        StoryFile.write(file, SavedStory.of(dossier, "Friday", new Story(List.of(scenes))));
        return file;
    }

    private static StoryScene scene(String id, String day, Clock clock) {
        var camera = new Camera(0.48, 0.45, 5);
        Lens lens = Lens.DEFAULT.withClock(clock);
        LocalDate on = LocalDate.parse(day);
        return new StoryScene(
                id, id, "", new Viewpoint(on, camera, new Size(960, 600), null, lens));
    }

    private List<String> pictures(String stops) throws IOException {
        Path pictures = folder.resolve("pictures");
        String line = "export " + stops + " --size 320x240 --format png --out " + pictures;
        assertThat(run(line)).isEqualTo(new Outcome(0, "", ""));
        try (var files = Files.list(pictures)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileOfScenesIsOnePictureAScene() throws IOException, UnwritableException {
        Path file =
                scenes(
                        scene("late", "2023-12-11", Clock.HAPPENED),
                        scene("early", "2023-08-13", Clock.PUBLISHED));
        assertThat(pictures("--scenes " + file)).hasSize(2);
    }

    @Test
    void scenesAndChangesAreMixed() throws IOException, UnwritableException {
        Path file = scenes(scene("quiet", "2023-09-10", Clock.HAPPENED));
        Dossier dossier = Dossiers.load(null, Locale.ENGLISH);
        int changes = Chronology.of(dossier, Lens.DEFAULT).changeDays().size();
        assertThat(pictures("--every-change --scenes " + file)).hasSize(changes + 2);
    }

    @Test
    void aFileWithoutScenesIsSaidInWords() throws UnwritableException {
        Path file = scenes();
        Outcome outcome = run("export --scenes " + file + " --format pdf --out x.pdf");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("no scenes").contains("friday.atlas");
    }

    @Test
    void aFileThatIsNoneIsSaidInWords() throws IOException {
        Path file = Files.writeString(folder.resolve("x.atlas"), "nothing");
        Outcome outcome = run("export --scenes " + file + " --format pdf --out x.pdf");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("x.atlas:1:1").doesNotContain("Exception");
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
