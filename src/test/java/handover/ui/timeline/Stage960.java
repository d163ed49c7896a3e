package handover.ui.timeline;

import atlantafx.base.theme.PrimerLight;

import handover.dossier.Dossier;
import handover.io.DossierReader;
import handover.state.AtlasState;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import java.util.Objects;

/// A window of 960 × 420 with nothing but the timeline below an empty map, on the real dossier.
final class Stage960 {
    final AtlasState state;
    final TimelinePane pane;
    final Scene scene;

    private Stage960(AtlasState state, TimelinePane pane, Scene scene) {
        this.state = state;
        this.pane = pane;
        this.scene = scene;
    }

    static Stage960 show(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Dossier dossier = Objects.requireNonNull(DossierReader.bundled().dossier());
        var state = new AtlasState(dossier);
        var pane = new TimelinePane(state);
        var map = new Region();
        map.setFocusTraversable(true);
        var root = new BorderPane(map, null, null, pane, null);
        var scene = new Scene(root, 960, 420);
        scene.getStylesheets()
                .add(
                        Objects.requireNonNull(Stage960.class.getResource("/style/tokens.css"))
                                .toExternalForm());
        stage.setScene(scene);
        stage.show();
        map.requestFocus();
        return new Stage960(state, pane, scene);
    }
}
