package handover.ui.timeline;

import handover.state.AtlasState;
import handover.time.DateWords;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// The small plate above the timeline that names a day and says what happens on it: beside the
/// pointer when it hovers, above the thumb while it is dragged. It lies in the scene itself, so
/// that it follows without a window of its own.
final class TimelineBubble extends VBox {
    private static final double WIDEST = 380;
    private static final double EDGE = 6;
    private static final double AWAY = 14;

    private final AtlasState state;
    private final TimelineFace face;
    private final Label day = new Label();
    private final Label words = new Label();
    private @Nullable LocalDate shown;
    private boolean dragged;

    TimelineBubble(AtlasState state, TimelineFace face) {
        this.state = state;
        this.face = face;
        getStyleClass().add("timeline-bubble");
        day.getStyleClass().add("timeline-bubble-day");
        words.getStyleClass().add("timeline-bubble-words");
        words.setWrapText(true);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        getChildren().addAll(day, words);
    }

    /// Shows a day and all that is known of it, above the place of the pointer.
    void tell(LocalDate of) {
        show(of, false);
    }

    /// Shows a day above the thumb, and only what changes on it.
    void follow(LocalDate of) {
        show(of, true);
    }

    private void show(LocalDate of, boolean whileDragged) {
        if (of.equals(shown) && whileDragged == dragged && isVisible()) {
            return;
        }
        shown = of;
        dragged = whileDragged;
        var locale = state.choices().locale().get();
        List<String> lines = new BubbleWords(state).lines(of, whileDragged);
        day.setText(DateWords.day(of, locale));
        words.setText(String.join("\n", lines));
        words.setManaged(!lines.isEmpty());
        words.setVisible(!lines.isEmpty());
        setVisible(true);
        place();
    }

    void hide() {
        setVisible(false);
        shown = null;
    }

    /// Puts the bubble over its day, within the timeline's width.
    void place() {
        var of = shown;
        if (of == null || !isVisible()) {
            return;
        }
        applyCss();
        double width = Math.min(WIDEST, Math.ceil(prefWidth(-1)));
        double height = Math.ceil(prefHeight(width));
        double most = Math.max(EDGE, face.getWidth() - EDGE - width);
        double left = Math.clamp(face.places().x(of) - width / 2, EDGE, most);
        double bottom = dragged ? face.places().rows().bar() - AWAY : 0;
        resizeRelocate(Math.rint(left), Math.rint(bottom - height), width, height);
    }
}
