package handover.dossier;

/// What a site's coordinates point at. None is a surveyed fence line.
public enum PointPrecision {
    CAMP,
    VILLAGE,
    TOWN,
    AIRPORT,
    FEATURE
}
