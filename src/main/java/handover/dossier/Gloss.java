package handover.dossier;

/// Our translation of a quote, never shown as the source's own words.
///
/// @param language the language tag it is in
public record Gloss(String language, String text) {}
