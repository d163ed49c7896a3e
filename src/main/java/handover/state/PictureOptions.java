package handover.state;

import java.util.List;

/// How the analyst wants a picture. Whether it can be made depends on the window too, and is found
/// out when it is ordered.
///
/// @param measure which size
/// @param width of the size that was typed last, in pixels
/// @param height of the size that was typed last, in pixels
/// @param letters size of letters and marks, in percent of what suits the picture
/// @param transparent without sea and page
/// @param frame with title, sources and disclaimer around the map
/// @param quote with the quote of the selected site, if one is selected
public record PictureOptions(
        PictureMeasure measure,
        int width,
        int height,
        int letters,
        boolean transparent,
        boolean frame,
        boolean quote) {
    /// The sizes of letters and marks to choose from, in percent.
    public static final List<Integer> LETTERS = List.of(80, 100, 125, 150);

    /// What holds until somebody chooses.
    public static final PictureOptions USUAL =
            new PictureOptions(PictureMeasure.FULL_HD, 1600, 900, 100, false, true, false);

    /// In another size.
    public PictureOptions sized(PictureMeasure other) {
        return new PictureOptions(other, width, height, letters, transparent, frame, quote);
    }

    /// In a size that was typed.
    public PictureOptions typed(int wide, int high) {
        return new PictureOptions(
                PictureMeasure.TYPED, wide, high, letters, transparent, frame, quote);
    }

    /// With other letters.
    public PictureOptions lettered(int percent) {
        return new PictureOptions(measure, width, height, percent, transparent, frame, quote);
    }

    /// Without sea and page, or with them.
    public PictureOptions transparent(boolean wanted) {
        return new PictureOptions(measure, width, height, letters, wanted, frame, quote);
    }

    /// With a frame or without.
    public PictureOptions framed(boolean wanted) {
        return new PictureOptions(measure, width, height, letters, transparent, wanted, quote);
    }

    /// With the selected site's quote or without.
    public PictureOptions quoting(boolean wanted) {
        return new PictureOptions(measure, width, height, letters, transparent, frame, wanted);
    }
}
