package handover.io;

import handover.story.Viewpoint;

/// What a picture knows of itself: which dossier it was made from, what was looked at, and how it
/// was drawn. Written into the picture's file, and read back when somebody opens it.
///
/// @param dossier id of the dossier
/// @param version of the dossier
/// @param sha256 of the dossier's file, in lower-case hex
/// @param language of the picture's words
/// @param theme word of the theme
public record PictureView(
        String dossier,
        String version,
        String sha256,
        Viewpoint viewpoint,
        String language,
        String theme,
        Drawing drawing) {

    /// How it was drawn.
    ///
    /// @param width pixels
    /// @param height pixels
    /// @param scale pixels in a logical pixel
    /// @param transparent without sea and page
    /// @param frame with title and sources around the map
    /// @param quote with the quote of the selected site
    public record Drawing(
            int width,
            int height,
            double scale,
            boolean transparent,
            boolean frame,
            boolean quote) {}
}
