package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Clock;
import handover.chronology.Lens;
import handover.geo.Size;
import handover.io.MadePicture;
import handover.story.Viewpoint;
import handover.ui.window.DropVeil;
import handover.ui.window.Toast;

import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// A picture that is opened or dropped: its view comes back, and what is said of its dossier.
@ExtendWith(ApplicationExtension.class)
class PictureOpenStoryTest {
    private static final Lens PUBLISHED = Lens.DEFAULT.withClock(Clock.PUBLISHED);

    @TempDir private Path folder;
    private Stories atlas;

    @org.testfx.framework.junit5.Start
    void start(Stage stage) {
        atlas = new Stories(stage, Locale.ENGLISH);
    }

    @BeforeEach
    void settle() {
        atlas.settle();
    }

    private Viewpoint viewpoint(@Nullable String site) {
        var camera = Stories.ask(() -> atlas.state.choices().camera().get());
        return new Viewpoint(
                LocalDate.of(2023, 11, 19), camera, new Size(900, 600), site, PUBLISHED);
    }

    private void open(String dossier, String version, String sha256, @Nullable String site)
            throws Exception {
        byte[] bytes =
                MadePicture.carrying(MadePicture.of(dossier, version, sha256, viewpoint(site)));
        open(Files.write(folder.resolve("picture.png"), bytes));
    }

