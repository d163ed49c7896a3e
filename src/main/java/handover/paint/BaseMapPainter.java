package handover.paint;

import handover.basemap.Basemap;
import handover.basemap.BasemapLevel;
import handover.basemap.Line;
import handover.basemap.Outline;
import handover.geo.Box;

import java.util.List;
import java.util.Optional;

/// Paints the base map without its names: sea, land, the countries that the map is about set off,
/// waters, regions, borders. Only what is seen is traced, from the coarsest level that is still
/// crisp in device pixels.
final class BaseMapPainter {
    private static final double LOG_2 = Math.log(2);

    private BaseMapPainter() {}

    /// @param shown what is painted, logical pixels of the view
    /// @param focus codes of the countries that the map is about
    static void paint(
            Ink ink, View view, Box shown, Ground ground, List<String> focus, boolean filled) {
        Box seen = view.world(shown);
        if (!ground.reachesBeyond(seen)) {
            part(ink, view, shown, ground.basemap(), focus, filled);
            return;
        }
        int first = (int) Math.floor(seen.minX());
        int last = (int) Math.floor(seen.maxX());
        List<Box> outside = List.of(shown);
        for (int i = first; i <= last; i++) {
            View copy = view.onto(i);
            Optional<Box> detailed = detailed(ink, copy, shown, ground.basemap());
            if (detailed.isPresent()) {
                Box box = detailed.get();
                within(ink, box, () -> part(ink, copy, box, ground.basemap(), focus, filled));
                outside = outside.stream().flatMap(part -> part.without(box).stream()).toList();
            }
        }
        for (Box part : outside) {
            within(ink, part, () -> beyond(ink, view, part, ground.basemap(), focus, filled));
        }
    }

    /// Where the detailed map lies in a copy of the world, its edges on device pixels: no line of
    /// the coarse one shows through, and nothing shows between them.
    private static Optional<Box> detailed(Ink ink, View view, Box shown, Basemap basemap) {
        Box box = view.pixels(basemap.region());
        double left = ink.snap(Math.max(shown.minX(), box.minX()));
        double top = ink.snap(Math.max(shown.minY(), box.minY()));
        double right = ink.snap(Math.min(shown.maxX(), box.maxX()));
        double bottom = ink.snap(Math.min(shown.maxY(), box.maxY()));
        return right <= left || bottom <= top
                ? Optional.empty()
                : Optional.of(new Box(left, top, right, bottom));
    }

    /// Paints only within a box.
    private static void within(Ink ink, Box box, Runnable painting) {
        var g = ink.g();
        g.save();
        g.beginPath();
        g.rect(box.minX(), box.minY(), box.width(), box.height());
        g.clip();
        painting.run();
        g.restore();
    }

    /// The coarse map of the world, where the detailed one does not reach.
    private static void beyond(
            Ink ink, View view, Box shown, Basemap basemap, List<String> focus, boolean filled) {
        Box seen = view.world(shown);
        int first = (int) Math.floor(seen.minX());
        int last = (int) Math.floor(seen.maxX());
        if (filled) {
            sea(ink, shown);
        }
        for (int i = first - 1; i <= last + 1; i++) {
            // One copy more on either side: some land goes on beyond the edge of its world.
            copy(ink, view.onto(i), shown, basemap.beyond(), focus, filled);
        }
    }

    private static void copy(
            Ink ink, View view, Box shown, Basemap world, List<String> focus, boolean filled) {
        BasemapLevel level = level(ink, view, world);
        Trace trace = new Trace(ink, view, shown);
        if (filled) {
            land(ink, view, trace, level, focus);
        }
        lines(ink, view, trace, level, focus);
    }

    private static void part(
            Ink ink, View view, Box shown, Basemap basemap, List<String> focus, boolean filled) {
        BasemapLevel level = level(ink, view, basemap);
        Trace trace = new Trace(ink, view, shown);
        if (filled) {
            sea(ink, shown);
            land(ink, view, trace, level, focus);
        }
        lines(ink, view, trace, level, focus);
    }

    private static BasemapLevel level(Ink ink, View view, Basemap basemap) {
        return basemap.level(view.zoom() + Math.log(ink.scale()) / LOG_2);
    }

    private static void sea(Ink ink, Box shown) {
        ink.g().setFill(ink.palette().ground().sea());
        ink.g().fillRect(shown.minX(), shown.minY(), shown.width(), shown.height());
    }

    private static void land(
            Ink ink, View view, Trace trace, BasemapLevel level, List<String> focus) {
        ink.g().setFill(ink.palette().ground().land());
        trace.fill(level.land());
        List<Outline> set = Ground.of(level, focus);
        if (!set.isEmpty()) {
            ink.g().setFill(ink.palette().ground().focus());
            trace.fill(set);
        }
        RiverPainter.paint(ink, view, trace, level);
    }

    private static void lines(
            Ink ink, View view, Trace trace, BasemapLevel level, List<String> focus) {
        var colors = ink.palette().ground();
        double grow = Math.clamp(1 + (view.zoom() - 5.5) * 0.12, 0.85, 1.6);
        double thin = ink.whole(0.8);
        boolean divided = focus.contains(BasemapLevel.DIVIDED);
        if (divided) {
            ink.line(colors.region(), thin);
            ink.g().setLineDashes(5, 4);
            trace.stroke(level.regions(), line -> true);
            ink.g().setLineDashes();
        }
        ink.line(colors.coast(), thin);
        trace.stroke(level.coasts(), line -> true);
        ink.line(colors.border(), Math.max(thin, 1 * grow));
        trace.stroke(
                level.borders(),
                line ->
                        line.kind() == Line.Kind.BORDER
                                || !divided && line.kind() == Line.Kind.BORDER_OF_DIVIDED);
        ink.g().setLineDashes(3, 4);
        trace.stroke(level.borders(), line -> line.kind() == Line.Kind.DISPUTED);
        ink.g().setLineDashes();
        edges(ink, trace, level, focus, grow, thin);
    }

    /// The edges of the countries that the map is about. Of the one whose regions it has, the
    /// border alone, without a coast: it has none.
    private static void edges(
            Ink ink,
            Trace trace,
            BasemapLevel level,
            List<String> focus,
            double grow,
            double thin) {
        var colors = ink.palette().ground();
        List<Outline> others =
                Ground.of(
                        level,
                        focus.stream().filter(code -> !code.equals(BasemapLevel.DIVIDED)).toList());
        boolean divided = focus.contains(BasemapLevel.DIVIDED);
        ink.line(colors.edge(), 7 * grow);
        strokeEdges(trace, level, others, divided);
        ink.line(colors.focusBorder(), Math.max(thin, 1.5 * grow));
        strokeEdges(trace, level, others, divided);
    }

    private static void strokeEdges(
            Trace trace, BasemapLevel level, List<Outline> others, boolean divided) {
        if (divided) {
            trace.stroke(level.borders(), line -> line.kind() == Line.Kind.BORDER_OF_DIVIDED);
        }
        trace.strokeEdges(others);
    }
}
