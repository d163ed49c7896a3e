package handover.ui.briefing;

import handover.basemap.Basemap;
import handover.state.AtlasState;
import handover.words.Texts;

import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Opens and closes a briefing. With one screen the window itself becomes the picture; with two,
/// the picture fills the other one and the window becomes the speaker's view.
public final class BriefingRoom {
    private final AtlasState state;
    private final Basemap basemap;
    private final Screens screens;
    private final Consumer<Scene> dress;
    private @Nullable Session session;

    /// A room for briefings on `state`.
    ///
    /// @param dress gives a scene its style sheets and its theme
    public BriefingRoom(
            AtlasState state, Basemap basemap, Screens screens, Consumer<Scene> dress) {
        this.state = state;
        this.basemap = basemap;
        this.screens = screens;
        this.dress = dress;
    }

    /// Opens the briefing in a window; nothing if one is open.
    ///
    /// @param whole whether the window frames all sites
    public void open(Stage window, boolean whole) {
        if (session == null) {
            state.briefing().start(new Flight(state.choices()), whole);
            session = new Session(window, screens.beside(window));
        }
    }

    /// Closes it; the window is as it was.
    public void close() {
        Session open = session;
        if (open != null) {
            session = null;
            open.close();
        }
    }

    /// One briefing, from its opening to its end.
    private final class Session implements BriefingKeys.Screenplay {
        private final Stage window;
        private final Scene before;
        private final String hint;
        private final KeyCombination exit;
        private final List<BriefingPicture> pictures = new ArrayList<>();
        private final List<RestingCursor> cursors = new ArrayList<>();
        private final BriefingKeysCard keys;
        private final Whisper whisper = new Whisper();
        private final BriefingKeys listening = new BriefingKeys(state, this);
        private @Nullable Stage audience;

        Session(Stage window, Optional<Rectangle2D> other) {
            this.window = window;
            this.before = window.getScene();
            this.hint = window.getFullScreenExitHint();
            this.exit = window.getFullScreenExitKeyCombination();
            this.keys = new BriefingKeysCard(state.choices().locale().get());
            other.ifPresentOrElse(this::onTwo, this::onOne);
        }

        private void onOne() {
            Scene scene = scene(new StackPane(picture(true)));
            window.setFullScreenExitHint("");
            window.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            window.setScene(scene);
            window.setFullScreen(true);
        }

        private void onTwo(Rectangle2D screen) {
            onOne();
        }

        private BriefingPicture picture(boolean leading) {
            var picture = new BriefingPicture(state, basemap, leading);
            picture.follow();
            pictures.add(picture);
            return picture;
        }

        private Scene scene(StackPane root) {
            root.getStyleClass().add("briefing");
            root.getChildren().addAll(keys, whisper);
            StackPane.setAlignment(whisper, Pos.TOP_RIGHT);
            var scene = new Scene(root, window.getWidth(), window.getHeight(), Color.BLACK);
            dress.accept(scene);
            listening.on(scene);
            cursors.add(new RestingCursor(scene));
            return scene;
        }

        void close() {
            pictures.forEach(BriefingPicture::rest);
            cursors.forEach(RestingCursor::stop);
            whisper.stop();
            window.setFullScreen(false);
            window.setScene(before);
            window.setFullScreenExitHint(hint);
            window.setFullScreenExitKeyCombination(exit);
            state.briefing().end();
        }

        @Override
        public void leave() {
            BriefingRoom.this.close();
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
}
