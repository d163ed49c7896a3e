package handover.paint;

/// What stands on the map beside the map itself.
///
/// @param plate the day, the count and the sentence
/// @param legend the marks in words
/// @param scaleBar a length on the ground
/// @param credits where the base map comes from
/// @param disclaimer what the lines and points do not say
/// @param ground whether land and sea are filled; not where imagery lies beneath
public record Furniture(
        boolean plate,
        boolean legend,
        boolean scaleBar,
        boolean credits,
        boolean disclaimer,
        boolean ground) {

    /// Everything, as in the window.
    public static final Furniture ALL = new Furniture(true, true, true, true, true, true);

    /// As in a picture, whose footer says the rest.
    public static final Furniture PICTURE = new Furniture(true, true, true, true, false, true);

    /// Nothing but the map, its marks and their names.
    public static final Furniture NONE = new Furniture(false, false, false, false, false, true);

    /// The same over imagery, which shows between the lines.
    public Furniture overImagery() {
        return new Furniture(plate, legend, scaleBar, credits, disclaimer, false);
    }
}
