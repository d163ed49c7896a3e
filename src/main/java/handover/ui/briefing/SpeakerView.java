package handover.ui.briefing;

import handover.state.AtlasState;
import handover.state.Briefing;
import handover.state.Cover;
import handover.story.Place;
import handover.story.Stop;
import handover.ui.common.Wrapping;
import handover.words.Sentences;
import handover.words.Texts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;

/// What the speaker sees on the first screen while the room sees the picture on the second: the
/// picture in small, what the speaker wanted to say, what comes next, and the time.
final class SpeakerView extends HBox {
    private final AtlasState state;
    private final Label time = label("briefing-time", "time");
    private final Label elapsed = label("briefing-elapsed", "elapsed");
    private final Label covered = label("briefing-covered", "covered");
    private final Label count = label("briefing-count", "detail");
    private final Label here = label("briefing-here", "stop");
    private final Label nextTitle = label("briefing-next", "stop");
    private final Label nextDetail = label("briefing-next-detail", "detail");
    private final Label note = label("briefing-note", "note");
    private final Clocks clocks;
    private Subscription follows = Subscription.EMPTY;

    /// A view that does not follow the state yet.
    ///
    /// @param picture the picture in small
    /// @param aspect width by height of the screen that the room sees
    /// @param began when the briefing began, in nanoseconds as the system counts them
    SpeakerView(AtlasState state, BriefingPicture picture, double aspect, long began) {
        this.state = state;
        clocks = new Clocks(began, this::tell);
        getStyleClass().add("speaker-view");
        var notes = new ScrollPane(note);
        notes.setFitToWidth(true);
        notes.setFocusTraversable(false);
        var left = new VBox(new AspectFrame(picture, aspect), notes);
        left.getStyleClass().add("left");
        left.setMinWidth(0);
        VBox.setVgrow(notes, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        getChildren().addAll(left, right());
    }

    private VBox right() {
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        var right =
                new VBox(
                        part(null, time, elapsed),
                        part("briefing.now", here, count),
                        part("briefing.next", nextTitle, nextDetail),
                        covered,
                        space,
                        word("briefing.hint", "hint"));
        right.getStyleClass().add("right");
        return right;
    }

    private VBox part(@Nullable String key, Node... nodes) {
        var part = new VBox();
        part.getStyleClass().add("part");
        if (key != null) {
            part.getChildren().add(word(key, "heading"));
        }
        part.getChildren().addAll(nodes);
        return part;
    }

    private static Label label(String id, String style) {
        var label = new Label();
        label.setId(id);
        Wrapping.of(label);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private Label word(String key, String style) {
        var label = label(key.replace('.', '-') + "-word", style);
        label.textProperty().bind(state.choices().locale().map(in -> Texts.in(in).get(key)));
        return label;
    }

    /// Follows the state from now on.
    void follow() {
        Briefing briefing = state.briefing();
        follows =
                Subscription.combine(
                        briefing.place().subscribe(place -> show()),
                        state.sentence().subscribe(sentence -> show()),
                        briefing.cover().subscribe(this::warn));
        clocks.start();
    }

    /// Follows it no longer, and stops the clocks.
    void rest() {
        follows.unsubscribe();
        clocks.stop();
    }

    private void tell(String now, String since) {
        time.setText(now);
        elapsed.setText(texts().get("briefing.elapsed", since));
    }

    private Texts texts() {
        return Texts.in(state.choices().locale().get());
    }

    private void warn(Cover cover) {
        covered.setVisible(cover != Cover.NONE);
        covered.setManaged(cover != Cover.NONE);
        if (cover != Cover.NONE) {
            boolean black = cover == Cover.BLACK;
            covered.setText(
                    texts().get(black ? "briefing.covered.black" : "briefing.covered.white"));
        }
    }

    private void show() {
        Place place = state.briefing().place().get();
        int all = place.walk().stops().size();
        Optional<StopWords> at = place.stop().map(this::words);
        here.setText(at.map(StopWords::title).orElseGet(() -> between(place, all)));
        count.setText(texts().get("briefing.count", place.passed() + 1, all));
        count.setVisible(at.isPresent());
        count.setManaged(at.isPresent());
        Optional<StopWords> next = place.next().flatMap(Place::stop).map(this::words);
        nextTitle.setText(next.map(StopWords::title).orElseGet(() -> texts().get("briefing.end")));
        nextDetail.setText(next.map(StopWords::detail).orElse(""));
        note.setText(note(place));
    }

    private String between(Place place, int all) {
        boolean first = place.passed() < 0;
        boolean last = place.passed() + 1 == all;
        String key = first ? "briefing.before" : last ? "briefing.after" : "briefing.between";
        return texts().get(key, place.passed() + 1, place.passed() + 2);
    }

    private StopWords words(Stop stop) {
        Locale locale = state.choices().locale().get();
        return StopWords.of(stop, new Sentences(state.briefing().own(), locale), locale);
    }

    /// The analyst's own words; where there are none, the sentence of the day to read out.
    private String note(Place place) {
        String written =
                place.stop()
                        .filter(Stop.OfScene.class::isInstance)
                        .map(stop -> ((Stop.OfScene) stop).scene().note())
                        .orElse("");
        return written.isBlank() ? state.sentence().get() : written;
    }
}
