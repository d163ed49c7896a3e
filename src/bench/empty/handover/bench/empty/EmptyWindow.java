package handover.bench.empty;

import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

/// A window with a slider in its middle, as large as the program's, and nothing else.
public final class EmptyWindow extends Application {

    /// Made by JavaFX.
    public EmptyWindow() {}

    /// Opens it; with an argument it closes by itself, for the training of the cache.
    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(new Slider()), 1440, 900));
        stage.setTitle("Empty");
        stage.show();
        if (!getParameters().getRaw().isEmpty()) {
            var wait = new PauseTransition(Duration.seconds(3));
            wait.setOnFinished(event -> Platform.exit());
            wait.play();
        }
    }
}
