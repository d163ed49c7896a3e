package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.io.DossierReader;
import handover.io.intake.DayOrder;
import handover.state.ImportDesk.Step;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
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
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A table becomes a dossier in the window, step by step, by keys alone.
@ExtendWith(ApplicationExtension.class)
class ImportStoryTest {
    @TempDir Path folder;

    private Stories stories;
    private final List<Path> opened = new ArrayList<>();

    @Start
    void show(Stage stage) {
        stories = new Stories(stage, Locale.ENGLISH);
        stories.window.dossiers().shownBy(opened::add, () -> {}, () -> {});
        stories.window
                .openers
                .importing()
                .askingBy(
                        new ImportQuestion() {
                            @Override
                            public List<Path> files(Locale locale, @Nullable Window window) {
                                return List.of(folder.resolve("bases.csv"));
                            }

                            @Override
                            public Optional<Path> folder(Locale locale, @Nullable Window window) {
                                return Optional.of(folder);
                            }
                        });
    }

    private void write(String... lines) throws IOException {
        Files.write(folder.resolve("bases.csv"), List.of(lines));
    }

    private Step step() {
        return stories.window.openers.importing().desk().step().get();
    }

    private void until(Step wanted) throws TimeoutException {
        var desk = stories.window.openers.importing().desk();
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> step() == wanted && !desk.busy().get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void begin() throws TimeoutException {
        WaitForAsyncUtils.asyncFx(stories.window.openings()::importTable);
        WaitForAsyncUtils.waitForFxEvents();
        var desk = stories.window.openers.importing().desk();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !desk.busy().get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node node(String id) {
        return stories.scene.getRoot().lookup(id);
    }

    private boolean goes() {
        return !((Button) node("#import-go")).isDisabled();
    }

    @Test
    void aTableBecomesADossierByKeysAlone(FxRobot robot) throws Exception {
        write(
                "Ort,lat,lon,date",
                "Nyala,12.05,24.88,03/04/2021",
                "Kutum,14.2,24.67,31/12/2021",
                "Golo,13.05,24.0,31/02/2021");
        begin();
        robot.type(KeyCode.ENTER);
        assertThat(step()).isEqualTo(Step.COLUMNS);
        ComboBox<?> first = (ComboBox<?>) node("#import-column-0");
        WaitForAsyncUtils.asyncFx(first::requestFocus).get();
        robot.type(KeyCode.DOWN);
        assertThat(stories.window.openers.importing().desk().mappings().get().getFirst().field(0))
                .isNotNull();
        WaitForAsyncUtils.asyncFx(() -> node("#import-go").requestFocus()).get();
        robot.type(KeyCode.ENTER);
        until(Step.DAYS);
        assertThat(goes()).isFalse();
        assertThat(stories.window.openers.importing().desk().order().get()).isNull();
        robot.type(KeyCode.SPACE);
        assertThat(stories.window.openers.importing().desk().order().get()).isEqualTo(DayOrder.DMY);
        robot.type(KeyCode.ENTER);
        until(Step.CHECK);
        assertThat(problem()).containsExactly("Error", "bases.csv:4  date");
        assertThat(goes()).isFalse();
        robot.type(KeyCode.SPACE, KeyCode.ENTER);
        assertThat(step()).isEqualTo(Step.KEEP);
        assertThat(goes()).isFalse();
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(goes()).isTrue();
        assertThat(WaitForAsyncUtils.asyncFx(() -> node("#import-go").isFocused()).get()).isTrue();
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !opened.isEmpty());
        assertThat(opened).containsExactly(folder.resolve("bases"));
        var reading = DossierReader.read(opened.getFirst());
        assertThat(reading.problems()).isEmpty();
        assertThat(stories.window.openers.importing().isShown()).isFalse();
    }

    @Test
    void escapeLeavesItAndNothingIsWritten(FxRobot robot) throws Exception {
        write("name,lat,lon,date", "Nyala,12.05,24.88,2021-04-03");
        begin();
        assertThat(stories.window.reading()).isTrue();
        robot.type(KeyCode.ENTER, KeyCode.ENTER);
        until(Step.CHECK);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stories.window.openers.importing().isShown()).isFalse();
        assertThat(stories.window.reading()).isFalse();
        assertThat(folder.toFile().list()).containsExactly("bases.csv");
    }

    /// The head of the only problem in the list.
    private List<String> problem() {
        assertThat(((ListView<?>) node("#import-problems")).getItems()).hasSize(1);
        return Stories.ask(
                () ->
                        List.of(".problem-weight", ".import-place").stream()
                                .map(style -> node("#import-problems").lookup(style))
                                .map(label -> ((Label) label).getText())
                                .toList());
    }

    private List<String> busy() {
        return List.of("#import-busy", "#import-count").stream()
                .map(id -> ((Label) node(id)).getText())
                .toList();
    }

    /// The rows have been checked, and are not once more: a million would wait twice.
    @Test
    void whileItIsWrittenItSaysSoAndNothingIsKeptInMemoryThen(FxRobot robot) throws Exception {
        List<Runnable> waiting = new ArrayList<>();
        write("name,lat,lon,date", "Nyala,12.05,24.88,2021-04-03", "Kutum,14.2,24.67,2021-12-31");
        begin();
        robot.type(KeyCode.ENTER, KeyCode.ENTER);
        until(Step.CHECK);
        robot.type(KeyCode.ENTER, KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(goes()).isTrue();
        Stories.onFx(() -> stories.window.openers.importing().workingBy(waiting::add));
        robot.type(KeyCode.ENTER);
        assertThat(waiting).hasSize(1);
        assertThat(busy()).containsExactly("Writing the dossier…", "0 of 5 records");
        waiting.getLast().run();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(opened).containsExactly(folder.resolve("bases"));
        var desk = stories.window.openers.importing().desk();
        assertThat(desk.tables().get().tables()).isEmpty();
        assertThat(desk.mappings().get()).isEmpty();
        assertThat(desk.made().get()).isNull();
    }

    @Test
    void aDroppedTableIsTakenForOne() throws IOException {
        write("name,lat,lon,date");
        assertThat(OpenedFile.of(folder.resolve("bases.csv"))).isEqualTo(OpenedFile.TABLE);
    }
}
