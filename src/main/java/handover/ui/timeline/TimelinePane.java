package handover.ui.timeline;

import handover.paint.TimelineRows;
import handover.state.AtlasState;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The bar, the timeline and the player that lets its days go by: the lower part of the window. In
/// a low window it leaves the curve out, so that the map keeps its room.
public final class TimelinePane extends VBox {
    private static final double LOW_WINDOW = 720;

    private final PlaybackBar bar;
    private final TimelineView view;

    /// The lower part of a window of `state`.
    public TimelinePane(AtlasState state) {
        bar = new PlaybackBar(state);
        view = new TimelineView(state);
        var player = new Player(state);
        getStyleClass().add("timeline-pane");
        getStylesheets().add("/style/timeline.css");
        setUserData(player);
        setVgrow(view, Priority.ALWAYS);
        getChildren().addAll(bar, view);
        sceneProperty()
                .flatMap(scene -> scene.heightProperty())
                .subscribe(height -> fitTo(height == null ? LOW_WINDOW : height.doubleValue()));
    }

    private void fitTo(double height) {
        view.setPrefHeight(height < LOW_WINDOW ? TimelineRows.WITHOUT_CURVE : TimelineRows.WHOLE);
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
