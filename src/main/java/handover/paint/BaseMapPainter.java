package handover.paint;

import handover.basemap.Basemap;
import handover.basemap.BasemapLevel;
import handover.basemap.Line;
import handover.paint.Palette.Ground;

import java.util.List;

/// Paints the base map without its names: sea, land, Mali set off, waters, regions, borders. Only
/// what is seen is traced, from the coarsest level that is still crisp in device pixels.
final class BaseMapPainter {
    private static final double LOG_2 = Math.log(2);

    private BaseMapPainter() {}

    static void paint(Ink ink, View view, Basemap basemap, boolean filled) {
        BasemapLevel level = basemap.level(view.zoom() + Math.log(ink.scale()) / LOG_2);
        Trace trace = new Trace(ink.g(), view, ink.scale());
        Ground colors = ink.palette().ground();
        if (filled) {
            fill(ink, view, trace, level, colors);
            RiverPainter.paint(ink, view, trace, level);
        }
        lines(ink, view, trace, level, colors);
    }

    private static void fill(Ink ink, View view, Trace trace, BasemapLevel level, Ground colors) {
        var g = ink.g();
        g.setFill(colors.sea());
        g.fillRect(0, 0, view.size().width(), view.size().height());
        g.setFill(colors.land());
        trace.fill(level.land());
        g.setFill(colors.mali());
        trace.fill(List.of(level.mali()));
    }

    private static void lines(Ink ink, View view, Trace trace, BasemapLevel level, Ground colors) {
        double grow = Math.clamp(1 + (view.zoom() - 5.5) * 0.12, 0.85, 1.6);
        double thin = ink.whole(0.8);
        ink.line(colors.region(), thin);
        ink.g().setLineDashes(5, 4);
        trace.stroke(level.regions(), line -> true);
        ink.g().setLineDashes();
        ink.line(colors.coast(), thin);
        trace.stroke(level.coasts(), line -> true);
        ink.line(colors.border(), Math.max(thin, 1 * grow));
        trace.stroke(level.borders(), line -> line.kind() == Line.Kind.BORDER);
        ink.g().setLineDashes(3, 4);
        trace.stroke(level.borders(), line -> line.kind() == Line.Kind.DISPUTED);
        ink.g().setLineDashes();
        ink.line(colors.edge(), 7 * grow);
        trace.stroke(level.borders(), line -> line.kind() == Line.Kind.BORDER_OF_MALI);
        ink.line(colors.maliBorder(), Math.max(thin, 1.5 * grow));
        trace.stroke(level.borders(), line -> line.kind() == Line.Kind.BORDER_OF_MALI);
    }
}
