package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Clock;
import handover.chronology.Lens;
import handover.story.StoryScene;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.time.LocalDate;

/// Making, naming, ordering and showing scenes in the window.
@ExtendWith(ApplicationExtension.class)
class SceneStoryTest {
    private static final LocalDate OCTOBER = LocalDate.of(2023, 10, 31);
    private static final LocalDate DECEMBER = LocalDate.of(2023, 12, 8);

    private ScenesStory scenes;
    private Stories atlas;

    @org.testfx.framework.junit5.Start
    void start(Stage stage) {
        scenes = new ScenesStory(stage);
        atlas = scenes.atlas;
    }

    @BeforeEach
    void settle() {
        atlas.settle();
    }

    private void make(FxRobot robot, LocalDate day, String site) {
        Stories.onFx(
                () -> {
                    atlas.state.goTo(day);
                    atlas.state.choices().selected().set(Stories.site(site));
                });
        robot.push(KeyCode.CONTROL, KeyCode.M);
        atlas.frame();
    }

    private void three(FxRobot robot) {
        make(robot, OCTOBER, "kidal");
        make(robot, DECEMBER, "mopti_sevare");
        make(robot, LocalDate.of(2023, 8, 25), "menaka");
    }

    private void shows(LocalDate day) {
        atlas.frame();
        assertThat(atlas.state.day().get()).isEqualTo(day);
        Stories.onFx(
                () ->
                        assertThat(atlas.sheet().shown().orElseThrow().moment())
                                .isEqualTo(atlas.state.chronology().get().on(day)));
    }

    @Test
    void theEmptyColumnSaysWhatScenesAreAndMakesTheFirst(FxRobot robot) {
        assertThat(scenes.shown()).isFalse();
        robot.clickOn("#scenes-toggle");
        assertThat(Stories.ask(() -> scenes.column().isVisible())).isTrue();
        assertThat(Stories.ask(() -> scenes.list().isVisible())).isFalse();
        assertThat(Stories.ask(() -> CutWords.in(scenes.column()))).isEmpty();
        robot.clickOn("#scene-first");
        assertThat(scenes.names()).containsExactly("0 of 12 bases handed over");
        assertThat(Stories.ask(() -> scenes.list().isVisible())).isTrue();
    }

    @Test
    void aSceneKeepsWhatIsLookedAtAndShowsItAgain(FxRobot robot) {
        Stories.onFx(
                () -> atlas.state.choices().lens().set(Lens.DEFAULT.withClock(Clock.PUBLISHED)));
        three(robot);
        assertThat(scenes.names()).containsExactly("Kidal", "Mopti-Sévaré", "Ménaka");
        Stories.onFx(() -> atlas.state.choices().lens().set(Lens.DEFAULT));
        robot.clickOn(scenes.card(1));
        shows(DECEMBER);
        assertThat(atlas.state.choices().selected().get()).isEqualTo(Stories.site("mopti_sevare"));
        assertThat(atlas.state.choices().lens().get().clock()).isEqualTo(Clock.PUBLISHED);
        assertThat(scenes.selected().name()).isEqualTo("Mopti-Sévaré");
    }

    @Test
    void theArrowsChooseASceneAndEnterShowsIt(FxRobot robot) {
        three(robot);
        Stories.onFx(() -> scenes.list().requestFocus());
        robot.type(KeyCode.UP, 2);
        assertThat(scenes.selected().name()).isEqualTo("Kidal");
        assertThat(atlas.state.day().get()).isNotEqualTo(OCTOBER);
        robot.type(KeyCode.ENTER);
        shows(OCTOBER);
    }

