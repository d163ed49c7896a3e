package handover.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import handover.dossier.Dossier;
import handover.story.SavedStory;
import handover.story.Story;
import handover.support.MadeScenes;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// Whatever an analyst makes and types is read back as it was; whatever else a file holds is
/// answered in words.
class StoryFilePropertyTest {
    private static final Dossier DOSSIER =
            Objects.requireNonNull(DossierReader.bundled().dossier());

    private final Path file = file();

    private static Path file() {
        try {
            return Files.createTempFile("scenes", ".atlas");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @AfterProperty
    void removeTheFile() throws IOException {
        Files.deleteIfExists(file);
    }

    @Provide
    Arbitrary<Story> stories() {
        return MadeScenes.stories();
    }

    @Provide
    Arbitrary<String> texts() {
        return MadeScenes.texts();
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadBack(@ForAll("stories") Story story, @ForAll("texts") String title)
            throws IOException {
        SavedStory saved = SavedStory.of(DOSSIER, title, story);
        StoryFile.write(file, saved);
        StoryReading reading = StoryFile.read(file, DOSSIER);
        assertThat(reading.saved()).isEqualTo(saved);
        assertThat(reading.problems()).isEmpty();
    }

    @Property(tries = 100)
    void theSchemaAcceptsIt(@ForAll("stories") Story story) throws IOException {
        String text = Files.readString(Path.of("resources/story/story.schema.json"));
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(text, InputFormat.JSON);
        String written = StoryFile.text(SavedStory.of(DOSSIER, "", story));
        assertThat(schema.validate(written, InputFormat.JSON)).isEmpty();
    }

    @Property(tries = 300)
    void aByteChangedNeverThrowsAndNeverGivesHalfAStory(
            @ForAll("stories") Story story,
            @ForAll @IntRange(max = 3000) int at,
            @ForAll byte other)
            throws IOException {
        String text = StoryFile.text(SavedStory.of(DOSSIER, "", story));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes[at % bytes.length] = other;
        Files.write(file, bytes);
        StoryReading reading = StoryFile.read(file, DOSSIER);
        SavedStory saved = reading.saved();
        if (saved == null) {
            assertThat(reading.problems()).isNotEmpty();
        } else {
            assertThat(saved.story().scenes()).hasSameSizeAs(story.scenes());
        }
    }
}
