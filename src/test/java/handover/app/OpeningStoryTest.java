package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.io.BasemapReader;
import handover.io.DossierReader;
import handover.io.Reading;
import handover.io.ReadingWatch;
import handover.io.ReadingWatch.Step;
import handover.state.AtlasState;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A dossier that takes its time to be read, in a window that goes on meanwhile.
@ExtendWith(ApplicationExtension.class)
class OpeningStoryTest {
    private static final String OTHER = MadeFolder.ANDES.replace("\"andes\"", "\"other\"");

    @TempDir Path folder;
    private Session session;

    /// The reader goes on by one of these.
    private final LinkedBlockingQueue<Report> reports = new LinkedBlockingQueue<>();

    private final List<Runnable> changes = new ArrayList<>();
    private boolean ended;

    /// @param step what the reader has come to; null for its end
    private record Report(Step step, long done, long of) {}

    @org.testfx.framework.junit5.Start
    void start(Stage stage) throws IOException {
        var user = new UserSide(folder.resolve("user"));
        var bare = new BareWindow(new AtlasState(Stories.DOSSIER), BasemapReader.bundled());
        session = new Session(stage, user, folder.resolve("user"), bare, address -> {});
        session.watchedBy(
                (path, dossier, changed) -> {
                    changes.add(changed);
                    return () -> {};
                });
        session.begin(null);
        stage.setMinWidth(0);
        stage.setMinHeight(0);
        stage.setWidth(Stories.WIDTH);
        stage.setHeight(Stories.HEIGHT);
    }

    @AfterEach
    void end() {
        Stories.onFx(() -> session.end());
        Thread.setDefaultUncaughtExceptionHandler(null);
    }

