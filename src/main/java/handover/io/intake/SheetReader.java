package handover.io.intake;

import handover.io.Echo;
import handover.io.Place;
import handover.io.Problem;
import handover.io.Problem.Doubtful;
import handover.io.Problem.Untaken;

import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the cells of one sheet in the order of its file.
final class SheetReader {
    private static final int MOST_MERGED = 20;
    private static final int LETTERS = 26;

    private final String label;
    private final @Nullable SharedStrings strings;
    private final CellStyles styles;
    private final TableBuilder builder;
    private final List<Problem> problems;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int row;
    private int column;
    private int style;
    private int merged;
    private String type = "";
    private boolean takes;
    private boolean formula;
    private boolean said;
    private boolean bad;

    SheetReader(
            String label,
            @Nullable SharedStrings strings,
            CellStyles styles,
            TableBuilder builder,
            List<Problem> problems) {
        this.label = label;
        this.strings = strings;
        this.styles = styles;
        this.builder = builder;
        this.problems = problems;
    }

    void read(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = SafeXml.reader(in);
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD -> throw SafeXml.dtd(label);
                    case XMLStreamConstants.START_ELEMENT -> begin(xml);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (takes && text.length() <= TableBuilder.LONGEST_CELL) {
                            text.append(xml.getText());
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    default -> {}
                }
            }
        } finally {
            xml.close();
        }
    }

    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> {
                row = number(xml.getAttributeValue(null, "r"), row + 1);
                column = -1;
                bad = false;
                cells.clear();
            }
            case "c" -> cell(xml);
            case "v", "t" -> {
                takes = true;
                said = true;
            }
            case "rPh" -> takes = false;
            case "f" -> formula = true;
            case "mergeCell" -> merged(xml.getAttributeValue(null, "ref"));
            default -> {}
        }
    }

    private void cell(XMLStreamReader xml) {
        column = column(xml.getAttributeValue(null, "r"), column + 1);
        String kind = xml.getAttributeValue(null, "t");
        type = kind == null ? "n" : kind;
        style = number(xml.getAttributeValue(null, "s"), 0);
        text.setLength(0);
        formula = false;
        said = false;
    }

    private void merged(String range) {
        if (merged++ < MOST_MERGED) {
            int at = number(String.valueOf(range).replaceAll("^[A-Z]+([0-9]+).*$", "$1"), 1);
            Place place = new Place(label, at, Place.ROW, "");
            Object shown = Echo.of(String.valueOf(range));
            problems.add(new Doubtful(place, "problem.table.merged", List.of(shown)));
        }
    }

    private void end(String name) {
        switch (name) {
            case "v", "t" -> takes = false;
            case "c" -> put();
            case "row" -> {
                if (!bad && !cells.isEmpty()) {
                    builder.add(row, cells);
                }
            }
            default -> {}
        }
    }

    private void put() {
        if (!said) {
            if (formula) {
                wrong("problem.table.uncounted");
            }
            return;
        }
        String value = value();
        if (value.isEmpty()) {
            return;
        }
        if (column >= TableBuilder.MOST_COLUMNS) {
            Place place = new Place(label, row, Place.ROW, "");
            throw new Untidy(place, "problem.table.columns", TableBuilder.MOST_COLUMNS);
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value);
    }

    private String value() {
        String raw = text.toString();
        return switch (type) {
            case "s" -> shared(raw);
            case "b" -> raw.strip().equals("1") ? "true" : "false";
            case "e" -> {
                wrong("problem.table.error", Echo.of(raw));
                yield "";
            }
            case "d" ->
                    raw.length() > "2023-10-31".length() && raw.charAt(10) == 'T'
                            ? raw.substring(0, 10)
                            : raw;
            case "n" -> counted(raw.strip());
            default -> raw;
        };
    }

    private String shared(String raw) {
        int at = number(raw.strip(), -1);
        if (strings == null || at < 0 || at >= strings.getUniqueCount()) {
            wrong("problem.table.string");
            return "";
        }
        return strings.getItemAt(at).getString();
    }

    private String counted(String raw) {
        if (raw.isEmpty()) {
            return "";
        }
        try {
            String shown = styles.text(Double.parseDouble(raw), style);
            if (shown != null) {
                return shown;
            }
            wrong("problem.table.serial", Echo.of(raw));
        } catch (NumberFormatException e) {
            wrong("problem.table.noNumber", Echo.of(raw));
        }
        return "";
    }

    private void wrong(String key, Object... args) {
        bad = true;
        problems.add(new Untaken(new Place(label, row, Place.ROW, letters()), key, List.of(args)));
    }

    /// The column as a spreadsheet names it.
    private String letters() {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    private static int column(@Nullable String reference, int next) {
        if (reference == null || !reference.matches("[A-Z]{1,3}[0-9]+")) {
            return next;
        }
        int column = 0;
        for (int at = 0; Character.isLetter(reference.charAt(at)); at++) {
            column = column * LETTERS + reference.charAt(at) - 'A' + 1;
        }
        return column - 1;
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits == null || !digits.matches("[0-9]{1,9}")
                ? otherwise
                : Integer.parseInt(digits);
    }
}
