package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.paint.MapSheet;
import handover.revision.Revision;
import handover.support.Versions;
import handover.ui.evidence.EvidencePanel;
import handover.ui.revision.RevisionPanel;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// What is another than in an earlier version, in the window, by mouse and by keys.
@ExtendWith(ApplicationExtension.class)
class RevisionStoryTest {
    @TempDir private Path folder;
    private Stories atlas;

    @org.testfx.framework.junit5.Start
    void start(Stage stage) {
        atlas = new Stories(stage, Locale.ENGLISH, Versions.NOW);
    }

    @BeforeEach
    void settle() {
        atlas.settle();
    }

    private void begin() {
        Stories.onFx(
                () -> atlas.state.revision().start(Revision.of(Versions.EARLIER, Versions.NOW)));
        atlas.frame();
    }

    private String text(String id) {
        return Stories.ask(() -> atlas.find(id, Label.class).getText()).replace('\u00A0', ' ');
    }

    private ListView<?> list() {
        return atlas.find("#revision-list", ListView.class);
    }

    private Node focus() {
        return Stories.ask(() -> atlas.scene.getFocusOwner());
    }

    private void answer(Path path) {
        Stories.onFx(
                () -> atlas.window.openers.revisions().asking((in, owner) -> Optional.of(path)));
    }

