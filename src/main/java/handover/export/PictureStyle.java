package handover.export;

/// How a picture is drawn, beside its size.
///
/// @param scale pixels in a logical pixel; 0 for what suits the size
/// @param transparent without sea and page, to be laid over something else
/// @param frame with the title above and the sources below; without, the map says what it must
/// @param quote with the quote of the selected site beside the map
/// @param dotsPerInch how large it is on paper; 0 where it is not meant for paper
public record PictureStyle(
        double scale, boolean transparent, boolean frame, boolean quote, int dotsPerInch) {
    /// With a frame, and nothing else.
    public static final PictureStyle USUAL = new PictureStyle(0, false, true, false, 0);
}
