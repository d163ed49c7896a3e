package handover.paint;

import handover.revision.News;

import org.jspecify.annotations.Nullable;

/// What stands on the map beside the map itself.
///
/// @param plate the day, the count and the sentence
/// @param legend the marks in words
/// @param scaleBar a length on the ground
/// @param credits where the base map comes from
/// @param disclaimer what the lines and points do not say
/// @param ground whether land and sea are filled; not where imagery lies beneath
/// @param room whether the plate is to be read from the far end of a room
/// @param contrast what a comparison adds
/// @param news what is marked as another than in an earlier version of the dossier; or null
public record Furniture(
        boolean plate,
        boolean legend,
        boolean scaleBar,
        boolean credits,
        boolean disclaimer,
        boolean ground,
        boolean room,
        Contrast contrast,
        @Nullable News news) {

    /// Without an earlier version.
    public Furniture(
            boolean plate,
            boolean legend,
            boolean scaleBar,
            boolean credits,
            boolean disclaimer,
            boolean ground,
            boolean room,
            Contrast contrast) {
        this(plate, legend, scaleBar, credits, disclaimer, ground, room, contrast, null);
    }

    /// Without a comparison.
    public Furniture(
            boolean plate,
            boolean legend,
            boolean scaleBar,
            boolean credits,
            boolean disclaimer,
            boolean ground,
            boolean room) {
        this(plate, legend, scaleBar, credits, disclaimer, ground, room, Contrast.NONE);
    }

    /// Everything, as in the window.
    public static final Furniture ALL = new Furniture(true, true, true, true, true, true, false);

    /// As in a picture, whose footer says the rest.
    public static final Furniture PICTURE =
            new Furniture(true, true, true, true, false, true, false);

    /// As in a briefing: the plate, and small what the lines do not say.
    public static final Furniture BRIEFING =
            new Furniture(true, false, false, false, true, true, true);

    /// Nothing but the map, its marks and their names.
    public static final Furniture NONE =
            new Furniture(false, false, false, false, false, true, false);

    /// The same over imagery, which shows between the lines.
    public Furniture overImagery() {
        return new Furniture(
                plate, legend, scaleBar, credits, disclaimer, false, room, contrast, news);
    }

    /// The same with a legend or without.
    public Furniture withLegend(boolean shown) {
        return new Furniture(
                plate, shown, scaleBar, credits, disclaimer, ground, room, contrast, news);
    }

    /// The same with what is marked as another than in an earlier version, or without.
    public Furniture withNews(@Nullable News other) {
        return new Furniture(
                plate, legend, scaleBar, credits, disclaimer, ground, room, contrast, other);
    }

    /// The same without anything that stands on the map, as one side of a comparison.
    Furniture bare(Contrast other) {
        return new Furniture(false, false, false, false, false, ground, room, other);
    }
}
