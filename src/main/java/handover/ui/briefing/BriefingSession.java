package handover.ui.briefing;

import handover.basemap.Basemap;
import handover.state.AtlasState;
import handover.words.Texts;

import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One briefing on the screens, from its opening to its end. With one screen the window itself
/// becomes the picture; with two, the picture fills the other one and the window becomes the
/// speaker's view. A screen that comes or goes meanwhile is made use of.
final class BriefingSession implements BriefingKeys.Screenplay {
    private final AtlasState state;
    private final Basemap basemap;
    private final BriefingRoom room;
    private final Stage window;
    private final Scene before;
    private final String hint;
    private final KeyCombination exit;
    private final boolean full;
    private final long began = System.nanoTime();
    private final Whisper whisper = new Whisper();
    private final BriefingKeysCard keys;
    private final BriefingKeys listening;
    private final List<Runnable> undo = new ArrayList<>();
    private Subscription watching = Subscription.EMPTY;
    private Optional<Rectangle2D> beside = Optional.empty();
    private @Nullable Stage audience;

    BriefingSession(AtlasState state, Basemap basemap, BriefingRoom room, Stage window) {
        this.state = state;
        this.basemap = basemap;
        this.room = room;
        this.window = window;
        before = window.getScene();
        hint = window.getFullScreenExitHint();
        exit = window.getFullScreenExitKeyCombination();
        full = window.isFullScreen();
        keys = new BriefingKeysCard(state.choices().locale().get());
        listening = new BriefingKeys(state, this);
    }

    void open() {
        beside = room.screens().beside(window);
        arrange();
        watching =
                Subscription.combine(
                        room.screens().onChange(this::rearrange),
                        window.showingProperty()
                                .subscribe(
                                        showing -> {
                                            if (!showing) {
                                                room.close();
                                            }
                                        }));
    }

    private void arrange() {
        beside.ifPresentOrElse(this::onTwo, this::onOne);
    }

    private void rearrange() {
        var now = room.screens().beside(window);
        if (!now.equals(beside)) {
            dismantle();
            beside = now;
            arrange();
        }
    }

    private void onOne() {
        var picture = picture(true);
        window.setFullScreenExitHint("");
        window.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        window.setScene(scene(new StackPane(picture, keys, whisper)));
        picture.requestFocus();
        window.setFullScreen(true);
    }

    private void onTwo(Rectangle2D screen) {
        var picture = picture(false);
        var view = new SpeakerView(state, picture, screen.getWidth() / screen.getHeight(), began);
        window.setFullScreen(full);
        window.setScene(scene(new StackPane(view, keys, whisper)));
        picture.requestFocus();
        view.follow();
        undo.add(view::rest);
        show(screen);
        window.requestFocus();
    }

    private void show(Rectangle2D screen) {
        var stage = new Stage(StageStyle.UNDECORATED);
        stage.titleProperty().bind(window.titleProperty());
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
        stage.setScene(scene(new StackPane(picture(true))));
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    room.close();
                });
        stage.show();
        stage.setFullScreen(true);
        audience = stage;
    }

    private BriefingPicture picture(boolean leading) {
        var picture = new BriefingPicture(state, basemap, leading);
        picture.follow();
        undo.add(picture::rest);
        return picture;
    }

    private Scene scene(StackPane root) {
        root.getStyleClass().add("briefing");
        StackPane.setAlignment(whisper, Pos.TOP_RIGHT);
        var scene = new Scene(root, window.getWidth(), window.getHeight(), Color.BLACK);
        room.dress(scene);
        listening.on(scene);
        undo.add(new RestingCursor(scene)::stop);
        return scene;
    }

    private void dismantle() {
        undo.forEach(Runnable::run);
        undo.clear();
        whisper.stop();
        keys.setVisible(false);
        Stage shown = audience;
        if (shown != null) {
            audience = null;
            shown.titleProperty().unbind();
            shown.close();
        }
    }

    void close() {
        watching.unsubscribe();
        dismantle();
        window.setFullScreen(full);
        window.setScene(before);
        window.setFullScreenExitHint(hint);
        window.setFullScreenExitKeyCombination(exit);
    }

    @Override
    public void leave() {
        room.close();
    }

    @Override
    public void toggleKeys() {
        keys.setVisible(!keys.isVisible());
    }

    @Override
    public boolean hideKeys() {
        boolean shown = keys.isVisible();
        keys.setVisible(false);
        return shown;
    }

    @Override
    public void whisper(String key, Object... arguments) {
        whisper.say(Texts.in(state.choices().locale().get()).get(key, arguments));
    }
}
