package handover.dossier;

/// How the date of a claim stands in its source.
public enum Certainty {
    /// The source says it.
    STATED,
    /// It follows from what the source says, such as a weekday or "by this day".
    INFERRED,
    /// The source says it and is evidently mistaken, or contradicts itself.
    DOUBTFUL
}
