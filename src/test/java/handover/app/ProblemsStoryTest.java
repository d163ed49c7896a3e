package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.io.DossierReader;
import handover.io.Problem;
import handover.io.SourceText;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// The list of what is wrong with a dossier, by keys.
@ExtendWith(ApplicationExtension.class)
class ProblemsStoryTest {
    private static final String BAD =
            MadeFolder.ANDES
                    .replace("\"lat\": -12.06", "\"lat\": -120.6")
                    .replace("\"date\": \"2021-03-04\"", "\"date\": \"2021-02-30\"");

    @TempDir Path folder;
    private Stories stories;
    private final List<String> copied = new ArrayList<>();

    @Start
    void start(Stage stage) {
        stories = new Stories(stage, Locale.ENGLISH);
        stories.window.dossiers().copyingTo(copied::add);
    }

    private List<Problem> problems(String json) throws IOException {
        return DossierReader.read(MadeFolder.in(folder.resolve("andes"), json)).problems();
    }

    private Node node(String id) {
        return stories.scene.getRoot().lookup(id);
    }

    private ListView<?> list() {
        return (ListView<?>) node("#problems");
    }

    private String title() {
        return ((Label) node("#problems-title")).getText();
    }

    private void until(String words) throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () ->
                        Stories.ask(
                                        () ->
                                                String.valueOf(
                                                        node("#problem-source")
                                                                .getAccessibleText()))
                                .contains(words));
    }

    @Test
    void whatIsRefusedIsListedAndEachPlaceIsShownAndCopied(FxRobot robot) throws Exception {
        List<Problem> bad = problems(BAD);
        Stories.onFx(() -> stories.window.dossiers().refused(bad));
        assertThat(title()).isEqualTo("2 errors in the dossier");
        assertThat(list().isFocused()).isTrue();
        until("Line 20: {\"id\": \"lima\"");
        robot.type(KeyCode.DOWN);
        until("Line 35: \"date\": \"2021-02-30\"");
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        Path file = folder.resolve("andes/dossier.json");
        assertThat(copied).containsExactly(file + ":35:14");
        Stories.onFx(() -> stories.state.choices().locale().set(Locale.FRENCH));
        assertThat(title()).isEqualTo("2 erreurs dans le dossier");
        assertThat(list().getSelectionModel().getSelectedIndex()).isEqualTo(1);
        robot.type(KeyCode.ESCAPE);
        assertThat(Stories.ask(() -> stories.window.reading())).isFalse();
    }

    @Test
    void tabGoesRoundInTheCard(FxRobot robot) throws Exception {
        List<Problem> bad = problems(BAD);
        Stories.onFx(() -> stories.window.dossiers().refused(bad));
        List<String> stops = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            stops.add(Stories.ask(() -> String.valueOf(stories.scene.getFocusOwner().getId())));
            robot.type(KeyCode.TAB);
        }
        assertThat(stops)
                .containsExactly(
                        "problems",
                        "problem-source",
                        "problems-jump",
                        "problems-copy",
                        "problems-close",
                        "problems");
    }

    private ListView<?> rows() {
        return (ListView<?>) node("#problem-rows");
    }

    private String number() {
        return ((Label) node("#problem-number")).getText();
    }

    private int line() {
        return rows().getSelectionModel().getSelectedItem() instanceof SourceText.Row row
                ? row.line()
                : 0;
    }

    private void untilAt(String number, int line) throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> Stories.ask(() -> number().equals(number) && line() == line));
    }

    private String marked() {
        WaitForAsyncUtils.waitForFxEvents();
        return rows().lookupAll(".problem-mark .problem-text").stream()
                .map(one -> ((Text) one).getText())
                .collect(Collectors.joining("|"));
    }

    @Test
    void enterJumpsToThePlaceInTheFileAndF8ToTheNext(FxRobot robot) throws Exception {
        List<Problem> bad = problems(BAD);
        Stories.onFx(() -> stories.window.dossiers().broken(bad));
        Stories.onFx(() -> stories.window.search());
        robot.type(KeyCode.F8);
        assertThat(list().isFocused()).as("F8 lists them, even from a text field").isTrue();
        robot.type(KeyCode.ENTER);
        untilAt("Problem 1 of 2", 20);
        assertThat(rows().isFocused()).isTrue();
        assertThat(rows().getItems()).as("the whole file").hasSize((int) BAD.lines().count());
        assertThat(marked()).isEqualTo("-120.6");
        robot.type(KeyCode.F8);
        untilAt("Problem 2 of 2", 35);
        assertThat(marked()).isEqualTo("\"2021-02-30\"");
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(copied).containsExactly(folder.resolve("andes/dossier.json") + ":35:14");
        robot.push(KeyCode.SHIFT, KeyCode.F8);
        untilAt("Problem 1 of 2", 20);
        Stories.onFx(() -> stories.state.choices().locale().set(Locale.FRENCH));
        assertThat(((Button) node("#problem-back")).getText()).startsWith("Tous les problèmes");
        robot.type(KeyCode.ESCAPE);
        assertThat(list().isFocused()).as("Esc goes back to the list").isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(Stories.ask(() -> stories.window.reading())).isFalse();
    }

    @Test
    void theReaderSaysLineAndWrongInWordsToAScreenReader(FxRobot robot) throws Exception {
        List<Problem> bad = problems(BAD);
        Stories.onFx(() -> stories.window.dossiers().refused(bad));
        robot.type(KeyCode.ENTER);
        untilAt("Problem 1 of 2", 20);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(rows().lookupAll(".source-row").stream().map(Node::getAccessibleText))
                .anyMatch(
                        words ->
                                words != null
                                        && words.startsWith("20: {\"id\": \"lima\"")
                                        && words.contains("Error: “lat” is -120.6"));
        assertThat(node("#problem-next").getAccessibleText()).isEqualTo("Next problem (F8)");
        assertThat(rows().getAccessibleText()).startsWith("Lines of ");
    }

    @Test
    void theReaderFollowsASaveToWhereTheProblemHasMoved(FxRobot robot) throws Exception {
        List<Problem> bad = problems(BAD);
        Stories.onFx(() -> stories.window.dossiers().refused(bad));
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        untilAt("Problem 2 of 2", 35);
        List<Problem> moved = problems("\n\n" + BAD.replace("-120.6", "-12.06"));
        Stories.onFx(() -> stories.window.dossiers().broken(moved));
        untilAt("Problem 1 of 1", 37);
        List<Problem> none = problems(MadeFolder.ANDES);
        Stories.onFx(() -> stories.window.dossiers().shown("opening.whole", none));
        assertThat(title()).isEqualTo("Nothing is wrong with the dossier");
        assertThat(node("#problem-reader").isVisible()).isFalse();
        assertThat(node("#problems-close").isFocused()).isTrue();
    }

    @Test
    void aFileThatIsGoneLeavesTheListAndSaysSo(FxRobot robot) throws Exception {
        List<Problem> bad = problems(BAD);
        Files.delete(folder.resolve("andes/dossier.json"));
        Stories.onFx(() -> stories.window.dossiers().refused(bad));
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> Stories.ask(() -> !((Label) node("#problems-said")).getText().isEmpty()));
        assertThat(node("#problem-reader").isVisible()).isFalse();
        assertThat(list().isFocused()).isTrue();
    }

    @Test
    void aBrokenSaveIsListedByTheMenuAndFollowedWhileTheListIsOpen() throws Exception {
        List<Problem> bad = problems(BAD);
        Stories.onFx(() -> stories.window.dossiers().broken(bad));
        assertThat(stories.window.reading()).as("it does not lie over the map").isFalse();
        Stories.onFx(() -> stories.window.openings().listProblems());
        assertThat(list().getItems()).hasSize(2);
        List<Problem> better = problems(BAD.replace("-120.6", "-12.06"));
        Stories.onFx(() -> stories.window.dossiers().broken(better));
        assertThat(list().getItems()).hasSize(1);
        assertThat(title()).isEqualTo("One error in the dossier");
        List<Problem> none = problems(MadeFolder.ANDES);
        Stories.onFx(() -> stories.window.dossiers().shown("opening.whole", none));
        assertThat(title()).isEqualTo("Nothing is wrong with the dossier");
        assertThat(list().isVisible()).isFalse();
    }

    @Test
    void doubtsAreToldFromErrorsInWords() throws Exception {
        List<Problem> doubts =
                problems(MadeFolder.ANDES.replace("\"date\": \"2021-", "\"date\": \"1921-"));
        Stories.onFx(() -> stories.window.dossiers().shown("opening.shown", doubts));
        Stories.onFx(() -> stories.window.openings().listProblems());
        assertThat(title()).isEqualTo("One warning in the dossier");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(
                        list().lookupAll(".problem-weight").stream()
                                .map(one -> ((Label) one).getText())
                                .filter(one -> !one.isEmpty()))
                .containsExactly("Warning");
    }
}
