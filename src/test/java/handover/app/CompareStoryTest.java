package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Lens;
import handover.chronology.Side;
import handover.chronology.Voices;
import handover.geo.Camera;
import handover.paint.CompareSheet;
import handover.state.CompareDesk;
import handover.state.CompareLayout;
import handover.time.DateWords;
import handover.ui.compare.ComparePanel;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Two days beside each other in the window, by mouse and by keys.
@ExtendWith(ApplicationExtension.class)
class CompareStoryTest {
    private static final Lens USUAL = Lens.usual(Stories.DOSSIER);

    private static final LocalDate AUGUST = LocalDate.of(2023, 8, 15);
    private static final LocalDate OCTOBER = LocalDate.of(2023, 10, 31);

    @TempDir private Path folder;
    private Stories atlas;
    private CompareDesk desk;

    @org.testfx.framework.junit5.Start
    void start(Stage stage) {
        atlas = new Stories(stage, Locale.ENGLISH);
        desk = atlas.state.compare();
    }

    @BeforeEach
    void settle() {
        atlas.settle();
    }

    private void begin(FxRobot robot) {
        Stories.onFx(() -> atlas.state.goTo(AUGUST));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        Stories.onFx(() -> atlas.state.goTo(OCTOBER));
        atlas.frame();
    }

    private CompareSheet sheet() {
        return atlas.find(CompareSheet.class);
    }

    private Node line() {
        return atlas.find("#compare-line", Node.class);
    }

    private List<String> rows() {
        return Stories.ask(
                () ->
                        atlas.find(ComparePanel.class).lookupAll(".compare-row").stream()
                                .map(Node::getAccessibleText)
                                .toList());
    }

    private String verdict() {
        return Stories.ask(() -> atlas.find("#compare-verdict", Label.class).getText());
    }

    private Node focus() {
        return Stories.ask(() -> atlas.scene.getFocusOwner());
    }

    private void fire(String id) {
        Stories.onFx(() -> atlas.find("#" + id, Button.class).fire());
        atlas.frame();
    }

    @Test
    void theKeysBeginItAndTheSliderMovesTheRightSide(FxRobot robot) {
        begin(robot);
        assertThat(desk.running().get()).isTrue();
        assertThat(atlas.map().isVisible()).isFalse();
        var shown = sheet().shown().orElseThrow();
        assertThat(shown.moment().day()).isEqualTo(AUGUST);
        assertThat(shown.right().moment().day()).isEqualTo(OCTOBER);
        assertThat(verdict()).isEqualTo("7 sites differ.");
        assertThat(rows())
                .hasSize(7)
                .last()
                .isEqualTo("Kidal: open → handed over, disputed (31 October 2023)");
        robot.push(KeyCode.LEFT);
        atlas.frame();
        assertThat(verdict()).isEqualTo("6 sites differ.");
        assertThat(sheet().shown().orElseThrow().right().moment().day())
                .isEqualTo(OCTOBER.minusDays(1));
    }

    @Test
    void theLineIsDragged(FxRobot robot) {
        begin(robot);
        double width = sheet().getWidth();
        Point2D grip =
                Stories.ask(
                        () -> line().localToScreen(line().getLayoutBounds().getWidth() / 2, 90));
        robot.drag(grip).moveBy(-width / 5, 0).drop();
        assertThat(desk.line().get()).isBetween(0.27, 0.33);
        atlas.frame();
        assertThat(sheet().shown().orElseThrow().line()).isEqualTo(desk.line().get());
        Point2D edge = Stories.ask(() -> sheet().localToScreen(2, 250));
        robot.drag(Stories.ask(() -> line().localToScreen(18, 250))).dropTo(edge);
        assertThat(desk.line().get()).as(edge + "").isLessThan(0.01);
    }

    @Test
    void theArrowsMoveTheLineWhileItHasTheFocusAndTheDayElsewhere(FxRobot robot) {
        begin(robot);
        Stories.onFx(() -> line().requestFocus());
        robot.push(KeyCode.RIGHT);
        assertThat(desk.line().get()).isEqualTo(0.51);
        robot.push(KeyCode.LEFT).push(KeyCode.LEFT);
        assertThat(desk.line().get()).isEqualTo(0.49);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(desk.line().get()).isEqualTo(0.59);
        robot.push(KeyCode.HOME);
        assertThat(desk.line().get()).isZero();
        robot.push(KeyCode.END);
        assertThat(desk.line().get()).isEqualTo(1);
        assertThat(atlas.state.day().get()).isEqualTo(OCTOBER);
        robot.push(KeyCode.PAGE_UP);
        assertThat(atlas.state.day().get()).isBefore(OCTOBER);
    }

