package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Chronology;
import handover.chronology.Lens;
import handover.export.TableFormat;
import handover.ui.table.TableCard;

import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The table within the whole window.
@ExtendWith(ApplicationExtension.class)
class TableWindowStoryTest {
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

    private boolean shown() {
        return atlas.isShown(TableCard.class);
    }

    @Test
    void tOpensTheTableInThePlaceOfTheMapAndClosesIt(FxRobot robot) {
        assertThat(shown()).isFalse();
        robot.push(KeyCode.T);
        assertThat(shown()).isTrue();
        assertThat(atlas.map().isVisible()).isFalse();
        robot.push(KeyCode.DOWN);
        assertThat(atlas.state.choices().selected().get()).isNotNull();
        robot.push(KeyCode.RIGHT);
        assertThat(atlas.state.day().get()).isEqualTo(LocalDate.of(2023, 7, 1));
        robot.push(KeyCode.T);
        assertThat(shown()).isFalse();
        assertThat(atlas.map().isVisible()).isTrue();
        assertThat(Stories.ask(() -> atlas.scene.getFocusOwner())).isSameAs(atlas.map());
    }

    @Test
    void theButtonInTheBarDoesTheSame(FxRobot robot) {
        robot.clickOn("#table-toggle");
        assertThat(shown()).isTrue();
        robot.clickOn("#table-close");
        assertThat(shown()).isFalse();
        assertThat(atlas.find("#table-toggle", ToggleButton.class).isSelected()).isFalse();
    }

    @Test
    void inTheFilterATIsALetterAndEscapeEmptiesItFirst(FxRobot robot) {
        robot.push(KeyCode.T);
        robot.clickOn("#table-filter");
        robot.write("t");
        assertThat(atlas.find("#table-filter", TextField.class).getText()).isEqualTo("t");
        assertThat(shown()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(atlas.find("#table-filter", TextField.class).getText()).isEmpty();
        assertThat(shown()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(shown()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "GEOJSON", "KML"})
    void theTableIsSavedAsTheCommandLineWritesIt(TableFormat format, FxRobot robot)
            throws Exception {
        LocalDate day = LocalDate.of(2023, 11, 19);
        Path file = folder.resolve("saved");
        atlas.answer = Optional.of(file);
        robot.interact(() -> atlas.state.goTo(day));
        robot.push(KeyCode.T);
        save(format, robot);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> said().startsWith("Saved"));
        assertThat(atlas.offered).containsExactly("minusma-2023-11-19." + format.id());
        var chronology = Chronology.of(Stories.DOSSIER, Lens.DEFAULT);
        assertThat(Files.readString(file)).isEqualTo(format.text(chronology, day, Locale.ENGLISH));
    }

    @Test
    void aTableThatCannotBeSavedIsSaidAndLeavesNothing(FxRobot robot) throws Exception {
        atlas.answer = Optional.of(folder.resolve("missing/table.csv"));
        robot.push(KeyCode.T);
        save(TableFormat.CSV, robot);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> said().contains("not saved"));
        assertThat(isEmpty(folder)).isTrue();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private void save(TableFormat format, FxRobot robot) {
        robot.interact(
                () ->
                        atlas.find("#table-save", MenuButton.class).getItems().stream()
                                .filter(item -> item.getId().endsWith(format.id()))
                                .forEach(item -> item.fire()));
    }

    private String said() {
        return Stories.ask(() -> atlas.find("#toast", Label.class).getText());
    }
}
