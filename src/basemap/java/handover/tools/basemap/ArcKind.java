package handover.tools.basemap;

/// What a line of the map is. The ordinal is the number in the file; `handover.basemap.Line.Kind`
/// has the same order without the first.
enum ArcKind {
    NONE,
    COAST,
    BORDER,
    BORDER_OF_MALI,
    DISPUTED,
    REGION,
    RIVER
}
