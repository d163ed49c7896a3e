package handover.ui.search;

import handover.search.Hit;
import handover.state.AtlasState;
import handover.ui.common.Wrapping;
import handover.words.Texts;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// What was found, laid over the window below the field. The field keeps the focus; one row is
/// chosen at a time.
public final class ResultList extends StackPane {
    private static final Map<Hit.Kind, Integer> MOST =
            new EnumMap<>(
                    Map.of(
                            Hit.Kind.SITE, 13,
                            Hit.Kind.DAY, 2,
                            Hit.Kind.SOURCE, 6,
                            Hit.Kind.PASSAGE, 8,
                            Hit.Kind.CLAIM, 8));

    private static final double WIDTH = 520;
    private static final double GAP = 10;
    private static final double PADDING = 5;

    private final AtlasState state;
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new Unfocused(lines);
    private final List<ResultRow> rows = new ArrayList<>();
    private Consumer<Hit> picked = hit -> {};
    private int chosen;

    /// A pane that a click does not give the focus, which stays in the field.
    private static final class Unfocused extends ScrollPane {
        Unfocused(Node content) {
            super(content);
        }

        @Override
        public void requestFocus() {}
    }

    ResultList(AtlasState state) {
        this.state = state;
        setId("search-results");
        getStyleClass().add("search-results");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        lines.getStyleClass().add("search-list");
        lines.setFillWidth(true);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("search-scroll");
        getChildren().add(scroll);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
    }

    void onPicked(Consumer<Hit> action) {
        picked = action;
    }

    /// Shows results, the first one chosen; or says that there are none.
    void show(List<Hit> hits, String typed) {
        var locale = state.choices().locale().get();
        rows.clear();
        lines.getChildren().clear();
        Map<Hit.Kind, Integer> shown = new EnumMap<>(Hit.Kind.class);
        for (Hit hit : hits) {
            int nth = shown.merge(hit.kind(), 1, Integer::sum);
            if (nth <= MOST.getOrDefault(hit.kind(), 0)) {
                add(hit, locale);
            }
        }
        int more = hits.size() - rows.size();
        var texts = Texts.in(locale);
        if (hits.isEmpty()) {
            say(texts.get("search.nothing", typed.strip()));
        } else if (more > 0) {
            say(texts.get("search.more", more));
        }
        setAccessibleText(texts.get("search.results", hits.size()));
        scroll.setVvalue(0);
        choose(0);
        setVisible(true);
    }

    /// Lies down below a field, as wide as results need and no higher than the window.
    void placeBelow(Region field) {
        var scene = field.getScene();
        Bounds place = field.localToScene(field.getLayoutBounds());
        double width = Math.min(WIDTH, scene.getWidth() - 2 * GAP);
        double x = Math.clamp(place.getMaxX() - width, GAP, scene.getWidth() - width - GAP);
        double y = place.getMaxY() + GAP / 2;
        setTranslateX(Math.round(x));
        setTranslateY(Math.round(y));
        setPrefWidth(width);
        applyCss();
        double padding = snappedTopInset() + snappedBottomInset();
        double content = lines.prefHeight(width - 2 * PADDING) + padding;
        setPrefHeight(Math.min(Math.ceil(content) + 1, scene.getHeight() - y - GAP));
    }

    private void add(Hit hit, Locale locale) {
        var row = new ResultRow(hit, Remarks.on(hit, state), locale);
        int index = rows.size();
        row.setOnMouseMoved(event -> choose(index));
        row.setOnMouseClicked(event -> picked.accept(hit));
        rows.add(row);
        lines.getChildren().add(row);
    }

    private void say(String words) {
        var label = new Label(words);
        label.getStyleClass().add("search-words-only");
        Wrapping.of(label);
        lines.getChildren().add(label);
    }

    void hide() {
        setVisible(false);
    }

    /// Chooses the row some steps further down; stays at the ends.
    void step(int steps) {
        choose(Math.clamp(chosen + (long) steps, 0, Math.max(0, rows.size() - 1)));
        if (!rows.isEmpty()) {
            reveal(rows.get(chosen));
        }
    }

    private void choose(int index) {
        chosen = index;
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).choose(i == index);
        }
    }

    /// The chosen row, or null where nothing was found.
    @Nullable ResultRow chosen() {
        return rows.isEmpty() ? null : rows.get(chosen);
    }

    private void reveal(Node row) {
        scroll.layout();
        Bounds place = row.getBoundsInParent();
        double visible = scroll.getViewportBounds().getHeight();
        double room = lines.getHeight() - visible;
        if (room <= 0) {
            return;
        }
        double top = scroll.getVvalue() * room;
        if (place.getMinY() < top) {
            scroll.setVvalue(Math.max(0, place.getMinY() / room));
        } else if (place.getMaxY() > top + visible) {
            scroll.setVvalue(Math.min(1, (place.getMaxY() - visible) / room));
        }
    }
}
