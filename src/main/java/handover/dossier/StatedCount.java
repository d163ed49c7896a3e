package handover.dossier;

import org.jspecify.annotations.Nullable;

/// A count as a source states it: "ninth of twelve", "ten of thirteen closed", "twelve camps".
///
/// @param nth the site's place in the order, or null
/// @param closed how many are closed, or null
/// @param of how many there are in all, or null
public record StatedCount(@Nullable Integer nth, @Nullable Integer closed, @Nullable Integer of) {

    /// How many are closed by this count: the place in the order, if no number is given.
    public @Nullable Integer reached() {
        return closed != null ? closed : nth;
    }
}
