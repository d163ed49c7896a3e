package handover.io;

/// The earlier version of a dossier that a picture marks the changes since.
///
/// @param version as the dossier numbers it
/// @param sha256 of its file, in lower-case hex
public record EarlierVersion(String version, String sha256) {}
