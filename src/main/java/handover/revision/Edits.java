package handover.revision;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/// Compares two lists of things that have an id.
///
/// @param id of a thing, by which it is known again
/// @param traits what makes it another
record Edits<T>(Function<T, String> id, List<Trait<T>> traits) {
    /// Something that a thing has.
    ///
    /// @param part as which it counts
    record Trait<T>(Part part, Function<T, @Nullable Object> of) {}

    /// What has been added or changed, in the order of `after`; then what is gone, in that of
    /// `before`. The order itself is no change.
    List<Edit<T>> between(List<T> before, List<T> after) {
        Map<String, T> known = new HashMap<>();
        before.forEach(one -> known.put(id.apply(one), one));
        List<Edit<T>> edits = new ArrayList<>();
        for (T now : after) {
            T was = known.remove(id.apply(now));
            if (was == null) {
                edits.add(Edit.added(now));
            } else if (!was.equals(now)) {
                edits.add(new Edit<>(Kind.CHANGED, was, now, parts(was, now)));
            }
        }
        for (T was : before) {
            if (known.containsKey(id.apply(was))) {
                edits.add(Edit.gone(was));
            }
        }
        return List.copyOf(edits);
    }

    private Set<Part> parts(T was, T now) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (Trait<T> trait : traits) {
            if (!Objects.equals(trait.of.apply(was), trait.of.apply(now))) {
                parts.add(trait.part);
            }
        }
        return parts;
    }
}