    /// Reads as slowly as it is told to.
    private Reading slowly(Path path, ReadingWatch watch) {
        try {
            while (true) {
                Report next = reports.take();
                if (next.of() < 0) {
                    return DossierReader.read(path, watch);
                }
                if (!watch.goOn(next.step(), next.done(), next.of())) {
                    ended = true;
                    throw new CancellationException();
                }
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void report(Step step, long done, long of) {
        reports.add(new Report(step, done, of));
    }

    private void goOn() {
        reports.add(new Report(Step.CHECKS, 0, -1));
    }

    private Path begin(String json) throws IOException {
        Path path = MadeFolder.in(folder.resolve("andes"), json);
        Stories.onFx(
                () -> {
                    session.readBy(this::slowly);
                    session.window().open(path);
                });
        until(this::seen);
        return path;
    }

    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("it never came to that", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node node(String id) {
        return Stories.ask(() -> session.window().scene().getRoot().lookup(id));
    }

    private String words(String id) {
        return Stories.ask(() -> ((Label) session.window().scene().lookup(id)).getText());
    }

    private boolean seen() {
        return node("#opening-progress").isVisible();
    }

    private String shown() {
        return Stories.ask(() -> session.state().dossier().id());
    }

    private void heard(String words) {
        until(() -> words("#opening-count").equals(words));
    }

    @Test
    void theWindowSaysHowFarItIsAndThenShowsIt() throws IOException {
        begin(MadeFolder.ANDES);
        assertThat(node("#opening-progress").getAccessibleText()).isEqualTo("Opening “andes”");
        assertThat(words("#opening-count")).isEqualTo("Looking for the file…");
        report(Step.FILE, 93 << 20, 187 << 20);
        heard("Loading the file: 93 of 187 MB");
        Stories.onFx(() -> session.state().choices().locale().set(Locale.FRENCH));
        assertThat(words("#opening-count")).isEqualTo("Chargement du fichier : 93 sur 187 Mo");
        report(Step.RECORDS, 12_288, 600_000);
        heard("Lecture des entrées : 12\u202f288 sur 600\u202f000");
        double share = ((ProgressBar) node("#opening-bar")).getProgress();
        assertThat(share).isBetween(0.15, 0.2);
        assertThat(shown()).isEqualTo("minusma");
        goOn();
        until(() -> shown().equals("andes"));
        assertThat(seen()).isFalse();
    }

    @Test
    void escapeCancelsItAndTheDossierShownStays(FxRobot robot) throws IOException {
        begin(MadeFolder.ANDES);
        robot.type(KeyCode.ESCAPE);
        assertThat(seen()).isFalse();
        assertThat(words("#toast"))
                .isEqualTo("Cancelled: “andes” was not opened. The dossier shown stays as it was.");
        report(Step.RECORDS, 1, 2);
        until(() -> ended);
        assertThat(shown()).isEqualTo("minusma");
        assertThat(seen()).isFalse();
    }

    @Test
    void theButtonCancelsItTooAndTheNextOneIsReadAllTheSame() throws IOException {
        Path path = begin(MadeFolder.ANDES);
        Stories.onFx(((Button) node("#opening-cancel"))::fire);
        assertThat(seen()).isFalse();
        report(Step.FILE, 1, 2);
        until(() -> ended);
        goOn();
        Stories.onFx(() -> session.window().open(path));
        until(() -> shown().equals("andes"));
    }

    @Test
    void whatLiesOverTheWindowIsPutAwayFirst(FxRobot robot) throws IOException {
        begin(MadeFolder.ANDES);
        Stories.onFx(() -> session.window().toggleKeys());
        robot.type(KeyCode.ESCAPE);
        assertThat(seen()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(seen()).isFalse();
    }

    @Test
    void whatIsSoonReadShowsNoProgress() throws IOException {
        List<Boolean> flashes = new ArrayList<>();
        Path path = MadeFolder.in(folder.resolve("andes"), MadeFolder.ANDES);
        Node card = node("#opening-progress");
        Stories.onFx(
                () -> {
                    card.visibleProperty().subscribe((was, is) -> flashes.add(is));
                    // Read on this thread, so that no machine is too slow for it.
                    Reading reading = DossierReader.read(path);
                    session.readBy((from, watch) -> reading);
                    session.window().open(path);
                });
        until(() -> shown().equals("andes"));
        assertThat(flashes).isEmpty();
    }

    @Test
    void aBadOneIsListedAndTheProgressIsGone() throws IOException {
        begin("{}");
        goOn();
        until(() -> Stories.ask(() -> session.window().dossiers().isListing()));
        assertThat(seen()).isFalse();
        assertThat(shown()).isEqualTo("minusma");
    }

    @Test
    void aMistakeOfTheProgramLeavesNoProgressBehind() throws IOException {
        Path path = MadeFolder.in(folder.resolve("andes"), MadeFolder.ANDES);
        Stories.onFx(
                () -> {
                    session.readBy(
                            (from, watch) -> {
                                reports.poll();
                                throw new IllegalStateException("a mistake");
                            });
                    session.window().open(path);
                });
        until(() -> words("#toast").startsWith("The program has made a mistake."));
        assertThat(seen()).isFalse();
        assertThat(shown()).isEqualTo("minusma");
    }

    @Test
    void aBriefingIsNotDisturbedByIt() throws IOException {
        begin(MadeFolder.ANDES);
        Stories.onFx(() -> session.window().brief());
        goOn();
        until(() -> words("#opening-count").equals("It will be shown when the briefing is over."));
        assertThat(shown()).isEqualTo("minusma");
        Stories.onFx(() -> session.window().closeBriefing());
        until(() -> shown().equals("andes"));
    }

    @Test
    void aChangeOnTheDiskTakesNothingFromWhoeverHasAskedForAnother() throws IOException {
        Path path = begin(MadeFolder.ANDES);
        goOn();
        until(() -> shown().equals("andes"));
        Path other = MadeFolder.in(folder.resolve("other"), OTHER);
        Stories.onFx(() -> session.window().open(other));
        MadeFolder.in(path, MadeFolder.ANDES.replace("\"Quito\"", "\"La capital\""));
        Stories.onFx(changes.getLast());
        until(this::seen);
        assertThat(node("#opening-progress").getAccessibleText()).isEqualTo("Opening “other”");
        Stories.onFx(((Button) node("#opening-cancel"))::fire);
        report(Step.FILE, 1, 2);
        until(() -> ended);
        goOn();
        until(() -> words("#toast").startsWith("The dossier on the disk has changed"));
        assertThat(session.state().dossier().sites().getFirst().name().en())
                .isEqualTo("La capital");
    }

    @Test
    void whatAWindowIsStartedWithIsOpenedInItOneAfterTheOther() throws IOException {
        Path path = MadeFolder.in(folder.resolve("andes"), MadeFolder.ANDES);
        Path table = Files.writeString(folder.resolve("posts.csv"), "name,lat,lon,date\n");
        Stories.onFx(() -> session.open(new Later(path, table)));
        until(() -> shown().equals("andes"));
        until(() -> Stories.ask(() -> session.window().openers.importing().isShown()));
        assertThat(session.window().openers.importing().desk().files().get())
                .containsExactly(table);
    }

    @Test
    void aTableThatAWindowIsStartedWithBeginsAnImport() throws IOException {
        Path table = Files.writeString(folder.resolve("posts.csv"), "name,lat,lon,date\n");
        Stories.onFx(() -> session.open(new Later(null, table)));
        assertThat(Stories.ask(() -> session.window().openers.importing().isShown())).isTrue();
        assertThat(shown()).isEqualTo("minusma");
    }
}
