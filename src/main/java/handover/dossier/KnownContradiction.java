package handover.dossier;

import java.util.List;

/// A disagreement between sources that was found by reading them, in our words.
///
/// @param sites ids of the sites it is about; empty for the whole mission
public record KnownContradiction(Localized text, List<String> sites) {}