    @Test
    void twoMapsMoveTogether(FxRobot robot) {
        begin(robot);
        robot.clickOn("#compare-beside");
        atlas.frame();
        assertThat(desk.layout().get()).isEqualTo(CompareLayout.BESIDE);
        assertThat(line().isVisible()).isFalse();
        for (double part : new double[] {0.25, 0.75}) {
            Camera before = sheet().left().shown().orElseThrow().camera();
            Point2D at =
                    Stories.ask(
                            () ->
                                    sheet().localToScreen(
                                                    sheet().getWidth() * part,
                                                    sheet().getHeight() * 0.8));
            robot.drag(at).moveBy(0, -40).drop();
            atlas.frame();
            Camera left = sheet().left().shown().orElseThrow().camera();
            Camera right = sheet().right().shown().orElseThrow().camera();
            assertThat(left).isEqualTo(right).isNotEqualTo(before);
        }
    }

    @Test
    void aRowSelectsItsSiteOnBothSidesByKeysAlone(FxRobot robot) {
        begin(robot);
        robot.push(KeyCode.F6);
        assertThat(focus().getId()).isEqualTo("compare-row-ber");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        atlas.frame();
        var goundam = Stories.site("goundam");
        assertThat(atlas.state.choices().selected().get()).isEqualTo(goundam);
        assertThat(sheet().left().shown().orElseThrow().selected()).isEqualTo(goundam);
        assertThat(sheet().right().shown().orElseThrow().selected()).isEqualTo(goundam);
        robot.push(KeyCode.LEFT);
        atlas.frame();
        assertThat(focus().getId()).isEqualTo("compare-row-goundam");
    }

    @Test
    void escapeBringsTheWindowBack(FxRobot robot) {
        Stories.onFx(() -> atlas.state.choices().evidenceShown().set(false));
        begin(robot);
        robot.push(KeyCode.ESCAPE);
        atlas.frame();
        assertThat(desk.running().get()).isFalse();
        assertThat(atlas.map().isVisible()).isTrue();
        assertThat(focus()).isEqualTo(atlas.map());
        assertThat(atlas.state.choices().evidenceShown().get()).isFalse();
        Stories.onFx(() -> atlas.state.choices().evidenceShown().set(true));
        atlas.allShow(OCTOBER);
    }

    @Test
    void whileBothSidesAreTheSameItSaysSoAndOffersOthers(FxRobot robot) {
        Stories.onFx(() -> atlas.state.goTo(OCTOBER));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        atlas.frame();
        assertThat(verdict()).isEqualTo("Both sides are the same.");
        fire("compare-with-bundled");
        assertThat(desk.kept().lens()).isEqualTo(USUAL.withVoices(Voices.BUNDLED));
        assertThat(verdict()).startsWith("5 sites differ");
        Stories.onFx(() -> desk.keepLens(Lens.DEFAULT));
        fire("compare-with-first");
        assertThat(desk.kept().day()).isEqualTo(Stories.DOSSIER.days().first());
    }

    @Test
    void theKeptLensIsChosenFromTheMenu(FxRobot robot) {
        begin(robot);
        var button = atlas.find("#compare-lens", MenuButton.class);
        var voices = (javafx.scene.control.Menu) button.getItems().get(1);
        Stories.onFx(() -> voices.getItems().get(1).fire());
        assertThat(desk.kept().lens()).isEqualTo(USUAL.withVoices(Voices.BUNDLED));
        assertThat(button.getText()).isEqualTo("Own lens");
        assertThat(button.getAccessibleText()).contains("bundled articles only");
        atlas.frame();
        assertThat(rows()).anyMatch(row -> row.startsWith("Ménaka: open on 15 August 2023 under"));
        Stories.onFx(() -> button.getItems().getLast().fire());
        assertThat(desk.kept().lens()).isEqualTo(USUAL);
    }

    @Test
    void aPassageThatIsSearchedForEndsTheComparison(FxRobot robot) {
        var evidence = atlas.evidence();
        begin(robot);
        var source =
                Stories.DOSSIER.sources().stream()
                        .filter(one -> one.article() != null)
                        .findFirst()
                        .orElseThrow();
        var jumps = new WindowJumps(atlas.state, atlas.map(), evidence, () -> {});
        Stories.onFx(() -> jumps.toPassage(source, 0, 10));
        assertThat(desk.running().get()).isFalse();
        assertThat(Stories.ask(() -> atlas.evidence().getScene())).isNotNull();
    }

