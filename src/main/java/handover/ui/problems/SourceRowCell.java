package handover.ui.problems;

import handover.io.SourceText.Row;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

import java.util.function.BiConsumer;

/// A row of a file that is read.
final class SourceRowCell extends ListCell<Row> {
    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");

    private final BiConsumer<SourceRowCell, Row> drawn;

    /// @param drawn fills it for a row
    SourceRowCell(BiConsumer<SourceRowCell, Row> drawn) {
        this.drawn = drawn;
        getStyleClass().add("source-row");
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            pseudoClassStateChanged(FAULTY, false);
        } else {
            drawn.accept(this, row);
        }
    }

    /// Shows a row.
    ///
    /// @param from where the mark begins, from 0
    /// @param to where it ends
    /// @param faulty whether a problem stands in it
    /// @param said what is wrong at the mark; may be empty
    void draw(Row row, String words, int from, int to, boolean faulty, String said) {
        // The rest of a long line is numbered by its columns.
        String number = row.from() == 0 ? String.valueOf(row.line()) : ":" + (row.from() + 1);
        setGraphic(new NumberedLine(number, words, from, to));
        pseudoClassStateChanged(FAULTY, faulty);
        setAccessibleText(row.line() + ": " + words.strip() + (said.isEmpty() ? "" : " " + said));
    }
}
