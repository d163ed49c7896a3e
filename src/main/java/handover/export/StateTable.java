package handover.export;

import handover.chronology.Chronology;
import handover.chronology.Ending;
import handover.chronology.Moment;
import handover.chronology.SiteState;
import handover.geo.LatLon;
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

    private final Sentences sentences;
    private final Moment moment;
    private final Locale locale;

    /// The table of `chronology` on `day`, its names and its sentence in the language of `locale`.
    public StateTable(Chronology chronology, LocalDate day, Locale locale) {
        this.sentences = new Sentences(chronology, locale);
        this.moment = chronology.on(day);
        this.locale = locale;
    }

    /// The table as plain maps and lists, ready to be written as JSON: `date`, `lens`, `count`,
    /// `sentence`, `sites`. Days are ISO dates; a site that the lens has no date for has nulls.
    public Map<String, Object> asTree() {
        var tree = context();
        tree.put("sites", moment.states().stream().map(this::row).toList());
        return tree;
    }

    /// The table as a GeoJSON FeatureCollection (RFC 7946): one feature a site, a point as
    /// longitude and latitude in WGS84. What is not of a single site (`date`, `lens`, `count`,
    /// `sentence`) are foreign members of the collection, as chapter 6.1 allows.
    public Map<String, Object> asGeoJson() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("type", "FeatureCollection");
        tree.putAll(context());
        tree.put("features", moment.states().stream().map(this::feature).toList());
        return tree;
    }

    private Map<String, Object> feature(SiteState state) {
        LatLon at = state.site().at();
        var point = new LinkedHashMap<String, Object>();
        point.put("type", "Point");
        point.put("coordinates", List.of(Degrees.rounded(at.lon()), Degrees.rounded(at.lat())));
        var properties = row(state);
        properties.put("words", sentences.state(state));
        var feature = new LinkedHashMap<String, Object>();
        feature.put("type", "Feature");
        feature.put("id", state.site().id());
        feature.put("geometry", point);
        feature.put("properties", properties);
        return feature;
    }

    private Map<String, Object> context() {
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
        tree.put("sentence", sentences.sentence(moment));
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

    /// The state of one site by the names of the columns.
    Map<String, @Nullable Object> row(SiteState state) {
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

    /// A day as ISO 8601; null for one that never comes.
    static @Nullable String iso(LocalDate day) {
        return day.equals(LocalDate.MAX) ? null : day.toString();
    }

    private static String field(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
