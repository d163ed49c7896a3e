package handover.app;

import handover.basemap.Basemap;
import handover.geo.Size;
import handover.state.AtlasState;
import handover.ui.map.MapPane;
import handover.ui.timeline.TimelinePane;
import handover.ui.window.Looks;
import handover.ui.window.TopBar;

import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// A window before its other parts are made: the map where it stays, and bare ground where the bar,
/// the evidence and the timeline come to stand. It is what the first frame shows, since it is the
/// map that a user waits for; see decision 0026.
final class BareWindow {
    private static final Size USUAL = new Size(1440, 900);
    private static final double MIN_WIDTH = 1024;
    private static final double MIN_HEIGHT = 640;

    /// What the split pane puts between the map and the evidence, in pixels.
    private static final double DIVIDER = 1;

    private final AtlasState state;
    private final Basemap basemap;
    private final MapPane map;
    private final StackPane root = new StackPane();
    private final Scene scene;

    /// A window on `state`, not shown.
    BareWindow(AtlasState state, Basemap basemap) {
        this(state, basemap, USUAL);
    }

    /// A window on `state` whose inside is so large, not shown.
    BareWindow(AtlasState state, Basemap basemap, Size size) {
        this.state = state;
        this.basemap = basemap;
        scene = new Scene(root, size.width(), size.height());
        Looks.prepare(scene);
        Looks.wear(scene, state.choices().theme().get());
        map = new MapPane(state, basemap);
    }

    AtlasState state() {
        return state;
    }

    Basemap basemap() {
        return basemap;
    }

    MapPane map() {
        return map;
    }

    Scene scene() {
        return scene;
    }

    /// Holds all parts.
    StackPane root() {
        return root;
    }

    /// Shows the map with bare ground around it.
    void show(Stage stage) {
        layGround();
        open(stage);
    }

    /// Puts the map where it stays, and nothing around it yet.
    void layGround() {
        var whole = new BorderPane(map);
        whole.setTop(ground("top-bar", 0, TopBar.height(state.choices().theme().get())));
        Region foot = ground("foot", 0, 0);
        scene.heightProperty()
                .subscribe(
                        height -> foot.setMinHeight(TimelinePane.heightIn(height.doubleValue())));
        whole.setBottom(foot);
        if (state.choices().evidenceShown().get()) {
            whole.setRight(ground("evidence-panel", Middle.EVIDENCE_WIDTH + DIVIDER, 0));
        }
        root.getChildren().setAll(whole);
    }

    /// Shows the window as it is now.
    void open(Stage stage) {
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        stage.setScene(scene);
        stage.show();
        map.requestFocus();
    }

    private static Region ground(String style, double width, double height) {
        var region = new Region();
        region.getStyleClass().add(style);
        region.setMinSize(width, height);
        region.setPrefSize(width, height);
        return region;
    }
}
