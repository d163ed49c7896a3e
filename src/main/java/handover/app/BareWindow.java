package handover.app;

import handover.basemap.Basemap;
import handover.geo.Size;
import handover.state.AtlasState;
import handover.state.Theme;
import handover.ui.map.MapPane;
import handover.ui.timeline.TimelinePane;
import handover.ui.window.TopBar;

import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import java.util.Map;
import java.util.Objects;

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
        map = new MapPane(state, basemap);
    }

    /// A window on `state` in the place of what `scene` shows.
    BareWindow(AtlasState state, Basemap basemap, Scene scene) {
        this.state = state;
        this.basemap = basemap;
        this.scene = scene;
        scene.setRoot(root);
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
        Theme theme = state.choices().theme().get();
        Region bar = ground(Bare.of(theme).bar(), theme, new Insets(0, 0, 1, 0));
        bar.setMinHeight(TopBar.height(theme));
        whole.setTop(bar);
        Region foot = ground(Bare.of(theme).bar(), theme, new Insets(1, 0, 0, 0));
        scene.heightProperty()
                .subscribe(
                        height -> foot.setMinHeight(TimelinePane.heightIn(height.doubleValue())));
        whole.setBottom(foot);
        if (state.choices().evidenceShown().get()) {
            Region panel = ground(Bare.of(theme).panel(), theme, new Insets(0, 0, 0, 1 + DIVIDER));
            panel.setMinWidth(Middle.EVIDENCE_WIDTH + DIVIDER);
            whole.setRight(panel);
        }
        root.getChildren().setAll(whole);
    }

    /// Shows the window as it is now.
    void open(Stage stage) {
        show(stage, scene);
        map.requestFocus();
    }

    /// Shows a scene as large as the window wants to be, and no smaller than it can be.
    static void show(Stage stage, Scene scene) {
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        stage.setScene(scene);
        stage.show();
    }

    /// Ground with a line where it ends.
    private static Region ground(Color colour, Theme theme, Insets line) {
        var region = new Region();
        region.setBackground(
                new Background(
                        new BackgroundFill(Bare.of(theme).line(), CornerRadii.EMPTY, Insets.EMPTY),
                        new BackgroundFill(colour, CornerRadii.EMPTY, line)));
        return region;
    }

    /// The colours of the ground, as the style sheets have them in `tokens.css`: they are not read
    /// yet.
    ///
    /// @param bar under the bar and the timeline
    /// @param panel under the evidence
    /// @param line around both
    record Bare(Color bar, Color panel, Color line) {
        private static final Map<Theme, Bare> COLOURS =
                Map.of(
                        Theme.LIGHT, of("#F4F4F3", "#FFFFFF", "#D9D8D4"),
                        Theme.DARK, of("#1A1E24", "#15191E", "#353C45"),
                        Theme.PROJECTOR, of("#FFFFFF", "#FFFFFF", "#8A8A86"));

        private static Bare of(String bar, String panel, String line) {
            return new Bare(Color.web(bar), Color.web(panel), Color.web(line));
        }

        static Bare of(Theme theme) {
            return Objects.requireNonNull(COLOURS.get(theme));
        }
    }
}
