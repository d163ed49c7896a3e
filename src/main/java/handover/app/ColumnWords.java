package handover.app;

import handover.io.intake.Field;
import handover.io.intake.Mapping;
import handover.io.intake.Role;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What the command line says of columns: `COLUMN=FIELD`, `SHEET!COLUMN=FIELD`, `COLUMN=`.
///
/// @param line whose usage is told if a word means nothing
record ColumnWords(CommandLine line) {

    /// The mappings with what the words say.
    ///
    /// @throws ParameterException if a word names no column or no field
    List<Mapping> map(List<Mapping> guessed, List<String> words) {
        List<Mapping> all = new ArrayList<>(guessed);
        for (String word : words) {
            int equals = word.lastIndexOf('=');
            if (equals < 1) {
                throw wrong("--map: '" + word + "' is not COLUMN=FIELD");
            }
            apply(all, word.substring(0, equals), word.substring(equals + 1));
        }
        return all;
    }

    private void apply(List<Mapping> all, String where, String field) {
        boolean found = false;
        for (int at = 0; at < all.size(); at++) {
            Mapping mapping = all.get(at);
            int column = column(mapping, where);
            if (column >= 0) {
                found = true;
                all.set(at, mapping.with(column, field.isEmpty() ? null : field(mapping, field)));
            }
        }
        if (!found) {
            String known =
                    all.stream()
                            .flatMap(one -> one.table().columns().stream())
                            .distinct()
                            .collect(Collectors.joining(", "));
            throw wrong("--map: no column is called '" + where + "'; there are: " + known);
        }
    }

    private static int column(Mapping mapping, String where) {
        int mark = where.indexOf('!');
        boolean here = mark < 0 || where.substring(0, mark).equals(mapping.table().name());
        List<String> columns = mapping.table().columns();
        int whole = columns.indexOf(where);
        return whole >= 0 ? whole : here ? columns.indexOf(where.substring(mark + 1)) : -1;
    }

    private Field field(Mapping mapping, String word) {
        Role role = mapping.role();
        Field field = Field.named(role, word);
        if (field == null) {
            String known = role.fields().stream().map(Field::id).collect(Collectors.joining(", "));
            throw wrong("--map: '" + word + "' is none of: " + known);
        }
        return field;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(line, message);
    }
}
