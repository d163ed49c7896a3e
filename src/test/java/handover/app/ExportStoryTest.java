package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.export.series.SeriesFormat;
import handover.ui.export.ExportCard;
import handover.ui.export.ExportMenu;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
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

/// Many pictures from the window: the menu, the card, the progress, and stopping it.
@ExtendWith(ApplicationExtension.class)
class ExportStoryTest {
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

    private void ask(SeriesFormat format, FxRobot robot) {
        robot.interact(
                () ->
                        atlas.find("#export", ExportMenu.class).getItems().stream()
                                .filter(item -> item.getId().equals("export-" + format.id()))
                                .forEach(item -> item.fire()));
    }

    private boolean asking() {
        return Stories.ask(() -> atlas.find(ExportCard.class).isVisible());
    }

    private boolean writing() {
        return Stories.ask(() -> atlas.find("#export-progress", Node.class).isVisible());
    }

    private String words(String id) {
        return Stories.ask(() -> atlas.find("#" + id, Label.class).getText());
    }

    private void type(String id, String words, FxRobot robot) {
        robot.interact(() -> atlas.find("#" + id, TextField.class).setText(words));
    }

    private void over() throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !writing());
    }

    @Test
    void theChosenDaysAreWrittenAndTheWindowSaysSo(FxRobot robot) throws Exception {
        Path file = folder.resolve("handout.pdf");
        atlas.answer = Optional.of(file);
        ask(SeriesFormat.PDF, robot);
        assertThat(words("export-summary")).startsWith("15 pictures, in English, light theme");
        type("export-first", "1 Oct 2023", robot);
        type("export-last", "31 Oct 2023", robot);
        assertThat(words("export-summary")).startsWith("3 pictures");
        robot.clickOn("#export-go");
        assertThat(asking()).isFalse();
        over();
        assertThat(words("toast")).isEqualTo("Saved " + file);
        assertThat(atlas.offered).containsExactly("minusma-changes.pdf");
        assertThat(file).exists();
    }

    @Test
    void itCanBeStoppedAndThenNothingIsLeftWhileTheWindowGoesOn(FxRobot robot) throws Exception {
        atlas.answer = Optional.of(folder.resolve("pictures"));
        ask(SeriesFormat.PNG, robot);
        robot.interact(() -> atlas.find("#export-go", Button.class).fire());
        assertThat(writing()).isTrue();
        assertThat(Stories.ask(() -> atlas.find("#export", Node.class).isDisabled())).isTrue();
        robot.interact(() -> atlas.state.goTo(LocalDate.of(2023, 11, 19)));
        assertThat(words("export-count")).endsWith("of 15");
        robot.interact(() -> atlas.find("#export-cancel", Button.class).fire());
        over();
        assertThat(words("toast")).isEqualTo("Export stopped. Nothing was saved.");
        assertThat(isEmpty(folder)).isTrue();
        atlas.allShow(LocalDate.of(2023, 11, 19));
    }

    @Test
    void aFailureIsSaidInWords(FxRobot robot) throws Exception {
        atlas.answer = Optional.of(folder.resolve("missing/deck.pptx"));
        ask(SeriesFormat.PPTX, robot);
        robot.interact(() -> atlas.find("#export-go", Button.class).fire());
        over();
        assertThat(words("toast")).startsWith("Nothing was exported.").contains("missing");
        assertThat(isEmpty(folder)).isTrue();
    }

    @Test
    void withoutAnAnswerNothingBegins(FxRobot robot) {
        ask(SeriesFormat.GIF, robot);
        robot.interact(() -> atlas.find("#export-go", Button.class).fire());
        assertThat(writing()).isFalse();
    }

    @Test
    void theCardKeepsTheFocusAndEscapeClosesIt(FxRobot robot) {
        ask(SeriesFormat.GIF, robot);
        assertThat(asking()).isTrue();
        var card = atlas.find(ExportCard.class);
        for (int i = 0; i < 8; i++) {
            Node focus = Stories.ask(() -> atlas.scene.getFocusOwner());
            assertThat(within(focus, card)).as(focus.toString()).isTrue();
            robot.push(KeyCode.TAB);
        }
        LocalDate day = atlas.state.day().get();
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(atlas.state.day().get()).isEqualTo(day);
        robot.push(KeyCode.ESCAPE);
        assertThat(asking()).isFalse();
        assertThat(Stories.ask(() -> atlas.scene.getFocusOwner())).isSameAs(atlas.map());
    }

    @Test
    void whatIsNotADayIsSaidAndNothingCanBegin(FxRobot robot) {
        ask(SeriesFormat.PDF, robot);
        type("export-first", "31 Oct 2023", robot);
        type("export-last", "1 Oct 2023", robot);
        assertThat(words("export-summary")).startsWith("The last day lies before the first");
        assertThat(atlas.find("#export-go", Button.class).isDisabled()).isTrue();
        type("export-last", "nonsense", robot);
        assertThat(words("export-summary")).isNotBlank().doesNotContain("pictures");
    }

    @Test
    void scenesCanBeChosenWhereThereAreSome(FxRobot robot) {
        ask(SeriesFormat.PPTX, robot);
        assertThat(atlas.find("#export-through-scenes", ToggleButton.class).isDisabled()).isTrue();
        robot.push(KeyCode.ESCAPE);
        robot.interact(
                () ->
                        atlas.state
                                .desk()
                                .edit(
                                        story ->
                                                story.with(
                                                        new handover.story.StoryScene(
                                                                "s",
                                                                "Now",
                                                                "",
                                                                atlas.state.viewpoint()),
                                                        0)));
        ask(SeriesFormat.PPTX, robot);
        robot.interact(() -> atlas.find("#export-through-scenes", ToggleButton.class).fire());
        assertThat(words("export-summary")).startsWith("1 picture,");
        assertThat(atlas.find("#export-size", ComboBox.class).getItems()).hasSize(3);
    }

    private static boolean within(Node node, Node part) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up == part) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
