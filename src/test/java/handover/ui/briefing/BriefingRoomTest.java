package handover.ui.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import handover.paint.Scenes;
import handover.state.AtlasState;
import handover.story.StoryScene;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// A briefing on two screens, the second of which comes and goes.
@ExtendWith(ApplicationExtension.class)
class BriefingRoomTest {
    private static final Rectangle2D PROJECTOR = new Rectangle2D(500, 500, 480, 270);

    private final AtlasState state = new AtlasState(Scenes.DOSSIER);
    private Optional<Rectangle2D> second = Optional.of(PROJECTOR);
    private Runnable screensChange = () -> {};
    private Stage window;
    private Scene before;
    private BriefingRoom room;

    private final Screens screens =
            new Screens() {
                @Override
                public Optional<Rectangle2D> beside(Window window) {
                    return second;
                }

                @Override
                public Subscription onChange(Runnable task) {
                    screensChange = task;
                    return () -> screensChange = () -> {};
                }
            };

    @org.testfx.framework.junit5.Start
    void start(Stage stage) {
        before = new Scene(new StackPane(), 480, 400);
        window = new Stage();
        window.setX(0);
        window.setY(0);
        window.setScene(before);
        window.show();
        state.choices().locale().set(Locale.ENGLISH);
        room = new BriefingRoom(state, Scenes.on("2023-06-30").basemap(), screens, scene -> {});
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(
                () -> {
                    room.close();
                    window.close();
                });
    }

    private void open(FxRobot robot) {
        robot.interact(() -> room.open(window, true));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Window> pictures() {
        return Window.getWindows().stream()
                .filter(other -> other.getScene().lookup(".briefing-picture") != null)
                .toList();
    }

    private String words(String id) {
        return ((Label) Objects.requireNonNull(window.getScene().lookup(id), id)).getText();
    }

    @Test
    void theRoomSeesThePictureAndTheSpeakerTheNotes(FxRobot robot) {
        var scene = new StoryScene("a", "Quiet", "Say nothing.", state.viewpoint());
        robot.interact(() -> state.desk().edit(story -> story.with(scene, 0)));
        open(robot);
        assertThat(pictures()).hasSize(2);
        assertThat(words("#briefing-here")).isEqualTo("Quiet");
        assertThat(words("#briefing-note")).isEqualTo("Say nothing.");
        assertThat(words("#briefing-count")).startsWith("Stop 1 of ");
        assertThat(words("#briefing-next")).isEqualTo("3 August 2023");
        assertThat(words("#briefing-next-detail")).isEqualTo("Ogossagou handed over");
        assertThat(words("#briefing-time")).matches("\\d\\d:\\d\\d");
        robot.interact(() -> state.briefing().last());
        assertThat(words("#briefing-next")).isEqualTo("Nothing: this is the end");
        assertThat(words("#briefing-note")).isEqualTo(state.sentence().get());
    }

    @Test
    void keysWorkInTheRoomsPictureToo(FxRobot robot) {
        open(robot);
        Window audience =
                pictures().stream().filter(other -> other != window).findFirst().orElseThrow();
        for (Window keys : List.of(audience, window)) {
            var day = state.day().get();
            robot.interact(keys::requestFocus);
            robot.type(KeyCode.PAGE_DOWN);
            assertThat(state.day().get()).isAfter(day);
        }
    }

    @Test
    void whenTheSecondScreenGoesThePictureComesToTheFirst(FxRobot robot) {
        open(robot);
        robot.interact(() -> state.briefing().next());
        var day = state.day().get();
        second = Optional.empty();
        robot.interact(() -> screensChange.run());
        assertThat(pictures()).containsExactly(window);
        assertThat(window.getScene().lookup("#briefing-note")).isNull();
        second = Optional.of(PROJECTOR);
        robot.interact(() -> screensChange.run());
        assertThat(pictures()).hasSize(2);
        assertThat(state.day().get()).isEqualTo(day);
    }

    @Test
    void closingTheWindowEndsTheBriefing(FxRobot robot) {
        open(robot);
        robot.interact(() -> window.close());
        assertThat(state.briefing().running().get()).isFalse();
        assertThat(pictures()).isEmpty();
        assertThat(window.getScene()).isSameAs(before);
    }
}
