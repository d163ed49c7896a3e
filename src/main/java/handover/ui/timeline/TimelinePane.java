package handover.ui.timeline;

import handover.paint.TimelineRows;
import handover.state.AtlasState;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The bar, the timeline and the player that lets its days go by: the lower part of the window. In
/// a lower window it leaves the curve out, in a low one also the events' words, and all lanes are
/// as low as they can be, so that the map keeps its room.
public final class TimelinePane extends VBox {
    private static final double LOW_WINDOW = 740;
    private static final double HIGH_WINDOW = 830;
    private static final double BAR_HEIGHT = 44;

    private final PlaybackBar bar;
    private final TimelineView view;

    /// The lower part of a window of `state`.
    public TimelinePane(AtlasState state) {
        bar = new PlaybackBar(state);
        view = new TimelineView(state);
        var player = new Player(state);
        getStyleClass().add("timeline-pane");
        setUserData(player);
        setVgrow(view, Priority.ALWAYS);
        getChildren().addAll(bar, view);
        sceneProperty()
                .flatMap(scene -> scene.heightProperty())
                .subscribe(height -> fitTo(height == null ? HIGH_WINDOW : height.doubleValue()));
    }

    private void fitTo(double height) {
        view.setPrefHeight(viewIn(height));
    }

    private static double viewIn(double window) {
        double fitting = window < HIGH_WINDOW ? TimelineRows.WITHOUT_CURVE : TimelineRows.WHOLE;
        return window < LOW_WINDOW ? TimelineRows.LOW : fitting;
    }

    /// How high the lower part is in a window of a height, all in logical pixels.
    public static double heightIn(double window) {
        return BAR_HEIGHT + viewIn(window);
    }

    /// The bar above the timeline.
    public PlaybackBar bar() {
        return bar;
    }

    /// The timeline itself.
    public TimelineView view() {
        return view;
    }
}
