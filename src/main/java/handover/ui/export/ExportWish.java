package handover.ui.export;

import handover.export.PictureSize;
import handover.export.series.SeriesFormat;
import handover.story.Walk;
import handover.time.DayRange;

/// What the analyst wants exported.
///
/// @param through changes, scenes or both
/// @param days those of them that lie on these days
/// @param size of each picture
public record ExportWish(
        SeriesFormat format, Walk.Through through, DayRange days, PictureSize size) {}
