package handover.dossier;

/// One unbroken passage of a bundled article, byte for byte. Located twice, as the W3C Web
/// Annotation model does: by position (TextPositionSelector) and by its surroundings
/// (TextQuoteSelector), so that either betrays an edited article.
///
/// @param exact the passage itself
/// @param prefix the text right before it
/// @param suffix the text right after it
/// @param start first Unicode code point of the passage in the article
/// @param end one past its last code point
public record Quote(String exact, String prefix, String suffix, int start, int end) {}
