package handover.io.intake;

import handover.io.ArticleFile;
import handover.io.Place;

import java.util.List;
import java.util.function.Function;

/// A table as it was read, whatever kind of file it came from.
///
/// @param name of the sheet or file, without its ending
/// @param label what messages call it: `claims.csv`, `book.xlsx!claims`
/// @param file the file that it lies in, without its folder
/// @param columns the names in its first row
/// @param rows those below it, each with one cell for every column
/// @param leftOut how many rows were left out because they begin with `#`
/// @param articles reads the article that a row names, from where the table lies
public record Table(
        String name,
        String label,
        String file,
        List<String> columns,
        List<Row> rows,
        int leftOut,
        Function<String, ArticleFile> articles) {

    /// Copies the names. The rows may be a million and are not copied.
    public Table {
        columns = List.copyOf(columns);
    }

    /// A table that lies nowhere, so that there are no articles beside it.
    public Table(
            String name,
            String label,
            String file,
            List<String> columns,
            List<Row> rows,
            int leftOut) {
        this(
                name,
                label,
                file,
                columns,
                rows,
                leftOut,
                one -> new ArticleFile(null, "", "problem.article.missing", List.of(one)));
    }

    /// The same table with articles beside it.
    public Table beside(Function<String, ArticleFile> other) {
        return new Table(name, label, file, columns, rows, leftOut, other);
    }

    /// One row.
    ///
    /// @param line the line that it begins on, or the number that a spreadsheet gives it, from 1
    /// @param cells what stands in it, with no space around; empty where nothing does
    public record Row(int line, String[] cells) {

        /// What stands in a column; empty for a column that is not there.
        public String cell(int column) {
            return column < 0 || column >= cells.length ? "" : cells[column];
        }
    }

    /// Where in this table something stands: `label:line: column`.
    ///
    /// @param column its name, or empty for the whole row
    public Place place(int line, String column) {
        return new Place(label, line, Place.ROW, column);
    }
}
