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

    private static final Comparator<LocalDate> UNKNOWN_LAST =
            Comparator.nullsLast(Comparator.naturalOrder());

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

    /// The order that it puts rows in, ascending; days that are not known come last.
    public Comparator<StateRow> order() {
        return switch (this) {
            case STATUS ->
                    Comparator.comparing((StateRow row) -> row.state().status())
                            .thenComparing(row -> row.state().disputed());
            case FROM -> Comparator.comparing(StateRow::from, UNKNOWN_LAST);
            case TO -> Comparator.comparing(StateRow::to, UNKNOWN_LAST);
            case DISPUTED -> Comparator.comparing(row -> !row.state().disputed());
            case SOURCES -> Comparator.comparingInt(StateRow::sources);
            case ID, NAME, DECIDED -> Comparator.comparing(row -> Folded.of(words(row)));
        };
    }
}