    @Test
    void f2RenamesInPlaceAndEscapeDoesNot(FxRobot robot) {
        three(robot);
        Stories.onFx(() -> scenes.list().requestFocus());
        robot.type(KeyCode.F2);
        assertThat(Stories.ask(() -> atlas.window.reading())).as("no page opens").isFalse();
        robot.write("The last camp but one").type(KeyCode.ENTER);
        assertThat(scenes.selected().name()).isEqualTo("The last camp but one");
        assertThat(Stories.ask(() -> scenes.list().isFocused())).isTrue();
        robot.type(KeyCode.F2).write("other").type(KeyCode.ESCAPE);
        assertThat(scenes.selected().name()).isEqualTo("The last camp but one");
        robot.type(KeyCode.F2).write("left").clickOn("#search");
        assertThat(scenes.selected().name())
                .as("whoever goes elsewhere has meant it")
                .isEqualTo("left");
        robot.push(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(scenes.selected().name()).isEqualTo("The last camp but one");
    }

    @Test
    void outsideTheScenesF2IsStillThePageOnHowToReadTheMap(FxRobot robot) {
        three(robot);
        Stories.onFx(() -> atlas.map().requestFocus());
        robot.type(KeyCode.F2);
        assertThat(Stories.ask(() -> atlas.window.reading())).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.M);
        assertThat(scenes.names()).as("the page has the keys").hasSize(3);
    }

    @Test
    void altAndTheArrowsMoveASceneAndControlZBringsItBack(FxRobot robot) {
        three(robot);
        Stories.onFx(() -> scenes.list().requestFocus());
        robot.push(KeyCode.ALT, KeyCode.UP).push(KeyCode.ALT, KeyCode.UP);
        assertThat(scenes.names()).containsExactly("Ménaka", "Kidal", "Mopti-Sévaré");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(scenes.names()).containsExactly("Kidal", "Ménaka", "Mopti-Sévaré");
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(scenes.names()).containsExactly("Ménaka", "Kidal", "Mopti-Sévaré");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(scenes.names()).containsExactly("Kidal", "Ménaka", "Mopti-Sévaré");
    }

    @Test
    void deleteAsksNothingAndCanBeTakenBack(FxRobot robot) {
        three(robot);
        robot.clickOn(scenes.card(0)).type(KeyCode.DELETE);
        assertThat(scenes.names()).containsExactly("Mopti-Sévaré", "Ménaka");
        robot.clickOn("#scene-undo");
        assertThat(scenes.names()).containsExactly("Kidal", "Mopti-Sévaré", "Ménaka");
        assertThat(scenes.selected().name()).isEqualTo("Kidal");
        robot.clickOn("#scene-delete");
        assertThat(scenes.names()).containsExactly("Mopti-Sévaré", "Ménaka");
    }

    @Test
    void aSceneIsUpdatedWithWhatIsSeenNow(FxRobot robot) {
        three(robot);
        assertThat(Stories.ask(() -> atlas.scene.lookup("#scene-update").isDisabled())).isTrue();
        Stories.onFx(() -> atlas.state.step(-3));
        assertThat(Stories.ask(() -> atlas.scene.lookup("#scene-update").isDisabled())).isFalse();
        robot.clickOn("#scene-update");
        assertThat(scenes.selected().viewpoint().day()).isEqualTo(LocalDate.of(2023, 8, 22));
        assertThat(Stories.ask(() -> atlas.scene.lookup("#scene-update").isDisabled())).isTrue();
    }

    @Test
    void theMenuDoesTheRest(FxRobot robot) {
        three(robot);
        robot.clickOn("#scene-more").clickOn("#scene-menu-duplicate");
        assertThat(scenes.names()).containsExactly("Kidal", "Mopti-Sévaré", "Ménaka", "Ménaka");
        robot.clickOn("#scene-more").clickOn("#scene-menu-up");
        robot.clickOn("#scene-more").clickOn("#scene-menu-up");
        assertThat(scenes.names()).containsExactly("Kidal", "Ménaka", "Mopti-Sévaré", "Ménaka");
        robot.clickOn("#scene-more")
                .clickOn("#scene-menu-rename")
                .write("Again")
                .type(KeyCode.ENTER);
        assertThat(scenes.names()).containsExactly("Kidal", "Again", "Mopti-Sévaré", "Ménaka");
    }

