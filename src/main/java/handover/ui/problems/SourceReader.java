package handover.ui.problems;

import handover.io.Problem;
import handover.io.Problem.Severity;
import handover.io.Problems;
import handover.io.SourceText;
import handover.io.SourceText.Mark;
import handover.io.SourceText.Row;
import handover.ui.common.ProblemCell;
import handover.ui.common.Wrapping;
import handover.words.Texts;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/// The whole file in which a problem stands, scrolled to its place: what is wrong above, the place
/// marked below, and the way to the problem before and the one after.
final class SourceReader extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /// A third of the rows is seen above the place.
    private static final double ABOVE = 1 / 3.0;

    private final Button back = new Button("", new FontIcon(Feather.ARROW_LEFT));
    private final Button previous = new Button("", new FontIcon(Feather.CHEVRON_UP));
    private final Button next = new Button("", new FontIcon(Feather.CHEVRON_DOWN));
    private final Label number = new Label();
    private final Label weight = new Label();
    private final Label place = new Label();
    private final Label words = new Label();
    private final VBox said = new VBox();
    private final ListView<Row> rows = new ListView<>();
    private SourceText text = new SourceText(List.of());
    private Set<Row> faulty = Set.of();
    private @Nullable Mark mark;
    private @Nullable Problem problem;

    /// A reader that is not shown.
    ///
    /// @param step asked for the problem so many further on
    /// @param leave asked for the list
    SourceReader(IntConsumer step, Runnable leave) {
        setId("problem-reader");
        getStyleClass().add("problem-reader");
        back.setId("problem-back");
        back.setOnAction(event -> leave.run());
        previous.setId("problem-previous");
        previous.setOnAction(event -> step.accept(-1));
        next.setId("problem-next");
        next.setOnAction(event -> step.accept(1));
        number.setId("problem-number");
        rows.setId("problem-rows");
        rows.setCellFactory(view -> new SourceRowCell(this::draw));
        rows.setMinHeight(0);
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(bar(), saying(), rows);
    }

    private HBox bar() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        for (Region part : List.of(back, number, previous, next)) {
            part.setMinWidth(USE_PREF_SIZE);
        }
        var bar = new HBox(back, gap, number, previous, next);
        bar.getStyleClass().add("import-foot");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private VBox saying() {
        weight.getStyleClass().add("problem-weight");
        weight.setMinWidth(USE_PREF_SIZE);
        place.getStyleClass().add("import-place");
        place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        words.setId("problem-words");
        Wrapping.of(words);
        words.setMinHeight(USE_PREF_SIZE);
        var head = new HBox(weight, place);
        head.getStyleClass().add("problem-head");
        said.getChildren().addAll(head, words);
        said.getStyleClass().addAll("problem", "problem-said");
        return said;
    }

    /// Shows the place of one of some problems, whose file has this text.
    void show(SourceText file, List<Problem> problems, Problem one, Texts texts) {
        text = file;
        problem = one;
        mark = file.nearest(one.place()).orElse(null);
        List<Row> all = file.rows();
        faulty =
                problems.stream()
                        .map(Problem::place)
                        .filter(other -> other.file().equals(one.place().file()))
                        .flatMap(other -> file.nearest(other).stream())
                        .map(other -> all.get(SourceText.rowOf(all, other)))
                        .collect(Collectors.toUnmodifiableSet());
        rows.getItems().setAll(all);
        number.setText(
                texts.get("opening.source.number", problems.indexOf(one) + 1, problems.size()));
        previous.setDisable(problems.size() < 2);
        next.setDisable(problems.size() < 2);
        speak(texts);
        goThere();
    }

    /// Says it in another language.
    void speak(Texts texts) {
        Problem now = problem;
        if (now == null) {
            return;
        }
        boolean error = now.severity() == Severity.ERROR;
        said.pseudoClassStateChanged(WRONG, error);
        weight.setText(texts.get(error ? "opening.problems.error" : "opening.problems.doubt"));
        place.setText(ProblemCell.where(now.place()));
        words.setText(Problems.words(now, texts.locale()));
        back.setText(texts.get("opening.source.back"));
        name(previous, texts.get("opening.source.previous"));
        name(next, texts.get("opening.source.next"));
        rows.setAccessibleText(texts.get("opening.source.rows", now.place().file()));
        rows.refresh();
    }

    private static void name(Button button, String words) {
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
    }

    private void goThere() {
        Mark there = mark;
        if (there == null) {
            return;
        }
        int row = SourceText.rowOf(rows.getItems(), there);
        rows.getSelectionModel().clearAndSelect(row);
        rows.getFocusModel().focus(row);
        applyCss();
        layout();
        double seen = rows.getHeight() / Math.max(1, rows.getFixedCellSize());
        int top = Math.max(0, row - (int) (seen * ABOVE));
        int last = rows.getItems().size() - 1;
        // A list that is to begin with one of its last rows stops short of its end.
        rows.scrollTo(top + seen > last ? last : top);
    }

    /// Puts the focus on the row of the place.
    void take() {
        rows.requestFocus();
    }

    private void draw(SourceRowCell cell, Row row) {
        Mark there = mark;
        String shown = text.words(row);
        boolean bad = faulty.contains(row);
        boolean here =
                there != null
                        && there.line() == row.line()
                        && Math.max(there.from(), row.from()) <= Math.min(there.to(), row.to());
        if (there == null || !here) {
            cell.draw(row, shown, 0, 0, bad, "");
            return;
        }
        int from = Math.max(there.from(), row.from()) - row.from();
        int to = Math.min(there.to(), row.to()) - row.from();
        // Where nothing stands any more, the last sign before it is marked.
        int shift = there.from() == there.to() ? 1 : 0;
        String said = weight.getText() + ": " + words.getText();
        cell.draw(row, shown, Math.max(0, from - shift), to, bad, said);
    }
}
