package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.geo.Camera;
import handover.geo.Point;
import handover.paint.Palette;
import handover.state.Theme;
import handover.words.Texts;

import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;

/// Looking about: the map moved, the theme and the panel changed, a picture taken, and rest.
@ExtendWith(ApplicationExtension.class)
class LookStoryTest {
    @TempDir Path folder;
    private Stories atlas;

    @org.testfx.framework.junit5.Start
    void start(Stage stage) {
        atlas = new Stories(stage, Locale.ENGLISH);
    }

    @BeforeEach
    void settle() {
        atlas.settle();
    }

    private Camera camera() {
        return Stories.ask(() -> atlas.state.choices().camera().get());
    }

    private Point2D onMap(double x, double y) {
        return Stories.ask(() -> atlas.map().localToScreen(x, y));
    }

    private Point worldAt(double x, double y) {
        return Stories.ask(() -> camera().toWorld(new Point(x, y), sheetSize()));
    }

    private handover.geo.Size sheetSize() {
        return atlas.sheet().shown().orElseThrow().size();
    }

    @Test
    void theMapFollowsAHandThatDragsIt(FxRobot robot) {
        Point held = worldAt(300, 200);
        robot.moveTo(onMap(300, 200)).press(MouseButton.PRIMARY);
        robot.moveTo(onMap(360, 230)).release(MouseButton.PRIMARY);
        Point now = worldAt(360, 230);
        assertThat(now.x()).isCloseTo(held.x(), within());
        assertThat(now.y()).isCloseTo(held.y(), within());
        assertThat(atlas.state.choices().selected().get()).isNull();
        robot.write("0");
        assertThat(worldAt(300, 200).x()).isCloseTo(held.x(), within());
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }

    @Test
    void theWheelZoomsAboutThePointer(FxRobot robot) {
        Point held = worldAt(200, 150);
        double zoom = camera().zoom();
        robot.moveTo(onMap(200, 150));
        robot.scroll(1, VerticalDirection.DOWN);
        assertThat(camera().zoom()).isNotEqualTo(zoom);
        assertThat(worldAt(200, 150).x()).isCloseTo(held.x(), within());
        assertThat(worldAt(200, 150).y()).isCloseTo(held.y(), within());
    }

    @Test
    void aSidewaysWheelLeavesTheMapAtHome() {
        Camera home = camera();
        Stories.onFx(
                () ->
                        atlas.sheet()
                                .fireEvent(
                                        new ScrollEvent(
                                                ScrollEvent.SCROLL,
                                                200,
                                                150,
                                                200,
                                                150,
                                                false,
                                                false,
                                                false,
                                                false,
                                                true,
                                                false,
                                                40,
                                                0,
                                                40,
                                                0,
                                                ScrollEvent.HorizontalTextScrollUnits.NONE,
                                                0,
                                                ScrollEvent.VerticalTextScrollUnits.NONE,
                                                0,
                                                0,
                                                null)));
        assertThat(camera()).isEqualTo(home);
    }

    @Test
    void aDoubleClickAndTheButtonsZoomAndLeadHome(FxRobot robot) {
        Camera home = camera();
        robot.moveTo(onMap(300, 12)).doubleClickOn(MouseButton.PRIMARY);
        assertThat(camera().zoom()).isEqualTo(home.zoom() + 1);
        List<javafx.scene.Node> buttons =
                new ArrayList<>(atlas.scene.getRoot().lookupAll(".zoom-buttons .button"));
        robot.clickOn(buttons.get(0));
        assertThat(camera().zoom()).isEqualTo(home.zoom() + 1.5);
        robot.clickOn(buttons.get(1)).clickOn(buttons.get(1));
        assertThat(camera().zoom()).isEqualTo(home.zoom() + 0.5);
        robot.clickOn(buttons.get(2));
        assertThat(camera()).isEqualTo(home);
    }

