package handover.ui.compare;

import handover.chronology.Comparison;
import handover.chronology.Difference;
import handover.state.AtlasState;
import handover.state.CompareDesk;
import handover.ui.common.Wrapping;
import handover.words.ComparisonWords;
import handover.words.Texts;

import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The panel beside a comparison: its two sides, how they are laid out, and every site that differs
/// in words. Up and Down go from site to site, Enter selects.
public final class ComparePanel extends BorderPane {
    private static final double LEAST_WIDTH = 300;
    private static final double USUAL_WIDTH = 400;

    private final AtlasState state;
    private final CompareDesk desk;
    private final Label verdict = new Label();
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final List<DifferenceRow> rows = new ArrayList<>();
    private final Suggestions suggestions;
    private final SidesBox sides;

    /// The panel for the comparison of `state`.
    ///
    /// @param leave ends the comparison
    public ComparePanel(AtlasState state, Runnable leave) {
        this.state = state;
        this.desk = state.compare();
        suggestions = new Suggestions(state);
        sides = new SidesBox(state);
        getStyleClass().add("compare-panel");
        setId("compare-panel");
        setMinWidth(LEAST_WIDTH);
        setPrefWidth(USUAL_WIDTH);
        setAccessibleRole(AccessibleRole.PARENT);
        verdict.setId("compare-verdict");
        verdict.getStyleClass().add("compare-verdict");
        Wrapping.of(verdict);
        verdict.setMinHeight(Region.USE_PREF_SIZE);
        list.getStyleClass().add("compare-list");
        scroll.getStyleClass().add("compare-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::go);
        var top = new VBox(head(leave), sides, verdict);
        top.getStyleClass().add("compare-top");
        setTop(top);
        setCenter(scroll);
        var choices = state.choices();
        for (Observable seen :
                List.of(desk.comparison(), desk.running(), choices.locale(), choices.theme())) {
            seen.addListener(changed -> follow());
        }
        follow();
        choices.selected().subscribe(site -> mark());
    }

    private HBox head(Runnable leave) {
        var title = new Label();
        title.getStyleClass().add("compare-heading");
        title.textProperty().bind(state.choices().locale().map(in -> text(in, "compare.head")));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var close = new Button(null, new FontIcon(Feather.X));
        close.setId("compare-close");
        close.getStyleClass().addAll("icon-only", "flat");
        close.accessibleTextProperty()
                .bind(state.choices().locale().map(in -> text(in, "compare.close")));
        var tip = new Tooltip();
        tip.textProperty().bind(close.accessibleTextProperty());
        close.setTooltip(tip);
        close.setOnAction(event -> leave.run());
        var head = new HBox(title, gap, new LayoutChoice(state), close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("compare-head");
        return head;
    }

    private static String text(Locale locale, String key) {
        return Texts.in(locale).get(key);
    }

    private void follow() {
        if (!desk.running().get()) {
            return;
        }
        Comparison now = desk.comparison().get();
        Locale locale = state.choices().locale().get();
        var words = new ComparisonWords(state.dossier(), now, locale);
        setAccessibleText(text(locale, "compare.head"));
        sides.follow();
        verdict.setText(
                now.sameSides() ? text(locale, "compare.same-sides") : words.verdict() + ".");
        Difference focused = focused();
        rows.clear();
        List<Node> nodes = new ArrayList<>();
        if (now.sameSides()) {
            suggestions.follow();
            nodes.add(suggestions);
        }
        fill(nodes, now.visible(), words);
        if (!now.beneath().isEmpty()) {
            var heading = new Label(text(locale, "compare.beneath"));
            heading.getStyleClass().add("compare-group");
            nodes.add(heading);
            fill(nodes, now.beneath(), words);
        }
        list.getChildren().setAll(nodes);
        mark();
        refocus(focused);
    }

    private void fill(List<Node> nodes, List<Difference> differences, ComparisonWords words) {
        for (Difference difference : differences) {
            var row = new DifferenceRow(state, difference, words);
            rows.add(row);
            nodes.add(row);
        }
    }

    private void mark() {
        var selected = state.choices().selected().get();
        rows.forEach(row -> row.mark(row.difference().site().equals(selected)));
    }

    private @Nullable Difference focused() {
        return rows.stream()
                .filter(Node::isFocused)
                .map(DifferenceRow::difference)
                .findFirst()
                .orElse(null);
    }

    /// The rows are made anew with every day; the one that had the focus has it still.
    private void refocus(@Nullable Difference before) {
        if (before != null) {
            rows.stream()
                    .filter(row -> row.difference().site().equals(before.site()))
                    .findFirst()
                    .ifPresentOrElse(Node::requestFocus, this::requestFocus);
        }
    }

    private void go(KeyEvent event) {
        int at = -1;
        for (int i = 0; i < rows.size(); i++) {
            at = rows.get(i).isFocused() ? i : at;
        }
        int step =
                switch (event.getCode()) {
                    case UP -> -1;
                    case DOWN -> 1;
                    default -> 0;
                };
        int to = at + step;
        if (step != 0 && at >= 0 && to >= 0 && to < rows.size()) {
            rows.get(to).requestFocus();
            event.consume();
        }
    }

    @Override
    public void requestFocus() {
        if (rows.isEmpty()) {
            sides.requestFocus();
        } else {
            rows.getFirst().requestFocus();
        }
    }
}