    @Test
    void theKeptDayIsTypedAndWhatIsNoDayIsSaid(FxRobot robot) {
        begin(robot);
        var field = atlas.find("#compare-day", TextField.class);
        robot.interact(
                () -> {
                    field.requestFocus();
                    field.setText("1 Oct 2023");
                });
        robot.push(KeyCode.ENTER);
        assertThat(desk.kept().day()).isEqualTo(LocalDate.of(2023, 10, 1));
        robot.interact(() -> field.setText("some day"));
        robot.push(KeyCode.ENTER);
        var reason = atlas.find("#compare-day-reason", Label.class);
        assertThat(reason.isVisible()).isTrue();
        assertThat(reason.getText()).contains("some day");
        assertThat(desk.kept().day()).isEqualTo(LocalDate.of(2023, 10, 1));
    }

    @Test
    void theSidesAreSwapped(FxRobot robot) {
        begin(robot);
        fire("compare-swap");
        assertThat(desk.kept().day()).isEqualTo(OCTOBER);
        assertThat(atlas.state.day().get()).isEqualTo(AUGUST);
        assertThat(Stories.ask(() -> atlas.find("#compare-day", TextField.class).getText()))
                .isEqualTo(DateWords.shortDay(OCTOBER, Locale.ENGLISH));
        assertThat(rows()).last().asString().endsWith("disputed (31 October 2023) → open");
    }

    @Test
    void theMenuBeginsItAndTheLanguageIsFollowed(FxRobot robot) {
        Stories.onFx(
                () ->
                        atlas.find("#more", MenuButton.class).getItems().stream()
                                .filter(item -> "compare".equals(item.getId()))
                                .forEach(item -> item.fire()));
        Stories.onFx(() -> atlas.state.goTo(OCTOBER));
        robot.clickOn("#language-fr");
        atlas.frame();
        assertThat(verdict()).isEqualTo("8 sites diffèrent.");
        assertThat(rows().getLast().replace('\u00A0', ' '))
                .isEqualTo("Kidal : ouvert → rétrocédé, contesté (31 octobre 2023)");
    }

    @Test
    void hoveringSaysWhatASiteIsOnBothSides(FxRobot robot) {
        begin(robot);
        Point2D at =
                Stories.ask(
                        () -> {
                            var shown = sheet().right().shown().orElseThrow();
                            var kidal = Stories.site("kidal").at();
                            var on = shown.camera().toScreen(kidal, shown.size());
                            return sheet().localToScreen(Math.rint(on.x()), Math.rint(on.y()));
                        });
        robot.moveTo(at);
        atlas.frame();
        Node card = atlas.find("#twin-card", Node.class);
        assertThat(card.isVisible()).isTrue();
        assertThat(card.lookupAll(".label").stream().map(node -> ((Label) node).getText()))
                .containsExactly(
                        "Kidal",
                        "15 August 2023: Open; ends on 31 October 2023",
                        "31 October 2023: Handed over 31 October 2023, disputed");
    }

    @Test
    void theTableTakesThePlaceOfTheComparison(FxRobot robot) {
        begin(robot);
        robot.push(KeyCode.T);
        atlas.frame();
        assertThat(desk.running().get()).isFalse();
        assertThat(atlas.map().isVisible()).isFalse();
        assertThat(atlas.find("#evidence-toggle", Node.class).isVisible()).isTrue();
    }

    @Test
    void thePictureIsOfBothSidesAndBringsThemBack(FxRobot robot) throws Exception {
        begin(robot);
        Stories.onFx(() -> desk.keepLens(Lens.DEFAULT.withVoices(Voices.BUNDLED)));
        Stories.onFx(() -> desk.moveLine(0.25));
        Path file = folder.resolve("compared.png");
        atlas.answer = Optional.of(file);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(atlas.offered).containsExactly("minusma-2023-08-15-2023-10-31.png");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.exists(file));
        Side kept = desk.kept();
        robot.push(KeyCode.ESCAPE);
        Stories.onFx(() -> atlas.state.goTo(AUGUST));
        Stories.onFx(() -> atlas.window.open(file));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> desk.running().get());
        atlas.frame();
        assertThat(desk.kept()).isEqualTo(kept);
        assertThat(desk.line().get()).isEqualTo(0.25);
        assertThat(atlas.state.day().get()).isEqualTo(OCTOBER);
    }
}
