package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.io.DossierReader;

import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A new dossier is begun in the window, and shown.
@ExtendWith(ApplicationExtension.class)
class BeginningStoryTest {
    @TempDir Path folder;

    private Stories stories;
    private final List<Path> opened = new ArrayList<>();
    private Optional<Path> answer = Optional.empty();

    @Start
    void show(Stage stage) {
        stories = new Stories(stage, Locale.FRENCH);
        stories.window.dossiers().shownBy(opened::add, () -> {}, () -> {});
        stories.window.openers.beginning().askingBy((locale, owner) -> answer);
    }

    private void begin(Path where) {
        answer = Optional.of(where);
        Stories.onFx(() -> stories.window.openings().begin());
    }

    private String said() {
        return ((Label) stories.scene.lookup("#toast")).getText();
    }

    @Test
    void itIsWrittenIntoTheFolderAndOpens() {
        begin(folder.resolve("darfour"));
        assertThat(opened).containsExactly(folder.resolve("darfour"));
        var reading = DossierReader.read(folder.resolve("darfour"));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.dossier().sites()).hasSize(3);
        assertThat(folder.resolve("darfour").resolve(Template.README))
                .content()
                .contains("inventés");
    }

    @Test
    void oneThatIsThereStays() throws IOException {
        Path file = folder.resolve(DossierReader.FILE);
        Files.writeString(file, "mine");
        begin(folder);
        assertThat(file).hasContent("mine");
        assertThat(folder.resolve(Template.README)).doesNotExist();
        assertThat(said()).contains(file.toString()).contains("existe déjà");
        assertThat(opened).isEmpty();
    }

    @Test
    void whereNothingCanBeWrittenItSaysSo() throws IOException {
        Path file = folder.resolve("plain");
        Files.writeString(file, "mine");
        begin(file);
        assertThat(file).hasContent("mine");
        assertThat(said()).contains("plain");
        assertThat(opened).isEmpty();
    }

    @Test
    void whoChoosesNoFolderHasBegunNothing() {
        Stories.onFx(() -> stories.window.openings().begin());
        assertThat(opened).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }
}
