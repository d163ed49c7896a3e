package handover.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import handover.dossier.Dossier;
import handover.story.Story;
import handover.story.StoryScene;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Files of scenes with something wrong: one message with its place, and no scenes.
class BadStoryTest {
    /// What is replaced, by what, and what is said then.
    private static final String CASES =
            """
            "format": "handover-atlas-scenes",||1:1  This is not a file of scenes: that has “format” with \
            the value “handover-atlas-scenes” at its beginning. Choose another file.
            handover-atlas-scenes|something|2:13 /format This is not a file of scenes: that has “format” \
            with the value “handover-atlas-scenes” at its beginning. Choose another file.
            "formatVersion": 1|"formatVersion": 2|3:20 /formatVersion This file was written by a newer \
            version of the program: its format is 2, and this version reads up to 1. Install the newer one.
            "formatVersion": 1|"formatVersion": 0|3:20 /formatVersion “formatVersion” is 0; it must lie \
            between 1 and 1.
            "title": "Friday",||1:1  “title” is missing here. Add it.
            "title": "Friday"|"title": 5|4:12 /title Here belongs a text in quotation marks, not a number.
            "version": "1.0.0"|"version": ""|7:16 /dossier/version “version” is empty. Write something, or \
            leave out what may be left out.
            "id": "scene-2"|"id": "scene-1"|34:13 /scenes/1/id There are two with the id “scene-1” (scene), \
            the first on line 12. Give one of them another id, or remove it.
            "id": "scene-2"|"id": "../x"|34:13 /scenes/1/id “../x” cannot be an id. Use small letters and \
            digits in up to 80 characters, joined by “_” or “-”, such as mopti_sevare.
            Say this.|Say \\u0000|14:15 /scenes/0/note This text holds the control character U+0000. Remove \
            it.
            2023-08-13|13 August|16:16 /scenes/0/viewpoint/day “13 August” is not a day. Write year, month \
            and day, such as 2023-10-31.
            "zoom": 5.5|"zoom": 99|20:19 /scenes/0/viewpoint/camera/zoom “zoom” is 99; it must lie between \
            0 and 20.
            "zoom": 5.5|"zoom": 5.5, "tilt": 1|20:24 /scenes/0/viewpoint/camera/tilt “tilt” is not a field \
            that belongs here. Correct its spelling or remove it; known are: x, y, zoom, width, height.
            "bundled"|"friends"|27:21 /scenes/0/viewpoint/lens/voices “friends” is not a word that is known \
            here. Use one of: all, bundled, un, authorities, press, other.
            "latest"|"loudest"|28:19 /scenes/0/viewpoint/lens/rule “loudest” is not a word that is known \
            here. Use one of: best, earliest, latest.
            """;

    @TempDir Path folder;
    private Dossier dossier;
    private String good;

    @BeforeEach
    void readTheDossier() throws IOException {
        var reading = DossierReader.read(GoodDossier.write(folder, GoodDossier.JSON));
        dossier = Objects.requireNonNull(reading.dossier());
        good = GoodStory.json(dossier.sha256());
    }

    private List<String> said(String json) throws IOException {
        StoryReading reading = StoryFile.read(GoodStory.write(folder, json), dossier);
        assertThat(reading.saved()).isNull();
        return reading.problems().stream()
                .map(
                        problem ->
                                problem.place().line()
                                        + ":"
                                        + problem.place().column()
                                        + " "
                                        + problem.place().pointer()
                                        + " "
                                        + Problems.words(problem, Locale.ENGLISH))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = CASES)
    void oneThingBrokenIsOneMessageWithItsPlace(String passage, String other, String message)
            throws IOException {
        String replacement = Objects.requireNonNullElse(other, "");
        assertThat(good).contains(passage);
        String json = good.replace(passage, replacement);
        assertThat(said(json)).containsExactly(message);
        if (!message.contains("two with the id")) {
            failsTheSchema(json);
        }
    }

    private static void failsTheSchema(String json) throws IOException {
        String text = Files.readString(Path.of("resources/story/story.schema.json"));
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(text, InputFormat.JSON);
        boolean control = json.contains("\\u0000");
        if (!control) {
            assertThat(schema.validate(json, InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void aHashThatIsNoneIsRefused() throws IOException {
        assertThat(said(GoodStory.json("12ab")))
                .containsExactly(
                        "8:15 /dossier/sha256 A SHA-256 has 64 digits from 0 to 9 and a to f. Copy"
                                + " it again.");
    }

    @Test
    void aNoteThatIsTooLongIsRefusedRatherThanCut() throws IOException {
        String note = "n".repeat(StoryScene.LONGEST_NOTE + 1);
        assertThat(said(good.replace("Say this.", note)))
                .containsExactly(
                        "14:15 /scenes/0/note This text has more than 10000 characters. Shorten"
                                + " it.");
    }

    @Test
    void moreScenesThanABriefingCanHaveAreRefused() throws IOException {
        int from = good.indexOf("    {\n      \"id\": \"scene-2\"");
        String scene = good.substring(from, good.indexOf("  ]\n", from));
        var many = new StringBuilder();
        for (int i = 0; i < Story.MOST; i++) {
            many.append(",\n").append(scene.replace("scene-2", "more-" + i).stripTrailing());
        }
        String json = good.replace(scene, scene.stripTrailing() + many + "\n");
        assertThat(said(json))
                .containsExactly(
                        "10:13 /scenes There are 502 scenes, and a briefing can have 500. Divide"
                                + " them into several files.");
    }

    @Test
    void halfAFileIsSaidToBeHalf() throws IOException {
        for (int length : List.of(1, 40, good.length() / 2, good.length() - 3)) {
            assertThat(said(good.substring(0, length)))
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("The file ends in the middle.");
        }
        assertThat(said(""))
                .containsExactly("1:1  The file is empty. Choose one that holds something.");
    }

    @Test
    void whatIsNoJsonObjectIsNoFileOfScenes() throws IOException {
        for (String json : List.of("[]", "5", "null", "{}", "\"handover-atlas-scenes\"")) {
            assertThat(said(json)).hasSize(1).first().asString().contains("not a file of scenes");
        }
    }

    @Test
    void aFolderAndAMissingFileAreSaid() throws IOException {
        Path sub = Files.createDirectory(folder.resolve("sub.atlas"));
        assertThat(words(StoryFile.read(sub, dossier)))
                .isEqualTo("This is a folder. Name a file of scenes, which ends in .atlas.");
        assertThat(words(StoryFile.read(folder.resolve("no.atlas"), dossier)))
                .isEqualTo("There is no such file. Check its name and folder.");
    }

    private static String words(StoryReading reading) {
        assertThat(reading.problems()).hasSize(1);
        return Problems.words(reading.problems().getFirst(), Locale.ENGLISH);
    }
}