    @Test
    void aNoteIsWrittenBesideAndTakenBackInOneGo(FxRobot robot) {
        three(robot);
        robot.clickOn("#scene-note").write("Say that t").type(KeyCode.ENTER).write("[it]");
        assertThat(scenes.selected().note()).isEqualTo("Say that t\n[it]");
        assertThat(atlas.state.choices().tableShown().get()).as("letters are letters").isFalse();
        robot.type(KeyCode.ESCAPE);
        assertThat(Stories.ask(() -> scenes.list().isFocused())).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(scenes.selected().note()).isEmpty();
        assertThat(Stories.ask(() -> atlas.find("#scene-note", TextArea.class).getText()))
                .isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(Stories.ask(() -> atlas.find("#scene-note", TextArea.class).getText()))
                .isEqualTo("Say that t\n[it]");
    }

    @Test
    void theNoteIsThatOfTheSelectedScene(FxRobot robot) {
        three(robot);
        robot.clickOn("#scene-note").write("third");
        robot.clickOn(scenes.card(0));
        var note = atlas.find("#scene-note", TextArea.class);
        assertThat(Stories.ask(() -> note.getText())).isEmpty();
        robot.clickOn("#scene-note").write("first");
        assertThat(scenes.selected().name()).isEqualTo("Kidal");
        assertThat(scenes.selected().note()).isEqualTo("first");
        StoryScene last = Stories.ask(() -> atlas.state.desk().story().get().scenes().getLast());
        assertThat(last.note()).isEqualTo("third");
    }

    @Test
    void aCardSaysItselfInBothLanguages(FxRobot robot) {
        Stories.onFx(
                () -> atlas.state.choices().lens().set(Lens.DEFAULT.withClock(Clock.PUBLISHED)));
        three(robot);
        assertThat(scenes.card(0).getAccessibleText())
                .isEqualTo(
                        "Scene 1 of 3: Kidal, 31 October 2023. What had been published · all"
                                + " sources · best source decides");
        robot.clickOn("#language-fr");
        assertThat(scenes.card(0).getAccessibleText())
                .startsWith("Scène 1 sur 3\u00a0: Kidal, 31 octobre 2023. ");
    }

    @Test
    void whatIsNotSavedIsSaidInTheColumnAndInTheTitle(FxRobot robot) {
        assertThat(Stories.ask(() -> title()))
                .isEqualTo("MINUSMA withdrawal, 2023–2024 – Handover Atlas");
        three(robot);
        assertThat(Stories.ask(() -> title())).startsWith("● Not saved yet – MINUSMA");
        assertThat(Stories.ask(() -> atlas.find("#scenes-file", Label.class).getText()))
                .isEqualTo("● Not saved yet");
    }

    private String title() {
        return ((Stage) atlas.scene.getWindow()).getTitle();
    }

    @Test
    void theColumnIsHiddenWithItsFocus(FxRobot robot) {
        three(robot);
        Stories.onFx(() -> scenes.list().requestFocus());
        Stories.onFx(() -> atlas.find("#scenes-toggle", ToggleButton.class).fire());
        assertThat(Stories.ask(() -> scenes.column().isVisible())).isFalse();
        assertThat(Stories.ask(() -> atlas.map().isFocused())).isTrue();
    }

    @Test
    void f6GoesThroughTheScenesToo(FxRobot robot) {
        three(robot);
        Stories.onFx(() -> atlas.map().requestFocus());
        robot.type(KeyCode.F6).type(KeyCode.F6).type(KeyCode.F6);
        assertThat(Stories.ask(() -> scenes.list().isFocused())).isTrue();
        robot.type(KeyCode.F6);
        assertThat(Stories.ask(() -> atlas.map().isFocused())).isTrue();
    }
}
