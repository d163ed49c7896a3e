package handover.io.intake;

import handover.dossier.Localized;
import handover.io.Echo;
import handover.io.Place;
import handover.io.Problem;
import handover.io.Problem.Doubtful;
import handover.io.Problem.Untaken;
import handover.io.intake.Table.Row;
import handover.io.intake.WrittenDate.Open;
import handover.io.intake.WrittenDate.Refused;
import handover.io.intake.WrittenDate.Taken;
import handover.time.EdtfDate;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The cells of one row, read as fields. What is wrong with one is noted, and makes the row bad.
final class Cells {
    private final Mapping mapping;
    private final Row row;
    private final List<Problem> problems;
    private final Dates dates;
    private boolean bad;

    Cells(Mapping mapping, Row row, List<Problem> problems, Dates dates) {
        this.mapping = mapping;
        this.row = row;
        this.problems = problems;
        this.dates = dates;
    }

    /// Whether something in the row was wrong.
    boolean bad() {
        return bad;
    }

    /// The line or number of the row.
    int line() {
        return row.line();
    }

    /// The table that the row is from.
    Table table() {
        return mapping.table();
    }

    /// What stands in a field; empty if nothing does.
    String text(Field field) {
        return row.cell(mapping.columns().getOrDefault(field, -1));
    }

    /// What stands in a field; empty, and noted, if nothing does.
    String required(Field field) {
        String text = text(field);
        if (text.isEmpty()) {
            wrong(field, "problem.table.missing");
        }
        return text;
    }

    /// A text for both languages, of which tables mostly have one; null if there is none.
    @Nullable Localized localized(Field field) {
        String text = text(field);
        return text.isEmpty() ? null : new Localized(text, text);
    }

    /// A text for both languages of which the French one may have a column of its own.
    @Nullable Localized localized(Field field, Field french) {
        String en = text(field);
        String fr = text(french);
        if (en.isEmpty() && fr.isEmpty()) {
            return null;
        }
        return new Localized(en.isEmpty() ? fr : en, fr.isEmpty() ? en : fr);
    }

    /// One of some words; `otherwise` if the cell is empty or holds none of them, which is noted.
    ///
    /// @param words what means what, each word in [Words#plain] form
    <T> T word(Field field, Map<String, T> words, T otherwise) {
        String said = text(field);
        if (said.isEmpty()) {
            return otherwise;
        }
        T meant = words.get(Words.plain(said));
        if (meant == null) {
            wrong(field, "problem.table.word", Echo.of(said), WordLists.known(words));
            return otherwise;
        }
        return meant;
    }

    /// A whole number from 1; null if the cell is empty or holds none, which is noted.
    @Nullable Integer whole(Field field, int least, int most) {
        String said = text(field);
        if (said.isEmpty()) {
            return null;
        }
        if (said.matches("[0-9]{1,7}")) {
            int number = Integer.parseInt(said);
            if (number >= least && number <= most) {
                return number;
            }
        }
        wrong(field, "problem.table.whole", Echo.of(said), least, most);
        return null;
    }

    /// A date; null if the cell is empty or holds none, which is noted.
    @Nullable EdtfDate date(Field field) {
        String said = text(field);
        if (said.isEmpty()) {
            return null;
        }
        return switch (dates.read(said)) {
            case Taken(EdtfDate date) -> date;
            case Open(var dmy, var mdy) -> {
                wrong(field, "problem.table.order", Echo.of(said), dmy, mdy);
                yield null;
            }
            case Refused(String key, List<Object> args) -> {
                wrong(field, key, args.toArray());
                yield null;
            }
        };
    }

    /// Notes what is wrong with a field, and the row with it.
    void wrong(Field field, String key, Object... args) {
        bad = true;
        problems.add(new Untaken(place(field), key, Arrays.asList(args)));
    }

    /// Notes what should be looked at; the row is taken all the same.
    void doubtful(Field field, String key, Object... args) {
        problems.add(new Doubtful(place(field), key, Arrays.asList(args)));
    }

    private Place place(Field field) {
        return mapping.table().place(row.line(), mapping.column(field));
    }
}
