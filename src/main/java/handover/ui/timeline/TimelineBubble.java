package handover.ui.timeline;

import handover.paint.TimelineEvent;
import handover.paint.TimelineSpot;
import handover.state.AtlasState;
import handover.ui.common.Wrapping;
import handover.words.Texts;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// The small plate above the timeline that names a day and says what lies there: beside the
/// pointer when it hovers, above the thumb while it is dragged. The evidence of an event can be
/// pinned, to be read, scrolled and closed. It lies in the scene itself, so that it follows
/// without a window of its own.
final class TimelineBubble extends Region {
    private static final double WIDEST = 420;
    private static final double EDGE = 6;
    private static final double AWAY = 14;
    private static final double HIGHEST = 400;
    private static final double TITLE_GAP = 4;
    private static final double SWATCH = 9;
    private static final double SCROLL_BAR = 14;

    private final AtlasState state;
    private final TimelineFace face;
    private final Label day = new Label();
    private final VBox lines = new VBox(2);
    private final ScrollPane scroll = new ScrollPane(lines);
    private final Button close = new Button(null, FontIcon.of(Feather.X));
    private @Nullable TimelineSpot shown;
    private boolean dragged;
    private boolean pinned;

    TimelineBubble(AtlasState state, TimelineFace face) {
        this.state = state;
        this.face = face;
        getStyleClass().add("timeline-bubble");
        day.getStyleClass().add("timeline-bubble-day");
        close.getStyleClass().addAll("flat", "timeline-bubble-close");
        close.setOnAction(event -> hide());
        scroll.getStyleClass().add("timeline-bubble-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setManaged(false);
        setVisible(false);
        getChildren().addAll(day, close, scroll);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        addEventHandler(ScrollEvent.ANY, ScrollEvent::consume);
        state.moment().subscribe(moment -> leaveWith(moment.day()));
        state.chronology().subscribe(chronology -> hide());
        state.choices().locale().subscribe(locale -> translate());
        state.choices().theme().subscribe(theme -> hide());
        state.choices().axis().subscribe(axis -> hide());
    }

    private void translate() {
        close.setAccessibleText(
                Texts.in(state.choices().locale().get()).get("timeline.event.close"));
        hide();
    }

    /// A pinned bubble belongs to its day.
    private void leaveWith(LocalDate today) {
        var of = shown;
        if (pinned && of != null && !of.day().equals(today)) {
            hide();
        }
    }

    /// Tells what lies at a place, unless something is pinned.
    void tell(TimelineSpot spot) {
        if (!pinned && !(spot.equals(shown) && !dragged && isVisible())) {
            show(spot, words().hovered(spot), false, false);
        }
    }

    /// Shows a day above the thumb, and only what changes on it.
    void follow(LocalDate of) {
        var spot = new TimelineSpot.OfDay(of);
        if (!(spot.equals(shown) && dragged && isVisible())) {
            show(spot, words().day(of, true), true, false);
        }
    }

    /// Shows all that is said of an event until it is closed or another day is chosen.
    void pin(TimelineEvent event) {
        var spot = new TimelineSpot.OfEvent(event);
        show(spot, words().pinned(spot), false, true);
    }

    private SpotWords words() {
        return new SpotWords(state, face.places());
    }

    private void show(
            TimelineSpot spot, List<BubbleLine> text, boolean whileDragged, boolean toStay) {
        shown = spot;
        dragged = whileDragged;
        pinned = toStay;
        day.setText(words().title(spot));
        lines.getChildren().setAll(text.stream().map(TimelineBubble::label).toList());
        scroll.setVvalue(0);
        scroll.setVisible(!text.isEmpty());
        close.setVisible(toStay);
        setMouseTransparent(!toStay);
        setVisible(true);
        place();
    }

    private static Label label(BubbleLine line) {
        var label = new Label(line.text());
        label.getStyleClass().add(line.kind().style());
        Wrapping.of(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        var color = line.swatch();
        if (color != null) {
            label.setGraphic(new Rectangle(SWATCH, SWATCH, color));
            label.getStyleClass().add("timeline-bubble-key");
        }
        return label;
    }

    void hide() {
        setVisible(false);
        shown = null;
        pinned = false;
    }

    /// Hides it unless it is pinned.
    void leave() {
        if (!pinned) {
            hide();
        }
    }

    /// Whether it stays.
    boolean isPinned() {
        return pinned;
    }

    /// All its words, for those who do not see it.
    String spoken() {
        return day.getText()
                + ". "
                + lines.getChildren().stream()
                        .map(node -> ((Label) node).getText())
                        .collect(Collectors.joining(" "));
    }

    /// Puts the bubble over its place, within the timeline's width, and within the window.
    void place() {
        var of = shown;
        if (of == null || !isVisible()) {
            return;
        }
        applyCss();
        Insets in = getInsets();
        double sides = in.getLeft() + in.getRight();
        double button = close.isVisible() ? close.prefWidth(-1) + AWAY : 0;
        double words = scroll.isVisible() ? lines.prefWidth(-1) : 0;
        double wanted = Math.max(day.prefWidth(-1) + button, words) + sides + 1;
        double width = Math.min(WIDEST, Math.ceil(wanted));
        double bottom = dragged ? face.places().rows().bar() - AWAY : 0;
        double room = Math.min(HIGHEST, localRoom() + bottom - 2 * EDGE);
        boolean scrolls = room < heightFor(width - sides) + in.getTop() + in.getBottom();
        lines.setPadding(new Insets(0, scrolls ? SCROLL_BAR : 0, 0, 0));
        double height = Math.min(room, heightFor(width - sides) + in.getTop() + in.getBottom());
        double most = Math.max(EDGE, face.getWidth() - EDGE - width);
        double left = Math.clamp(x(of) - width / 2, EDGE, most);
        resizeRelocate(Math.rint(left), Math.rint(bottom - height), width, Math.ceil(height));
    }

    /// How much of the window lies above the timeline, in pixels.
    private double localRoom() {
        return face.localToScene(0, 0).getY();
    }

    private double heightFor(double width) {
        double title = day.prefHeight(-1);
        return scroll.isVisible() ? title + TITLE_GAP + Math.ceil(lines.prefHeight(width)) : title;
    }

    private double x(TimelineSpot spot) {
        return switch (spot) {
            case TimelineSpot.OfEvent(var event) -> event.x();
            case TimelineSpot.OfWeek(var week) ->
                    (face.places().x(week.days().first()) + face.places().x(week.days().last()))
                            / 2;
            default -> face.places().x(spot.day());
        };
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double width = getWidth() - in.getLeft() - in.getRight();
        double title = day.prefHeight(-1);
        day.resizeRelocate(in.getLeft(), in.getTop(), width, title);
        double button = close.prefWidth(-1);
        close.resizeRelocate(getWidth() - button - 4, 4, button, close.prefHeight(-1));
        double top = in.getTop() + title + TITLE_GAP;
        scroll.resizeRelocate(in.getLeft(), top, width, getHeight() - top - in.getBottom());
    }
}
