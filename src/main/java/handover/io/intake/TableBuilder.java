package handover.io.intake;

import handover.io.Echo;
import handover.io.Place;
import handover.io.Problem;
import handover.io.Problem.Untaken;
import handover.io.intake.Table.Row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Gathers a table row by row. The first row that holds something names the columns.
final class TableBuilder {
    /// Columns of one table. A dossier has use for some thirty.
    static final int MOST_COLUMNS = 500;

    /// Rows of one table.
    static final int MOST_ROWS = 2_000_000;

    /// Characters of one cell: as many as a spreadsheet lets one hold.
    static final int LONGEST_CELL = 32_767;

    /// Different words kept once, so that a million rows that say the same take no room.
    private static final int MOST_WORDS = 100_000;

    private final String name;
    private final String label;
    private final String file;
    private final Watch watch;
    private final List<Problem> problems;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, String> words = new HashMap<>();
    private List<String> columns = List.of();
    private int leftOut;

    TableBuilder(String name, String label, String file, Watch watch, List<Problem> problems) {
        this.name = name;
        this.label = label;
        this.file = file;
        this.watch = watch;
        this.problems = problems;
    }

    /// What messages call the table.
    String label() {
        return label;
    }

    /// How many rows there are so far.
    int size() {
        return rows.size();
    }

    /// Names the columns, where no row does.
    void columns(List<String> names) {
        columns = names;
    }

    /// Takes a row with its cells as they stand in the file.
    void add(int line, List<String> raw) {
        List<String> cells = raw.stream().map(TableBuilder::trimmed).toList();
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (cells.getFirst().startsWith("#")) {
            leftOut++;
            return;
        }
        check(line, cells);
        if (columns.isEmpty()) {
            head(line, cells);
        } else {
            body(line, cells);
        }
    }

    private void check(int line, List<String> cells) {
        if (cells.size() > MOST_COLUMNS) {
            throw new Untidy(place(line, ""), "problem.table.columns", MOST_COLUMNS);
        }
        if (rows.size() >= MOST_ROWS) {
            throw new Untidy(place(line, ""), "problem.table.rows", MOST_ROWS);
        }
        watch.at(rows.size() + 1L);
    }

    private void head(int line, List<String> cells) {
        int width = cells.size();
        while (cells.get(width - 1).isEmpty()) {
            width--;
        }
        Set<String> seen = new HashSet<>();
        for (String cell : cells.subList(0, width)) {
            if (!cell.isEmpty() && !seen.add(Words.plain(cell))) {
                throw new Untidy(place(line, ""), "problem.table.twice", Echo.of(cell));
            }
        }
        columns = cells.subList(0, width).stream().map(Echo::of).toList();
    }

    private void body(int line, List<String> cells) {
        String[] kept = new String[columns.size()];
        Arrays.fill(kept, "");
        for (int at = 0; at < cells.size(); at++) {
            String cell = cells.get(at);
            if (cell.isEmpty()) {
                continue;
            }
            if (at >= kept.length) {
                wrong(line, "", "problem.table.wide", at + 1, kept.length);
                return;
            }
            if (cell.length() > LONGEST_CELL) {
                wrong(line, columns.get(at), "problem.table.cell", LONGEST_CELL);
                return;
            }
            if (cell.codePoints().anyMatch(Echo::forbidden)) {
                wrong(line, columns.get(at), "problem.table.control");
                return;
            }
            kept[at] = once(cell);
        }
        rows.add(new Row(line, kept));
    }

    private String once(String cell) {
        if (words.size() > MOST_WORDS) {
            return cell;
        }
        String known = words.putIfAbsent(cell, cell);
        return known == null ? cell : known;
    }

    private void wrong(int line, String column, String key, Object... args) {
        problems.add(new Untaken(place(line, column), key, List.of(args)));
    }

    private Place place(int line, String column) {
        return new Place(label, line, Place.ROW, column);
    }

    /// A cell on one line, with no space around it: a dossier's texts are lines.
    private static String trimmed(String cell) {
        String bare = cell.strip();
        if (bare.isEmpty() || bare.chars().allMatch(c -> c > ' ' && c < 0x80)) {
            return bare;
        }
        return bare.replaceAll("[\\s\\u00a0\\ufeff]+", " ").strip();
    }

    /// Whether nothing has named its columns yet.
    boolean isEmpty() {
        return columns.isEmpty();
    }

    /// The table.
    ///
    /// @throws Untidy if nothing named its columns
    Table done() {
        if (columns.isEmpty()) {
            throw new Untidy(place(1, ""), "problem.table.empty");
        }
        return new Table(name, label, file, columns, rows, leftOut);
    }
}
