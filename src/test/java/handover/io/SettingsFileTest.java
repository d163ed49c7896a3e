package handover.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handover.io.Settings.Place;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

class SettingsFileTest {
    private static final Settings FULL =
            new Settings(
                    "fr",
                    "dark",
                    "by-event",
                    14,
                    false,
                    new Place(-12.5, 30, 1440, 900, true),
                    new Settings.Picture("window-twice", 1600, 900, 150, true, false, true),
                    List.of(Path.of("/a/ü.atlas"), Path.of("/b c/dossier.json")));

    @TempDir Path folder;
    private SettingsFile file = new SettingsFile(Path.of(""));

    @BeforeEach
    void inAFolderThatIsNotThereYet() {
        file = new SettingsFile(folder.resolve("deep").resolve("atlas"));
    }

    private Path path() {
        return folder.resolve("deep/atlas").resolve(SettingsFile.NAME);
    }

    private void write(String content) throws IOException {
        Files.createDirectories(path().getParent());
        Files.write(path(), content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void withoutAFileNothingHasBeenChosenAndNothingIsWrong() {
        assertThat(file.read()).isEqualTo(new SettingsFile.Read(Settings.NONE, List.of()));
    }

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        for (Settings settings : List.of(FULL, Settings.NONE, FULL)) {
            file.write(settings);
            assertThat(file.read()).isEqualTo(new SettingsFile.Read(settings, List.of()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"speed\": 0}",
                "{\"speed\": \"fast\"}",
                "{\"window\": {\"x\": 1e99, \"y\": 0, \"width\": 1, \"height\": 1}}",
                "{\"evidenceShown\": 3}",
                "{\"recent\": [7]}",
                "{\"language\": \"\u00ff\"}",
                "{\"colour\": \"red\"}"
            })
    void aBrokenFileIsPutAsideAndTheProgramStartsAsIfNew(String content) throws IOException {
        write(content);
        SettingsFile.Read read = file.read();
        assertThat(read.settings()).isEqualTo(Settings.NONE);
        assertThat(read.problems()).isNotEmpty();
        assertThat(path()).doesNotExist();
        assertThat(path().resolveSibling(SettingsFile.ASIDE))
                .hasBinaryContent(content.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(file.read().problems()).isEmpty();
    }

    @Test
    void aFileThatIsFarTooLargeIsNotReadWhole() throws IOException {
        write(" ".repeat(1 << 20) + "{}");
        assertThat(file.read().problems()).hasSize(1);
    }

    @Test
    void anUnknownWordIsKeptForItsReader() throws IOException {
        write("{\"theme\": \"sepia\"}");
        assertThat(file.read().settings().theme()).isEqualTo("sepia");
    }

    @Test
    void resettingForgetsAndCanBeDoneTwice() throws Exception {
        file.write(FULL);
        file.reset();
        file.reset();
        assertThat(file.read().settings()).isEqualTo(Settings.NONE);
    }

    @Test
    void whereNothingCanBeWrittenItIsSaid() throws IOException {
        Files.createFile(folder.resolve("deep"));
        assertThatThrownBy(() -> file.write(FULL)).isInstanceOf(UnwritableException.class);
    }

    @Test
    void theLatestOfTenRecentFilesComesFirstAndOnce() {
        Settings settings = Settings.NONE;
        for (int i : IntStream.rangeClosed(1, 12).toArray()) {
            settings = settings.opened(Path.of("/f" + i));
        }
        settings = settings.opened(Path.of("/x/../f5"));
        assertThat(settings.recent()).hasSize(Settings.MOST_RECENT);
        assertThat(settings.recent().subList(0, 3))
                .containsExactly(Path.of("/f5"), Path.of("/f12"), Path.of("/f11"));
    }
}
