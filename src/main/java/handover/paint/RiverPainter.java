package handover.paint;

import handover.basemap.BasemapLevel;
import handover.paint.Palette.Ground;

/// Paints lakes and rivers: the greater the wider, and the lesser only from a zoom on.
final class RiverPainter {
    private static final double[] WIDTHS = {1.7, 1.0, 0.8, 0.65, 0.55};
    private static final double[] FROM_ZOOM = {0, 4.4, 5.8, 6.6, 7.4};

    private RiverPainter() {}

    static void trace(GroundPart part, Ground colors, Trace trace, BasemapLevel level) {
        double zoom = part.view().zoom();
        double grow = Math.clamp(1 + (zoom - 5.5) * 0.2, 0.75, 2);
        for (int rank = WIDTHS.length - 1; rank >= 0; rank--) {
            if (zoom >= FROM_ZOOM[rank]) {
                int wanted = rank;
                double width = Math.max(0.6, WIDTHS[rank] * grow);
                trace.stroke(colors.river(), width, level.rivers(), line -> line.rank() == wanted);
            }
        }
        trace.fill(colors.water(), level.lakes());
        trace.strokeEdges(colors.river(), Ink.whole(0.6, part.scale()), level.lakes());
    }
}
