package handover.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import handover.chronology.Lens;
import handover.dossier.Dossier;
import handover.story.SavedStory;
import handover.story.Story;
import handover.story.StoryScene;
import handover.story.Viewpoint;
import handover.support.MadeScenes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Files of scenes: what is written is read back, and what does not fit the dossier is left out and
/// said.
class StoryFileTest {
    @TempDir Path folder;
    private Dossier dossier;
    private String good;

    @BeforeEach
    void readTheDossier() throws IOException {
        var reading = DossierReader.read(GoodDossier.write(folder, GoodDossier.JSON));
        dossier = Objects.requireNonNull(reading.dossier());
        good = GoodStory.json(dossier.sha256());
    }

    private static Schema schema() throws IOException {
        String text = Files.readString(Path.of("resources/story/story.schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    private StoryReading read(String json) throws IOException {
        return StoryFile.read(GoodStory.write(folder, json), dossier);
    }

    private SavedStory saved(String json) throws IOException {
        return Objects.requireNonNull(read(json).saved());
    }

    private String changed(String passage, String replacement) {
        assertThat(good).contains(passage);
        return good.replaceFirst(Pattern.quote(passage), Matcher.quoteReplacement(replacement));
    }

    private static List<String> said(StoryReading reading) {
        return reading.problems().stream()
                .map(
                        problem ->
                                problem.place().line()
                                        + " "
                                        + problem.place().pointer()
                                        + " "
                                        + problem.severity()
                                        + " "
                                        + Problems.words(problem, Locale.ENGLISH))
                .toList();
    }

    @Test
    void aGoodFileIsReadWithNothingToSay() throws IOException {
        StoryReading reading = read(good);
        assertThat(reading.problems()).isEmpty();
        SavedStory saved = saved(good);
        assertThat(saved.title()).isEqualTo("Friday");
        assertThat(saved.keptFor()).isNull();
        assertThat(saved.madeWith()).isEqualTo(SavedStory.MadeWith.of(dossier));
        StoryScene first = saved.story().scenes().getFirst();
        assertThat(first.note()).isEqualTo("Say this.\nThen that.");
        assertThat(first.viewpoint().selected()).isEqualTo("ber");
        assertThat(saved.story().scenes().getLast().viewpoint().selected()).isNull();
    }

    @Test
    void whatIsReadIsWrittenAsItWas() throws IOException {
        assertThat(StoryFile.text(saved(good))).isEqualTo(good);
    }

    @Test
    void aFileIsWrittenOverTheFormerOne() throws IOException {
        Path file = GoodStory.write(folder, good);
        SavedStory saved = saved(good);
        StoryFile.write(file, SavedStory.of(dossier, "x", Story.EMPTY));
        assertThat(Objects.requireNonNull(StoryFile.read(file, dossier).saved()).story())
                .isEqualTo(Story.EMPTY);
        StoryFile.write(file, saved);
        assertThat(file).hasContent(good);
    }

    @Test
    void whatIsKeptForRecoveryNamesItsFile() throws IOException {
        SavedStory kept = saved(good).keptFor("/home/a n/freitag „1“.atlas");
        Path file = folder.resolve("kept.atlas");
        StoryFile.write(file, kept);
        assertThat(StoryFile.read(file, dossier).saved()).isEqualTo(kept);
    }

    @Test
    void theSchemaAcceptsWhatIsWritten() throws IOException {
        assertThat(schema().validate(good, InputFormat.JSON)).isEmpty();
        for (Story story : List.of(Story.EMPTY, MadeScenes.story("a", "b"))) {
            String text = StoryFile.text(SavedStory.of(dossier, "", story).keptFor("a"));
            assertThat(schema().validate(text, InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void theFullestStoryIsReadBack() throws IOException {
        Path file = folder.resolve("full.atlas");
        List<StoryScene> scenes = new ArrayList<>();
        Viewpoint at = saved(good).story().scenes().getFirst().viewpoint();
        for (int i = 0; i < Story.MOST; i++) {
            String note = "\uFFFF".repeat(StoryScene.LONGEST_NOTE);
            scenes.add(new StoryScene("s" + i, "\"".repeat(StoryScene.LONGEST_NAME), note, at));
        }
        SavedStory full = SavedStory.of(dossier, "full", new Story(scenes));
        StoryFile.write(file, full);
        assertThat(Files.size(file)).isLessThan(StoryFile.LARGEST);
        assertThat(StoryFile.read(file, dossier).saved()).isEqualTo(full);
    }

    @Test
    void scenesOfAnotherVersionOfTheDossierOpenWithAWord() throws IOException {
        String json = GoodStory.json("0123456789abcdef".repeat(4));
        assertThat(saved(json).story()).isEqualTo(saved(good).story());
        assertThat(said(read(json)))
                .containsExactly(
                        "8 /dossier/sha256 WARNING These scenes were made with another version of"
                                + " the dossier: 1.0.0 (SHA-256 01234567…); 1.0.0 ("
                                + dossier.sha256().substring(0, 8)
                                + "…) is open. Check every scene before you show it.");
    }

    @Test
    void scenesOfAnotherDossierOpenWithAWord() throws IOException {
        String json = changed("\"small\"", "\"large\"");
        assertThat(saved(json).story()).isEqualTo(saved(good).story());
        assertThat(said(read(json)))
                .containsExactly(
                        "6 /dossier/id WARNING These scenes were made with another dossier,"
                                + " “large”; “small” is open. Check every scene before you show"
                                + " it.");
    }

    @Test
    void aSiteThatIsGoneIsLeftOutAndSaid() throws IOException {
        String json = changed("\"selected\": \"ber\"", "\"selected\": \"tessalit\"");
        assertThat(saved(json).story().scenes().getFirst().viewpoint().selected()).isNull();
        assertThat(said(read(json)))
                .containsExactly(
                        "24 /scenes/0/viewpoint/selected WARNING The dossier has no site"
                                + " “tessalit”. The scene opens with none selected.");
    }

    @Test
    void aCountingRuleThatIsGoneGivesWayToTheUsualOne() throws IOException {
        String json = changed("\"counting\": \"bases\"", "\"counting\": \"thirteen\"");
        Lens lens = saved(json).story().scenes().getFirst().viewpoint().lens();
        assertThat(lens.counting()).isEqualTo("bases");
        assertThat(said(read(json)))
                .containsExactly(
                        "25 /scenes/0/viewpoint/lens WARNING The dossier has no counting rule"
                                + " “thirteen”. The scene counts by “bases”.");
    }

    @Test
    void aDayBeyondTheDossierIsSaid() throws IOException {
        String json = changed("2023-12-31", "2024-12-31");
        assertThat(said(read(json)))
                .containsExactly(
                        "38 /scenes/1/viewpoint/day WARNING The dossier does not reach to"
                                + " 2024-12-31. The scene shows the nearest day.");
    }

    @Test
    void aNameSaysWhetherAFileHoldsScenes() {
        assertThat(StoryFile.isNamed(Path.of("a/Friday.ATLAS"))).isTrue();
        assertThat(StoryFile.isNamed(Path.of("dossier.json"))).isFalse();
        assertThat(StoryFile.isNamed(Path.of("/"))).isFalse();
    }
}
