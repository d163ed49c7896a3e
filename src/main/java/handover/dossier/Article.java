package handover.dossier;

/// A source's text, shipped whole and never edited.
///
/// @param file its path beside the dossier, `seeds/….txt`
/// @param sha256 of the file's bytes, in lower-case hex
/// @param text the file decoded as UTF-8, line ends as they are
public record Article(String file, String sha256, String text) {}
