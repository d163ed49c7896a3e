package handover.dossier;

/// A way to count, with the source that counts so.
///
/// @param of how many there are in all
/// @param headquarters whether the headquarters are one of them
/// @param source id of the source whose wording it is
public record CountingRule(
        String id, Localized label, int of, boolean headquarters, String source, Localized note) {

    /// Whether `site` is one of those counted.
    public boolean counts(Site site) {
        return headquarters || site.kind() == SiteKind.BASE;
    }
}
