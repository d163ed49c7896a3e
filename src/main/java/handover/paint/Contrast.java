package handover.paint;

import handover.chronology.Chronology;
import handover.geo.Box;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// What a comparison adds to a map.
///
/// @param ringed ids of the sites whose marks are others on the other side
/// @param taken boxes of logical pixels where plates and legend of the comparison stand
/// @param other what the other side is seen through, whose marks the legend has to explain too; or
/// null without a comparison
public record Contrast(Set<String> ringed, List<Box> taken, @Nullable Chronology other) {
    /// No comparison.
    public static final Contrast NONE = new Contrast(Set.of(), List.of(), null);

    /// Copies both.
    public Contrast {
        ringed = Set.copyOf(ringed);
        taken = List.copyOf(taken);
    }
}
