package handover.io.intake;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/// What a table's rows are, and which of its columns holds what.
///
/// @param columns the number of the column of each field that has one, from 0
public record Mapping(Table table, Role role, Map<Field, Integer> columns) {
    private static final int LONG_ENOUGH = 4;

    /// Copies the map.
    public Mapping {
        columns = Map.copyOf(columns);
    }

    /// What tables most likely are, by the names of sheets, files and columns.
    public static List<Mapping> guess(List<Table> tables) {
        boolean claims = tables.stream().anyMatch(one -> Role.named(one.name()) == Role.CLAIMS);
        boolean sites = tables.stream().anyMatch(one -> Role.named(one.name()) == Role.SITES);
        List<Mapping> all = new ArrayList<>();
        for (Table table : tables) {
            all.add(of(table, role(table, sites, claims)));
        }
        return all;
    }

    private static Role role(Table table, boolean sites, boolean claims) {
        Role named = Role.named(table.name());
        boolean dated = of(table, Role.FLAT).has(Field.DATE);
        boolean placed = of(table, Role.FLAT).isPlaced();
        if (named != null) {
            boolean alone = named == Role.SITES ? !claims : named == Role.CLAIMS && !sites;
            return alone && placed && dated ? Role.FLAT : named;
        }
        if (placed) {
            return dated || !claims ? Role.FLAT : Role.SITES;
        }
        Mapping asClaims = of(table, Role.CLAIMS);
        if (asClaims.has(Field.SITE) && asClaims.has(Field.DATE) && asClaims.has(Field.SOURCE)) {
            return Role.CLAIMS;
        }
        return of(table, Role.SOURCES).has(Field.PUBLISHER) ? Role.SOURCES : Role.FLAT;
    }

    /// The columns of a table that most likely hold the fields of a role.
    public static Mapping of(Table table, Role role) {
        List<String> plain = table.columns().stream().map(Words::plain).toList();
        Map<Field, Integer> found = new EnumMap<>(Field.class);
        Set<Integer> taken = new HashSet<>();
        search(role, plain, found, taken, String::equals);
        search(role, plain, found, taken, Mapping::begins);
        return new Mapping(table, role, found);
    }

    private static boolean begins(String column, String name) {
        return name.length() >= LONG_ENOUGH && column.startsWith(name);
    }

    private static void search(
            Role role,
            List<String> columns,
            Map<Field, Integer> found,
            Set<Integer> taken,
            BiPredicate<String, String> fits) {
        for (Field field : role.fields()) {
            for (String name : found.containsKey(field) ? List.<String>of() : field.names()) {
                for (int at = 0; at < columns.size() && !found.containsKey(field); at++) {
                    if (!taken.contains(at) && fits.test(columns.get(at), name)) {
                        found.put(field, at);
                        taken.add(at);
                    }
                }
            }
        }
    }

    /// The same with a column given to a field, and taken from what held it before.
    ///
    /// @param field what it holds; null for nothing
    public Mapping with(int column, @Nullable Field field) {
        Map<Field, Integer> changed = new EnumMap<>(Field.class);
        columns.forEach(
                (other, at) -> {
                    if (at != column && other != field) {
                        changed.put(other, at);
                    }
                });
        if (field != null) {
            changed.put(field, column);
        }
        return new Mapping(table, role, changed);
    }

    /// What a column holds; null if nothing that is taken.
    public @Nullable Field field(int column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /// Whether any column holds a field.
    public boolean has(Field field) {
        return columns.containsKey(field);
    }

    /// Whether rows say where they are.
    public boolean isPlaced() {
        return has(Field.COORDINATES) || has(Field.LAT) && has(Field.LON);
    }

    /// The name of the column that holds a field; the field's own if none does.
    String column(Field field) {
        Integer at = columns.get(field);
        return at == null ? field.id() : table.columns().get(at);
    }
}
