package handover.io.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Tables for tests, written as lines with `|` between the cells.
final class Made {
    private Made() {}

    static Table table(String name, String... lines) {
        List<Table.Row> rows = new ArrayList<>();
        for (int at = 1; at < lines.length; at++) {
            rows.add(new Table.Row(at + 1, cells(lines[at])));
        }
        String file = name + ".csv";
        return new Table(name, file, file, List.of(cells(lines[0])), rows, 0);
    }

    private static String[] cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    }
}
