package handover.io.intake;

import handover.io.Place;

import java.util.List;

/// A table as it was read, whatever kind of file it came from.
///
/// @param name of the sheet or file, without its ending
/// @param label what messages call it: `claims.csv`, `book.xlsx!claims`
/// @param file the file that it lies in, without its folder
/// @param columns the names in its first row
/// @param rows those below it, each with one cell for every column
/// @param leftOut how many rows were left out because they begin with `#`
public record Table(
        String name, String label, String file, List<String> columns, List<Row> rows, int leftOut) {

    /// Copies the names. The rows may be a million and are not copied.
    public Table {
        columns = List.copyOf(columns);
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
