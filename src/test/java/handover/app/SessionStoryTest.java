package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.geo.Camera;
import handover.geo.Size;
import handover.io.BasemapReader;
import handover.state.AtlasState;
import handover.state.Theme;
import handover.time.EdtfDate;
import handover.ui.map.MapPane;
import handover.ui.window.DropVeil;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Other dossiers in the window, and the same one changed on the disk.
@ExtendWith(ApplicationExtension.class)
class SessionStoryTest {
    @TempDir Path folder;
    private Stage stage;
    private Session session;
    private final List<Runnable> changes = new ArrayList<>();
    private int watched;

    @org.testfx.framework.junit5.Start
    void start(Stage shown) {
        stage = shown;
    }

    private void begin(boolean reallyWatched) {
        Stories.onFx(
                () -> {
                    try {
                        var state = new AtlasState(Stories.DOSSIER);
                        session =
                                new Session(
                                        stage,
                                        new UserSide(folder.resolve("user")),
                                        folder.resolve("user"),
                                        new BareWindow(state, BasemapReader.bundled()),
                                        address -> {});
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                    if (!reallyWatched) {
                        session.watchedBy(
                                (path, dossier, changed) -> {
                                    watched++;
                                    changes.add(changed);
                                    return () -> watched--;
                                });
                    }
                    session.begin(null);
                    stage.setMinWidth(0);
                    stage.setMinHeight(0);
                    stage.setWidth(Stories.WIDTH);
                    stage.setHeight(Stories.HEIGHT);
                });
    }

    @AfterEach
    void end() {
        Stories.onFx(() -> session.end());
        Thread.setDefaultUncaughtExceptionHandler(null);
    }

    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("it never came to that", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String shown() {
        return Stories.ask(() -> session.state().dossier().id());
    }

    private String said() {
        return Stories.ask(
                () -> ((Label) session.window().scene().getRoot().lookup("#toast")).getText());
    }

    private Path open() throws IOException {
        Path path = MadeFolder.in(folder.resolve("andes"), MadeFolder.ANDES);
        Stories.onFx(() -> session.window().open(path));
        until(() -> shown().equals("andes"));
        return path;
    }

    @Test
    void anotherDossierTakesTheWindowAndThePlaceOfTheProgramStays() throws IOException {
        begin(false);
        Stories.onFx(
                () -> {
                    session.state().choices().theme().set(Theme.DARK);
                    session.state().choices().locale().set(Locale.FRENCH);
                });
        open();
        assertThat(stage.getTitle()).startsWith("Postes dans les Andes");
        assertThat(session.state().choices().theme().get()).isEqualTo(Theme.DARK);
        assertThat(session.state().day().get()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(said()).isEqualTo("Ce dossier est maintenant affiché.");
        assertThat(watched).isEqualTo(1);
        Stories.onFx(() -> session.window().openings().openBundled());
        until(() -> shown().equals("minusma"));
        assertThat(watched).as("nothing watches what is built in").isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"andes", "andes/dossier.json", "andes.zip"})
    void aFolderItsFileAndAZipAreShownWhenTheyAreDropped(String name) throws IOException {
        begin(false);
        MadeFolder.in(folder.resolve("andes"), MadeFolder.ANDES);
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("andes.zip")))) {
            zip.putNextEntry(new ZipEntry("dossier.json"));
            zip.write(Files.readAllBytes(folder.resolve("andes/dossier.json")));
        }
        Stories.onFx(
                () -> {
                    AtlasWindow window = session.window();
                    var veil = new DropVeil(session.state().choices().locale());
                    var zone = new DropZone(veil, window.openers.files()::open);
                    List<File> dropped = List.of(folder.resolve(name).toFile());
                    assertThat(zone.offered(dropped)).isTrue();
                    assertThat(zone.taken(dropped)).isTrue();
                });
        until(() -> shown().equals("andes"));
        Node map = Stories.ask(() -> session.window().scene().getFocusOwner());
        var size = new Size(map.getLayoutBounds().getWidth(), map.getLayoutBounds().getHeight());
        Camera camera = Stories.ask(() -> session.state().choices().camera().get());
        assertThat(session.state().dossier().sites())
                .as("its sites are framed")
                .map(site -> camera.toScreen(site.at(), size))
                .allMatch(at -> map.getLayoutBounds().contains(at.x(), at.y()));
    }

    @Test
    void theKeysOfTheMapWorkInADossierThatHasTakenTheWindow() throws IOException {
        begin(false);
        open();
        Node focus = Stories.ask(() -> session.window().scene().getFocusOwner());
        assertThat(focus).as("no text field takes the arrows").isInstanceOf(MapPane.class);
    }

    @Test
    void theVersionThatIsBriefedWithIsTheOneThatTheNextIsComparedWith() throws IOException {
        begin(false);
        Path path = open();
        Stories.onFx(() -> session.window().brief());
        Path kept = folder.resolve("user").resolve("briefed");
        until(() -> Files.isDirectory(kept) && kept.toFile().list().length == 1);
        Stories.onFx(() -> session.window().closeBriefing());
        Files.writeString(
                path.resolve("dossier.json"), MadeFolder.ANDES.replace("2021-03-04", "2021-03-09"));
        Stories.onFx(() -> changes.getLast().run());
        until(() -> !session.state().dossier().claims().getFirst().date().equals(first()));
        Stories.onFx(() -> session.window().since());
        until(() -> session.state().revision().running());
        var news = Stories.ask(() -> session.state().revision().news().get());
        assertThat(news.marks()).containsOnlyKeys("quito");
        assertThat(news.revision().before().claims().getFirst().date()).isEqualTo(first());
    }

    private static EdtfDate first() {
        return EdtfDate.parse("2021-03-04");
    }

    @Test
    void aBadDossierIsListedAndTheOneThatIsShownStays() throws IOException {
        begin(false);
        Path bad = MadeFolder.in(folder.resolve("bad"), "{}");
        Stories.onFx(() -> session.window().open(bad));
        until(() -> Stories.ask(() -> session.window().dossiers().isListing()));
        assertThat(shown()).isEqualTo("minusma");
        assertThat(said())
                .startsWith("The dossier was not opened; the one shown stays. ")
                .endsWith(" And 15 more problems.");
        assertThat(Stories.ask(() -> session.window().reading())).isTrue();
    }

    @Test
    void scenesThatNoFileHasWaitForTheirDossier() throws IOException {
        begin(false);
        until(() -> Files.isDirectory(folder.resolve("user/scenes")));
        Stories.onFx(() -> session.state().desk().add("Kidal", session.state().viewpoint()));
        open();
        assertThat(session.state().desk().story().get().isEmpty()).isTrue();
        assertThat(session.window().sceneOffice().notices().first().get()).isNull();
        Stories.onFx(() -> session.window().openings().openBundled());
        until(() -> shown().equals("minusma"));
        until(() -> session.window().sceneOffice().notices().first().get() != null);
    }

    @Test
    void whatHasChangedOnTheDiskIsShownWhereOneWas() throws IOException {
        begin(false);
        Path path = open();
        Stories.onFx(
                () -> {
                    AtlasState state = session.state();
                    state.goTo(LocalDate.of(2021, 7, 2));
                    state.choices().selected().set(state.dossier().sites().get(1));
                    state.desk().add("Lima", state.viewpoint());
                    session.window().zoom(2);
                });
        var camera = Stories.ask(() -> session.state().choices().camera().get());
        MadeFolder.in(path, MadeFolder.ANDES.replace("\"Quito\"", "\"San Francisco de Quito\""));
        Stories.onFx(changes.getLast());
        until(() -> said().startsWith("The dossier on the disk has changed"));
        AtlasState now = session.state();
        assertThat(now.dossier().sites().getFirst().name().en())
                .isEqualTo("San Francisco de Quito");
        assertThat(now.day().get()).isEqualTo(LocalDate.of(2021, 7, 2));
        assertThat(now.choices().selected().get()).isEqualTo(now.dossier().sites().get(1));
        assertThat(now.choices().camera().get()).isEqualTo(camera);
        assertThat(now.desk().story().get().scenes()).hasSize(1);
        assertThat(now.desk().edited().get()).isTrue();
        assertThat(watched).isEqualTo(1);
    }

    @Test
    void aBrokenSaveKeepsTheLastGoodStateAndIsSaidUntilItIsWhole() throws IOException {
        begin(false);
        Path path = open();
        MadeFolder.in(path, MadeFolder.ANDES.replace("\"sites\": [", "\"sites\": "));
        Stories.onFx(changes.getLast());
        until(() -> said().startsWith("The dossier on the disk is broken now"));
        assertThat(said()).contains("dossier.json:").contains(": ");
        assertThat(session.state().dossier().sites()).hasSize(2);
        MadeFolder.in(path, MadeFolder.ANDES);
        Stories.onFx(changes.getLast());
        until(() -> said().startsWith("The dossier on the disk is whole again"));
    }

    @Test
    void anEditorThatSavesByRenamingIsSeenFromTheDiskToTheWindow() throws IOException {
        begin(true);
        Path path = open();
        Path other = path.resolve("dossier.json~");
        Files.writeString(other, MadeFolder.ANDES.replace("\"Quito\"", "\"La capital\""));
        Files.move(
                other,
                path.resolve("dossier.json"),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
        until(
                () ->
                        Stories.ask(() -> session.state().dossier().sites().getFirst().name().en())
                                .equals("La capital"));
    }
}
