package handover.ui.common;

import handover.io.Place;
import handover.io.Problem;
import handover.io.Problem.Severity;
import handover.io.Problems;
import handover.words.Texts;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// One problem: whether it is an error or a doubt, where it is, what is wrong and what to do, on as
/// many lines as it needs.
public final class ProblemCell extends ListCell<Problem> {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Supplier<Texts> texts;
    private final Label weight = new Label();
    private final Label place = new Label();
    private final Label words = new Label();
    private final VBox box;

    /// A cell of a list.
    ///
    /// @param texts the language of now
    /// @param chosen told of a problem that is clicked twice
    public ProblemCell(ListView<Problem> list, Supplier<Texts> texts, Consumer<Problem> chosen) {
        this.texts = texts;
        getStyleClass().add("problem");
        weight.getStyleClass().add("problem-weight");
        weight.setMinWidth(USE_PREF_SIZE);
        place.getStyleClass().add("import-place");
        place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Wrapping.of(words);
        words.setMinHeight(USE_PREF_SIZE);
        var head = new HBox(weight, place);
        head.getStyleClass().add("problem-head");
        box = new VBox(head, words);
        box.prefWidthProperty().bind(list.widthProperty().subtract(44));
        box.setMaxWidth(USE_PREF_SIZE);
        setOnMouseClicked(
                event -> {
                    Problem problem = getItem();
                    if (problem != null && event.getClickCount() == 2) {
                        chosen.accept(problem);
                    }
                });
    }

    @Override
    protected void updateItem(@Nullable Problem problem, boolean empty) {
        super.updateItem(problem, empty);
        if (problem == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Texts now = texts.get();
        // A part that changes its style before it is in the scene keeps no colour of the theme.
        setGraphic(box);
        boolean error = problem.severity() == Severity.ERROR;
        weight.setText(now.get(error ? "opening.problems.error" : "opening.problems.doubt"));
        place.setText(where(problem.place()));
        words.setText(Problems.words(problem, now.locale()));
        pseudoClassStateChanged(WRONG, error);
        setAccessibleText(Problems.line(problem, now.locale()));
    }

    /// Line and column behind the name of the file, without its folder, and the pointer; of a table
    /// the row and its column's name.
    public static String where(Place place) {
        String file = place.file();
        int slash = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
        String pointer = place.pointer().isEmpty() ? "" : "  " + place.pointer();
        String column = place.column() == Place.ROW ? "" : ":" + place.column();
        return file.substring(slash + 1) + ":" + place.line() + column + pointer;
    }
}
