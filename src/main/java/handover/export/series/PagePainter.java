package handover.export.series;

import handover.export.Picture;

/// Paints the pictures of pages, one at a time; any thread may ask.
@FunctionalInterface
public interface PagePainter {
    /// The picture of a page.
    ///
    /// @throws Exception if it cannot be painted, which is a bug, or the thread is interrupted
    Picture paint(BriefingPage page) throws Exception;
}