    @Test
    void theThemeButtonGoesThroughAllThemes(FxRobot robot) {
        for (Theme theme : List.of(Theme.DARK, Theme.PROJECTOR, Theme.LIGHT)) {
            robot.clickOn("#theme");
            atlas.frame();
            assertThat(atlas.state.choices().theme().get()).isEqualTo(theme);
            assertThat(atlas.scene.getRoot().getStyleClass()).contains(theme.id());
            assertThat(atlas.sheet().shown().orElseThrow().palette()).isEqualTo(Palette.of(theme));
        }
    }

    @Test
    void theEvidenceGivesItsRoomToTheMapAndComesBack(FxRobot robot) {
        double width = Stories.ask(() -> atlas.map().getWidth());
        var panel = atlas.evidence();
        robot.clickOn("#evidence-toggle");
        atlas.frame();
        assertThat(panel.getScene()).isNull();
        assertThat(atlas.map().getWidth()).isGreaterThan(width + 300);
        assertThat(sheetSize().width()).isEqualTo(atlas.map().getWidth());
        robot.clickOn("#evidence-toggle");
        atlas.frame();
        assertThat(atlas.evidence()).isSameAs(panel);
        assertThat(atlas.map().getWidth()).isEqualTo(width);
    }

    @Test
    void keysStillWorkWhenTheFocusWentWithTheHiddenPanel(FxRobot robot) {
        robot.type(KeyCode.F6).type(KeyCode.TAB);
        Stories.onFx(() -> atlas.state.choices().evidenceShown().set(false));
        robot.type(KeyCode.RIGHT);
        assertThat(atlas.state.day().get()).isEqualTo(Stories.DOSSIER.days().first().plusDays(1));
    }

    private void shoot(FxRobot robot) {
        robot.press(KeyCode.SHORTCUT).type(KeyCode.S).release(KeyCode.SHORTCUT);
    }

    private String said() {
        var toast = atlas.find("#toast", Label.class);
        for (int i = 0; i < 3000 && !Stories.ask(() -> toast.getParent().isVisible()); i++) {
            atlas.frame();
        }
        return Stories.ask(() -> toast.getParent().isVisible() ? toast.getText() : "");
    }

    @Test
    void aPictureIsSavedAndTheWindowSaysSo(FxRobot robot) throws IOException {
        Path file = folder.resolve("mali.png");
        atlas.answer = Optional.of(file);
        shoot(robot);
        assertThat(said()).isEqualTo(english("window.snapshot.saved", file));
        assertThat(atlas.offered).containsExactly("minusma-2023-06-30.png");
        var image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(1920);
        assertThat(image.getHeight()).isEqualTo(1080);
    }

    private static String english(String key, Path path) {
        return Texts.in(Locale.ENGLISH).get(key, path.toString());
    }

    @Test
    void whoCancelsGetsNoPictureAndNoWord(FxRobot robot) throws IOException {
        shoot(robot);
        assertThat(atlas.offered).hasSize(1);
        assertThat(atlas.find("#toast", Label.class).getParent().isVisible()).isFalse();
        assertNothingIn(folder);
    }

    private static void assertNothingIn(Path folder) throws IOException {
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aMissingFolderIsSaidInBothLanguagesAndLeavesNothing(FxRobot robot) throws IOException {
        atlas.answer = Optional.of(folder.resolve("missing/mali.png"));
        shoot(robot);
        String english = said();
        assertThat(english).startsWith("The picture was not saved.").contains("missing");
        robot.clickOn("#language-fr");
        String french = said();
        assertThat(french).startsWith("L’image n’a pas").contains("missing");
        assertNothingIn(folder);
    }

    @Test
    void aFileInThePlaceOfTheFolderIsSaidAndStays(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        atlas.answer = Optional.of(file.resolve("mali.png"));
        robot.clickOn("#language-fr");
        shoot(robot);
        assertThat(said()).startsWith("L’image n’a pas");
        assertThat(Files.readString(file)).isEqualTo("mine");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void nothingIsPaintedWhileNothingHappens() {
        atlas.frame();
        int base = atlas.sheet().basePaints();
        int marks = atlas.sheet().markPaints();
        for (int i = 0; i < 20; i++) {
            atlas.frame();
        }
        assertThat(atlas.sheet().basePaints()).isEqualTo(base);
        assertThat(atlas.sheet().markPaints()).isEqualTo(marks);
    }
}
