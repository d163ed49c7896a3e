package handover.export;

import handover.chronology.Chronology;
import handover.chronology.Ending;
import handover.chronology.Moment;
import handover.chronology.SiteState;
import handover.words.Sentences;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// All sites on one day as rows: the map's twin for those who read rather than look.
public final class StateTable {
    private static final List<String> COLUMNS =
            List.of("id", "name", "status", "disputed", "earliest", "latest", "claim", "source");

    private final Chronology chronology;
    private final Moment moment;
    private final Locale locale;

    /// The table of `chronology` on `day`, its names and its sentence in the language of `locale`.
    public StateTable(Chronology chronology, LocalDate day, Locale locale) {
        this.chronology = chronology;
        this.moment = chronology.on(day);
        this.locale = locale;
    }

    /// The table as plain maps and lists, ready to be written as JSON: `date`, `lens`, `count`,
    /// `sentence`, `sites`. Days are ISO dates; a site that the lens has no date for has nulls.
    public Map<String, Object> asTree() {
        var lens = new LinkedHashMap<String, Object>();
        lens.put("clock", moment.lens().clock().id());
        lens.put("voices", moment.lens().voices().id());
        lens.put("rule", moment.lens().rule().id());
        lens.put("counting", moment.counting().id());
        var count = new LinkedHashMap<String, Object>();
        count.put("least", moment.tally().least());
        count.put("most", moment.tally().most());
        count.put("of", moment.tally().of());
        count.put("disputed", moment.tally().disputed());
        var tree = new LinkedHashMap<String, Object>();
        tree.put("date", moment.day().toString());
        tree.put("lens", lens);
        tree.put("count", count);
        tree.put("sentence", new Sentences(chronology, locale).sentence(moment));
        tree.put("sites", moment.states().stream().map(this::row).toList());
        return tree;
    }

    /// The table as CSV (RFC 4180, but with `\n` line ends), a header line first.
    public String asCsv() {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", COLUMNS));
        for (SiteState state : moment.states()) {
            Map<String, @Nullable Object> row = row(state);
            lines.add(
                    String.join(
                            ",", COLUMNS.stream().map(row::get).map(StateTable::field).toList()));
        }
        return String.join("\n", lines) + "\n";
    }

    private Map<String, @Nullable Object> row(SiteState state) {
        Ending ending = state.ending();
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", state.site().id());
        row.put("name", state.site().name().in(locale));
        row.put("status", state.status().id());
        row.put("disputed", state.disputed());
        row.put("earliest", ending == null ? null : iso(ending.earliest()));
        row.put("latest", ending == null ? null : iso(ending.latest()));
        row.put("claim", ending == null ? null : ending.claim().id());
        row.put("source", ending == null ? null : ending.claim().source());
        return row;
    }

    private static @Nullable String iso(LocalDate day) {
        return day.equals(LocalDate.MAX) ? null : day.toString();
    }

    private static String field(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
