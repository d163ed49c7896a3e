package handover.export;

import handover.chronology.Chronology;
import handover.chronology.Comparison;
import handover.chronology.Difference;
import handover.chronology.Difference.Aspect;
import handover.words.ComparisonWords;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What differs between two sides, as text or as a tree for JSON.
public final class ComparisonTable {
    private static final String INDENT = "  ";

    private final Comparison comparison;
    private final ComparisonWords words;
    private final StateTable left;
    private final StateTable right;

    /// What differs between two chronologies of the same dossier on the days of `comparison`.
    public ComparisonTable(
            Chronology left, Chronology right, Comparison comparison, Locale locale) {
        this.comparison = comparison;
        this.words = new ComparisonWords(left.dossier(), comparison, locale);
        this.left = new StateTable(left, comparison.left().day(), locale);
        this.right = new StateTable(right, comparison.right().day(), locale);
    }

    /// Lines for people, each ending with `\n`: the summary, then one for each site that differs,
    /// and indented beneath it what else there is to say.
    public String asText() {
        List<String> lines = new ArrayList<>();
        lines.add(words.summary());
        for (Difference difference : comparison.differences()) {
            lines.add(words.line(difference));
            words.details(difference).forEach(detail -> lines.add(INDENT + detail));
        }
        return String.join("\n", lines) + "\n";
    }

    /// The same as plain maps and lists: `left`, `right` (`date`, `lens`, `count`, `sentence`),
    /// `summary`, `differences`. Each difference has `id`, `name`, `visible`, `aspects` (of
    /// `status`, `disputed`, `days`, `claim`, `issue`), `words`, `details`, and the states `left`
    /// and `right` as the table of a day writes them.
    public Map<String, Object> asTree() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("left", side(left));
        tree.put("right", side(right));
        tree.put("summary", words.summary());
        tree.put("differences", comparison.differences().stream().map(this::difference).toList());
        return tree;
    }

    private static Map<String, Object> side(StateTable table) {
        Map<String, Object> side = table.asTree();
        side.remove("sites");
        return side;
    }

    private Map<String, Object> difference(Difference difference) {
        var tree = new LinkedHashMap<String, Object>();
        Map<String, @Nullable Object> one = left.row(difference.left());
        Map<String, @Nullable Object> other = right.row(difference.right());
        String name = String.valueOf(one.remove("name"));
        other.remove("name");
        one.remove("id");
        other.remove("id");
        tree.put("id", difference.site().id());
        tree.put("name", name);
        tree.put("visible", difference.visible());
        tree.put("aspects", difference.aspects().stream().map(Aspect::id).toList());
        tree.put("words", words.line(difference));
        tree.put("details", words.details(difference));
        tree.put("left", one);
        tree.put("right", other);
        return tree;
    }
}
