package handover.export;

import handover.chronology.Chronology;
import handover.chronology.Clock;
import handover.chronology.Ending;
import handover.chronology.Moment;
import handover.chronology.SiteState;
import handover.dossier.Source;
import handover.time.DateWords;
import handover.words.Sentences;
import handover.words.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One site on one day as a row for people: what the table on the screen shows and what is copied
/// from it.
///
/// @param name of the site, in the language of the table
/// @param status in words
/// @param from the first day on which it may have ended, or null
/// @param to the day from which it has ended, or null
/// @param decided who decided, with the grade; empty if nobody did
/// @param sources how many sources of the lens speak of the site by the day
public record StateRow(
        SiteState state,
        String name,
        String status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String decided,
        int sources,
        Locale locale) {

    /// The rows of all sites at a moment, in the dossier's order.
    public static List<StateRow> all(Chronology chronology, Moment moment, Locale locale) {
        return List.copyOf(new StateRows(chronology, moment, locale));
    }

    /// The row of one site.
    static StateRow of(
            SiteState state,
            Chronology chronology,
            LocalDate day,
            Sentences sentences,
            Locale locale) {
        Ending ending = state.ending();
        return new StateRow(
                state,
                state.site().name().in(locale),
                sentences.status(state),
                ending == null ? null : dated(ending.earliest()),
                ending == null ? null : dated(ending.latest()),
                ending == null ? "" : decided(ending, chronology),
                sources(state, chronology, day),
                locale);
    }

    private static @Nullable LocalDate dated(LocalDate day) {
        return day.equals(LocalDate.MAX) ? null : day;
    }

    private static String decided(Ending ending, Chronology chronology) {
        Source source = chronology.dossier().source(ending.claim().source());
        String grade = source.reliability().name() + ending.claim().credibility();
        return source.publisher() + " (" + grade + ")";
    }

    private static int sources(SiteState state, Chronology chronology, LocalDate day) {
        return (int)
                chronology.claimsOn(state.site().id()).stream()
                        .map(claim -> chronology.dossier().source(claim.source()))
                        .distinct()
                        .filter(source -> known(source, chronology, day))
                        .count();
    }

    private static boolean known(Source source, Chronology chronology, LocalDate day) {
        if (chronology.lens().clock() == Clock.HAPPENED) {
            return true;
        }
        var issued = source.issued();
        LocalDate last = issued == null ? null : issued.latest();
        return last != null && !last.isAfter(day);
    }

    /// The id of the site.
    public String id() {
        return state.site().id();
    }

    /// `from` in words; empty if there is none.
    public String fromWords() {
        return words(from);
    }

    /// `to` in words; empty if there is none.
    public String toWords() {
        return words(to);
    }

    private String words(@Nullable LocalDate day) {
        return day == null ? "" : DateWords.shortDay(day, locale);
    }

    /// "yes" where the handover is disputed, else empty.
    public String disputedWords() {
        return state.disputed() ? Texts.in(locale).get("table.yes") : "";
    }

    /// All that is shown, in the order of [StateColumn].
    public List<String> cells() {
        List<String> cells = new ArrayList<>();
        for (StateColumn column : StateColumn.values()) {
            cells.add(column.words(this));
        }
        return cells;
    }

    /// Rows as text with tabs, the names of the columns first, days as ISO 8601: what a spreadsheet
    /// takes from the clipboard.
    public static String tabSeparated(List<StateRow> rows, Locale locale) {
        var texts = Texts.in(locale);
        List<String> lines = new ArrayList<>();
        List<String> header = new ArrayList<>();
        for (StateColumn column : StateColumn.values()) {
            header.add(texts.get(column.title()));
        }
        lines.add(String.join("\t", header));
        for (StateRow row : rows) {
            List<String> cells = new ArrayList<>();
            for (StateColumn column : StateColumn.values()) {
                cells.add(column.copied(row).replaceAll("[\\t\\r\\n]+", " "));
            }
            lines.add(String.join("\t", cells));
        }
        return String.join("\n", lines) + "\n";
    }
}
