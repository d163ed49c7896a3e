package handover.revision;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/// A site, a claim or a source that is not the same in two versions of a dossier.
///
/// @param kind what has become of it
/// @param before as the earlier version has it; null if it is new
/// @param after as the later version has it; null if it is gone
/// @param parts what of it is another; empty if it is new or gone
public record Edit<T>(Kind kind, @Nullable T before, @Nullable T after, Set<Part> parts) {

    /// Copies the parts, in their usual order.
    public Edit {
        Set<Part> sorted = EnumSet.noneOf(Part.class);
        sorted.addAll(parts);
        parts = Collections.unmodifiableSet(sorted);
    }

    static <T> Edit<T> added(T after) {
        return new Edit<>(Kind.ADDED, null, after, Set.of());
    }

    static <T> Edit<T> gone(T before) {
        return new Edit<>(Kind.GONE, before, null, Set.of());
    }

    /// The thing as it is now, or as it was last.
    public T latest() {
        T now = after;
        return now == null ? Objects.requireNonNull(before) : now;
    }

    /// As the earlier version has it.
    ///
    /// @throws NullPointerException if it is new
    public T was() {
        return Objects.requireNonNull(before);
    }

    /// Whether it has changed in this part.
    public boolean in(Part part) {
        return parts.contains(part);
    }

    /// Whether it is new or gone, or has changed in any other part than these.
    public boolean besides(Set<Part> known) {
        return kind != Kind.CHANGED || !known.containsAll(parts);
    }
}