    private static void until(java.util.concurrent.Callable<Boolean> done) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, done);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aListTellsAndTheMapMarks() {
        assertThat(Stories.ask(() -> atlas.scene.lookup("#revision-panel"))).isNull();
        begin();
        assertThat(text("#revision-verdict"))
                .isEqualTo(
                        "Sites: 1 new, 6 changed, 1 gone. Claims: 5 new, 2 changed. Sources: 1"
                                + " changed.");
        assertThat(text("#revision-versions")).contains("0.9.0 (01234567) → 1.0.0 (");
        assertThat(list().getItems()).hasSize(14);
        assertThat(focus()).isEqualTo(list());
        var news = atlas.find(MapSheet.class).shown().orElseThrow().furniture().news();
        assertThat(Objects.requireNonNull(news).marks()).hasSize(8);
        assertThat(Stories.ask(() -> atlas.find(EvidencePanel.class).isVisible())).isTrue();
    }

    @Test
    void enterOnALineSelectsItsSiteAndShowsItsEvidence(FxRobot robot) {
        begin();
        robot.push(KeyCode.ENTER);
        assertThat(atlas.state.choices().selected().get()).isEqualTo(Stories.site("ber"));
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertThat(atlas.state.choices().selected().get()).isNull();
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(atlas.state.choices().selected().get()).isEqualTo(Stories.site("kidal"));
        assertThat(atlas.state.revision().running()).isTrue();
    }

    @Test
    void aClickOnALineDoesToo(FxRobot robot) {
        begin();
        Stories.onFx(() -> list().scrollTo(2));
        atlas.frame();
        robot.clickOn(robot.from(list()).lookup("Ménaka").<Node>query());
        assertThat(atlas.state.choices().selected().get()).isEqualTo(Stories.site("menaka"));
    }

    @Test
    void escapeLeadsBackToTheMapAndTheEvidence(FxRobot robot) {
        begin();
        robot.push(KeyCode.ESCAPE);
        atlas.frame();
        assertThat(atlas.state.revision().running()).isFalse();
        assertThat(Stories.ask(() -> atlas.scene.lookup("#revision-panel"))).isNull();
        assertThat(atlas.find(MapSheet.class).shown().orElseThrow().furniture().news()).isNull();
        assertThat(focus()).isEqualTo(atlas.map());
        begin();
        Stories.onFx(() -> atlas.find("#revision-close", Button.class).fire());
        assertThat(atlas.state.revision().running()).isFalse();
    }

    @Test
    void theKeysAskForAnEarlierVersionAndEndIt(FxRobot robot) throws Exception {
        answer(MadeFolder.in(folder.resolve("andes"), MadeFolder.ANDES));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        until(() -> atlas.state.revision().running());
        atlas.frame();
        assertThat(text("#revision-doubt")).contains("andes and minusma");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        assertThat(atlas.state.revision().running()).isFalse();
    }

    @Test
    void theMenuDoesToo() throws Exception {
        answer(MadeFolder.in(folder.resolve("andes"), MadeFolder.ANDES));
        Stories.onFx(
                () ->
                        atlas.find("#more", MenuButton.class).getItems().stream()
                                .filter(item -> "since".equals(item.getId()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        until(() -> atlas.state.revision().running());
    }

    @Test
    void oneThatIsBrokenIsRefusedWithTheReason(FxRobot robot) throws Exception {
        answer(MadeFolder.in(folder.resolve("broken"), "{\"id\": "));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        until(() -> text("#toast").contains("dossier.json:1:"));
        assertThat(atlas.state.revision().running()).isFalse();
    }

    @Test
    void nothingIsSaidToBeNothing() {
        Stories.onFx(() -> atlas.state.revision().start(Revision.of(Versions.NOW, Versions.NOW)));
        atlas.frame();
        assertThat(text("#revision-verdict")).isEqualTo("Nothing differs.");
        assertThat(text(".revision-same")).startsWith("Both versions say the same");
    }

    @Test
    void theLanguageChangesAtOnce(FxRobot robot) {
        begin();
        robot.clickOn("#language-fr");
        atlas.frame();
        assertThat(text("#revision-verdict"))
                .startsWith("Sites : 1 ajout, 6 changements, 1 retrait.");
    }

    @Test
    void thePictureHasTheMarksAndBothVersions(FxRobot robot) throws Exception {
        begin();
        Path file = folder.resolve("since.png");
        atlas.answer = Optional.of(file);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> Files.exists(file));
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                .contains("since 0.9.0 (01234567)");
    }

    private Path picture(FxRobot robot, String name) throws Exception {
        Path file = folder.resolve(name);
        atlas.answer = Optional.of(file);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> Files.exists(file));
        until(() -> text("#toast").contains(name));
        return file;
    }

    private void open(Path picture) throws Exception {
        Stories.onFx(() -> atlas.window.open(picture));
        until(() -> text("#toast").startsWith("View of "));
    }

    @Test
    void aPictureThatIsOpenedAgainBringsItsMarksBack(FxRobot robot) throws Exception {
        Path plain = picture(robot, "plain.png");
        begin();
        Path marked = picture(robot, "marked.png");
        open(marked);
        assertThat(atlas.state.revision().running()).as("it is the same version").isTrue();
        open(plain);
        assertThat(atlas.state.revision().running()).as("that picture marks nothing").isFalse();
        Path kept = MadeFolder.in(folder.resolve("andes"), MadeFolder.ANDES);
        String sum = Versions.EARLIER.sha256();
        Stories.onFx(
                () ->
                        atlas.window
                                .openers
                                .revisions()
                                .remembering(
                                        dossier -> Optional.empty(),
                                        (dossier, sha256) ->
                                                Optional.of(kept)
                                                        .filter(path -> sha256.equals(sum))));
        open(marked);
        until(() -> atlas.state.revision().running());
        var news = Stories.ask(() -> atlas.state.revision().news().get());
        assertThat(news.revision().before().id()).isEqualTo("andes");
    }

    @Test
    void marksThatCannotComeBackAreSaidToBeLost(FxRobot robot) throws Exception {
        begin();
        Path marked = picture(robot, "marked.png");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        open(marked);
        assertThat(text("#toast"))
                .endsWith(
                        "Its marks of what has changed since version 0.9.0 are not shown: that"
                                + " version is not kept here. Ctrl+Shift+B compares with another"
                                + " one.");
        assertThat(atlas.state.revision().running()).isFalse();
    }

    @Test
    void theRoomSeesTheMarksAndTheEarlierVersion() {
        begin();
        Stories.onFx(() -> atlas.window.brief());
        var room =
                Stories.ask(
                        () ->
                                Window.getWindows().stream()
                                        .flatMap(
                                                one ->
                                                        one
                                                                .getScene()
                                                                .getRoot()
                                                                .lookupAll(".briefing-picture")
                                                                .stream())
                                        .flatMap(one -> one.lookupAll("*").stream())
                                        .filter(MapSheet.class::isInstance)
                                        .map(MapSheet.class::cast)
                                        .findFirst()
                                        .orElseThrow());
        var scene = Stories.ask(() -> room.shown().orElseThrow());
        assertThat(Objects.requireNonNull(scene.furniture().news()).marks()).hasSize(8);
        Stories.onFx(() -> atlas.window.closeBriefing());
        assertThat(atlas.state.revision().running()).isTrue();
    }

    @Test
    void theMarkUnderThePointerAndTheMapSayWhatTheyMark(FxRobot robot) {
        begin();
        robot.moveTo(atlas.onScreen(Stories.site("menaka")));
        atlas.frame();
        assertThat(text(".hover-card .since")).isEqualTo("Since 0.9.0 (01234567): new");
        assertThat(Stories.ask(() -> atlas.map().getAccessibleText()).replace('\u00A0', ' '))
                .endsWith("Since 0.9.0 (01234567): sites: 1 new, 6 changed, 1 gone.");
        robot.moveTo(atlas.onScreen(Stories.site("tessalit")));
        atlas.frame();
        assertThat(text(".hover-card .since")).isEmpty();
    }

    @Test
    void thePanelStandsAboveTheEvidence() throws IOException {
        begin();
        var both = atlas.find(NewsAndEvidence.class);
        assertThat(both.getOrientation()).isEqualTo(Orientation.VERTICAL);
        assertThat(both.getItems().getFirst()).isInstanceOf(RevisionPanel.class);
        Stories.onFx(() -> atlas.state.choices().evidenceShown().set(false));
        Stories.onFx(() -> atlas.state.choices().evidenceShown().set(true));
        atlas.frame();
        assertThat(both.getItems()).hasSize(2);
        assertThat(atlas.find(RevisionPanel.class)).isNotNull();
    }
}
