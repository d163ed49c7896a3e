package handover.paint;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// One claim as a row of a [DisputeLayout]: who says it, for which days, and in which words.
///
/// @param who the publisher
/// @param about "A1 · issued 23 October 2023"
/// @param said what it says, in wordings from long to short; at least one
/// @param first the first day that it can mean, or null where its date is open to the past
/// @param last the last day that it can mean, or null where its date is open to the future
/// @param doubtful whether the source evidently has the day wrong; such a mark is hollow
/// @param decides whether the state on the map rests on it
public record DisputedClaim(
        String who,
        String about,
        List<String> said,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        Look look,
        boolean doubtful,
        boolean decides) {

    /// What kind of mark it gets.
    public enum Look {
        /// An end of the UN's stay: a green disc.
        ENDING,
        /// "There was no handover": a vermilion diamond.
        DENIAL,
        /// Anything else: a grey disc.
        OTHER
    }
}
