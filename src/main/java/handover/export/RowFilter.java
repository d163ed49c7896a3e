package handover.export;

import handover.dossier.Site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Lets through the rows that hold every typed word somewhere: in a column, or in any spelling of
/// the site's name in any language.
///
/// @param words the typed words, folded
public record RowFilter(List<String> words) implements Predicate<StateRow> {

    /// The filter for what is typed; nothing typed lets everything through.
    public static RowFilter of(String typed) {
        String folded = Folded.of(typed);
        return new RowFilter(folded.isEmpty() ? List.of() : List.of(folded.split(" ", -1)));
    }

    @Override
    public boolean test(StateRow row) {
        if (words.isEmpty()) {
            return true;
        }
        Site site = row.state().site();
        List<String> all = new ArrayList<>(row.cells());
        all.addAll(site.variants());
        all.add(site.name().en());
        all.add(site.name().fr());
        String folded = Folded.of(String.join(" | ", all));
        return words.stream().allMatch(folded::contains);
    }
}
