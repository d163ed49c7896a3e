package handover.export;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/// A column of the table on the screen.
public enum StateColumn {
    /// The id of the site.
    ID(StateRow::id),
    /// Its name.
    NAME(StateRow::name),
    /// Its status in words; ordered as a site goes through them.
    STATUS(StateRow::status),
    /// The first day of its ending.
    FROM(StateRow::fromWords),
    /// The last day of its ending.
    TO(StateRow::toWords),
    /// Who decided.
    DECIDED(StateRow::decided),
    /// Whether it is disputed.
    DISPUTED(StateRow::disputedWords),
    /// How many sources speak of it.
    SOURCES(row -> String.valueOf(row.sources()));

    private final Function<StateRow, String> words;

    StateColumn(Function<StateRow, String> words) {
        this.words = words;
    }

    /// The key of its heading among the texts.
    public String title() {
        return "table.column." + name().toLowerCase(Locale.ROOT);
    }

    /// What it shows of a row.
    public String words(StateRow row) {
        return words.apply(row);
    }

    /// What is copied of a row: the same, but days so that a spreadsheet knows them.
    public String copied(StateRow row) {
        return switch (this) {
            case FROM -> iso(row.from());
            case TO -> iso(row.to());
            default -> words(row);
        };
    }

    private static String iso(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /// What a row is ordered by in a column.
    ///
    /// @param number compared first
    /// @param text folded, compared where numbers are the same
    public record Key(long number, String text) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int order = Long.compare(number, other.number);
            return order != 0 ? order : text.compareTo(other.text);
        }
    }

    /// What a row is ordered by, ascending; days that are not known come last.
    public Key key(StateRow row) {
        return switch (this) {
            case STATUS ->
                    number(2L * row.state().status().ordinal() + (row.state().disputed() ? 1 : 0));
            case FROM -> day(row.from());
            case TO -> day(row.to());
            case DISPUTED -> number(row.state().disputed() ? 0 : 1);
            case SOURCES -> number(row.sources());
            case ID, NAME, DECIDED -> new Key(0, Folded.of(words(row)));
        };
    }

    private static Key number(long number) {
        return new Key(number, "");
    }

    private static Key day(@Nullable LocalDate day) {
        return number(day == null ? Long.MAX_VALUE : day.toEpochDay());
    }

    /// Whether its words can be others on another day.
    public boolean followsTheDay() {
        return this != ID && this != NAME;
    }

    /// The order that it puts rows in, ascending.
    public Comparator<StateRow> order() {
        return Comparator.comparing(this::key);
    }
}
