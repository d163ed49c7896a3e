package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.io.DossierReader;
import handover.io.Problem;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

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
        robot.type(KeyCode.ENTER);
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
        for (int i = 0; i < 5; i++) {
            stops.add(Stories.ask(() -> String.valueOf(stories.scene.getFocusOwner().getId())));
            robot.type(KeyCode.TAB);
        }
        assertThat(stops)
                .containsExactly(
                        "problems",
                        "problem-source",
                        "problems-copy",
                        "problems-close",
                        "problems");
    }

    @Test
    void aBrokenSaveIsListedByTheMenuAndFollowedWhileTheListIsOpen() throws Exception {
        List<Problem> bad = problems(BAD);
        Stories.onFx(() -> stories.window.dossiers().broken(bad));
        assertThat(stories.window.reading()).as("it does not lie over the map").isFalse();
        Stories.onFx(() -> stories.window.listProblems());
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
        Stories.onFx(() -> stories.window.listProblems());
        assertThat(title()).isEqualTo("One warning in the dossier");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(
                        list().lookupAll(".problem-weight").stream()
                                .map(one -> ((Label) one).getText())
                                .filter(one -> !one.isEmpty()))
                .containsExactly("Warning");
    }
}
