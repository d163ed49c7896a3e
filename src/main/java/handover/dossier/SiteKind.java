package handover.dossier;

/// What a site is to the mission. Counting rules differ in whether the headquarters count.
public enum SiteKind {
    BASE,
    HEADQUARTERS
}