    private void open(Path file) throws Exception {
        Stories.onFx(() -> atlas.window.open(file));
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> Stories.ask(() -> toast().isVisible()));
    }

    private Toast toast() {
        return atlas.find(Toast.class);
    }

    private String said() {
        return Stories.ask(() -> atlas.find("#toast", Label.class).getText());
    }

    private boolean looks(String style) {
        return Stories.ask(() -> toast().getStyleClass().contains(style));
    }

    @Test
    void theViewOfAPictureComesBack() throws Exception {
        var dossier = Stories.DOSSIER;
        open(dossier.id(), dossier.version(), dossier.sha256(), "kidal");
        assertThat(said()).isEqualTo("View of 19 November 2023 restored. The dossier is the same.");
        assertThat(looks("remark")).isFalse();
        assertThat(atlas.state.choices().selected().get()).isEqualTo(Stories.site("kidal"));
        assertThat(atlas.state.choices().lens().get()).isEqualTo(PUBLISHED);
        assertThat(atlas.state.day().get()).isEqualTo(LocalDate.of(2023, 11, 19));
        assertThat(atlas.state.choices().locale().get()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void aDossierThatHasChangedSinceIsRemarkedInBothLanguages() throws Exception {
        var dossier = Stories.DOSSIER;
        open(dossier.id(), "0.9.0", "0".repeat(64), "kidal");
        assertThat(said())
                .endsWith(
                        "The dossier has changed since: version 0.9.0 → "
                                + dossier.version()
                                + ".");
        assertThat(looks("remark")).isTrue();
        assertThat(atlas.state.day().get()).isEqualTo(LocalDate.of(2023, 11, 19));
        Stories.onFx(() -> atlas.state.choices().locale().set(Locale.FRENCH));
        assertThat(said())
                .startsWith("Vue du 19 novembre 2023 rétablie. Le dossier a changé depuis");
    }

    @Test
    void aDossierThatWasEditedUnderItsVersionIsRemarkedToo() throws Exception {
        var dossier = Stories.DOSSIER;
        open(dossier.id(), dossier.version(), "0".repeat(64), null);
        assertThat(said()).contains("though both say version " + dossier.version());
        assertThat(looks("remark")).isTrue();
    }

    @Test
    void aSiteThatIsGoneIsSaid() throws Exception {
        open(Stories.DOSSIER.id(), "0.9.0", "0".repeat(64), "nowhere");
        assertThat(said()).endsWith("The site that was selected is no longer in it.");
        assertThat(atlas.state.choices().selected().get()).isNull();
    }

    @Test
    void aPictureOfAnotherDossierChangesNothing() throws Exception {
        Viewpoint before = Stories.ask(() -> atlas.state.viewpoint());
        open("unifil", "1.0.0", "0".repeat(64), null);
        assertThat(said()).startsWith("The picture was not opened.").contains("“unifil”");
        assertThat(looks("failure")).isTrue();
        assertThat(Stories.ask(() -> atlas.state.viewpoint())).isEqualTo(before);
    }

    @Test
    void whatIsNoPictureOfOursIsRefusedInWordsAndChangesNothing() throws Exception {
        Viewpoint before = Stories.ask(() -> atlas.state.viewpoint());
        open(Files.writeString(folder.resolve("notes.md"), "nothing"));
        assertThat(said())
                .isEqualTo(
                        "The picture was not opened. This is not a PNG picture."
                                + " Choose a picture that this program has saved.");
        assertThat(Stories.ask(() -> atlas.state.viewpoint())).isEqualTo(before);
    }

    @Test
    void theVeilSaysBeforeWhatDroppingWillDo() throws IOException {
        List<Path> taken = new ArrayList<>();
        var veil = atlas.find(DropVeil.class);
        var zone = new DropZone(veil, taken::addAll);
        File picture = Files.createFile(folder.resolve("kidal.png")).toFile();
        File scenes = Files.createFile(folder.resolve("friday.atlas")).toFile();
        assertThat(Stories.ask(() -> zone.offered(List.of(picture)))).isTrue();
        assertThat(veilSays()).contains("kidal.png").anyMatch(line -> line.contains("picture"));
        assertThat(Stories.ask(() -> zone.offered(List.of(scenes)))).isTrue();
        assertThat(veilSays()).contains("friday.atlas", "Drop it here to open its scenes.");
        File table = Files.createFile(folder.resolve("Bases.CSV")).toFile();
        assertThat(Stories.ask(() -> zone.offered(List.of(table)))).isTrue();
        assertThat(veilSays()).contains("Bases.CSV").anyMatch(line -> line.contains("import"));
        assertThat(Stories.ask(() -> zone.offered(List.of(picture, scenes)))).isFalse();
        assertThat(veilSays())
                .contains(
                        "Several files", "Drop one file at a time; only tables may come together.");
        assertThat(Stories.ask(() -> zone.taken(List.of(picture, scenes)))).isFalse();
        assertThat(veil.isVisible()).isFalse();
        assertThat(Stories.ask(() -> zone.taken(List.of(picture)))).isTrue();
        assertThat(taken).containsExactly(picture.toPath());
        assertThat(Stories.ask(() -> zone.offered(List.of()))).isFalse();
        assertThat(Stories.ask(() -> zone.taken(List.of()))).isFalse();
    }

    @Test
    void severalTablesCanBeDroppedTogether() throws IOException {
        List<List<Path>> taken = new ArrayList<>();
        var zone = new DropZone(atlas.find(DropVeil.class), taken::add);
        Path sites = Files.createFile(folder.resolve("sites.csv"));
        Path claims = Files.createFile(folder.resolve("claims.xlsx"));
        List<File> together = List.of(sites.toFile(), claims.toFile());
        assertThat(Stories.ask(() -> zone.offered(together))).isTrue();
        assertThat(veilSays()).anyMatch(line -> line.contains("import their rows together"));
        assertThat(Stories.ask(() -> zone.taken(together))).isTrue();
        assertThat(taken).containsExactly(List.of(sites, claims));
        File picture = Files.createFile(folder.resolve("map.png")).toFile();
        assertThat(Stories.ask(() -> zone.taken(List.of(sites.toFile(), picture)))).isFalse();
        assertThat(taken).hasSize(1);
    }

    private List<String> veilSays() {
        return Stories.ask(
                () ->
                        atlas.find(DropVeil.class).lookupAll(".label").stream()
                                .map(node -> ((Label) node).getText())
                                .toList());
    }
}
