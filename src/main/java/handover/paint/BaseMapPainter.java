package handover.paint;

import handover.basemap.Basemap;
import handover.basemap.BasemapLevel;
import handover.basemap.Line;
import handover.basemap.Outline;
import handover.geo.Box;
import handover.raster.Coat;
import handover.raster.Dashes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Paints the base map without its names: sea, land, the countries that the map is about set off,
/// waters, regions, borders. Only what is seen is traced, from the coarsest level that is still
/// crisp in device pixels.
final class BaseMapPainter {
    private static final double LOG_2 = Math.log(2);
    private static final Dashes REGION = new Dashes(5, 4);
    private static final Dashes DISPUTED = new Dashes(3, 4);

    private final Ground ground;
    private final List<String> focus;
    private final Palette.Ground colors;
    private final boolean filled;
    private final List<Supplier<Coat>> coats = new ArrayList<>();

    /// @param focus codes of the countries that the map is about
    /// @param filled whether land and sea are painted, and not the lines alone
    private BaseMapPainter(
            Ground ground, List<String> focus, Palette.Ground colors, boolean filled) {
        this.ground = ground;
        this.focus = focus;
        this.colors = colors;
        this.filled = filled;
    }

    /// The coats of a part of the base map, the first below; each is traced when it is asked for.
    ///
    /// @param focus codes of the countries that the map is about
    /// @param filled whether land and sea are painted, and not the lines alone
    static List<Supplier<Coat>> coats(
            GroundPart part,
            Ground ground,
            List<String> focus,
            Palette.Ground colors,
            boolean filled) {
        var painter = new BaseMapPainter(ground, focus, colors, filled);
        painter.trace(part);
        return painter.coats;
    }

    private void trace(GroundPart part) {
        Box shown = part.shown();
        Box seen = part.view().world(shown);
        if (!ground.reachesBeyond(seen)) {
            detailed(part, shown);
            return;
        }
        int first = (int) Math.floor(seen.minX());
        int last = (int) Math.floor(seen.maxX());
        List<Box> outside = List.of(shown);
        for (int i = first; i <= last; i++) {
            GroundPart copy = part.onto(i);
            Optional<Box> within = reached(copy, shown);
            if (within.isPresent()) {
                Box box = within.get();
                detailed(copy, box);
                outside = outside.stream().flatMap(rest -> rest.without(box).stream()).toList();
            }
        }
        for (Box rest : outside) {
            beyond(part, rest);
        }
    }

    /// Where the detailed map lies in a copy of the world, its edges on device pixels: no line of
    /// the coarse one shows through, and nothing shows between them.
    private Optional<Box> reached(GroundPart part, Box shown) {
        Box box = part.view().pixels(ground.basemap().region());
        double scale = part.scale();
        double left = Ink.snap(Math.max(shown.minX(), box.minX()), scale);
        double top = Ink.snap(Math.max(shown.minY(), box.minY()), scale);
        double right = Ink.snap(Math.min(shown.maxX(), box.maxX()), scale);
        double bottom = Ink.snap(Math.min(shown.maxY(), box.maxY()), scale);
        return right <= left || bottom <= top
                ? Optional.empty()
                : Optional.of(new Box(left, top, right, bottom));
    }

    private void detailed(GroundPart part, Box shown) {
        Trace trace = new Trace(part, shown, coats);
        if (filled) {
            trace.fill(colors.sea());
        }
        copy(part, trace, ground.basemap());
    }

    /// The coarse map of the world, where the detailed one does not reach.
    private void beyond(GroundPart part, Box shown) {
        Box seen = part.view().world(shown);
        int first = (int) Math.floor(seen.minX());
        int last = (int) Math.floor(seen.maxX());
        if (filled) {
            new Trace(part, shown, coats).fill(colors.sea());
        }
        for (int i = first - 1; i <= last + 1; i++) {
            // One copy more on either side: some land goes on beyond the edge of its world.
            GroundPart copy = part.onto(i);
            copy(copy, new Trace(copy, shown, coats), ground.basemap().beyond());
        }
    }

    private void copy(GroundPart part, Trace trace, Basemap basemap) {
        double zoom = part.view().zoom();
        BasemapLevel level = basemap.level(zoom + Math.log(part.scale()) / LOG_2);
        if (filled) {
            trace.fill(colors.land(), level.land());
            List<Outline> set = Ground.of(level, focus);
            if (!set.isEmpty()) {
                trace.fill(colors.focus(), set);
            }
            RiverPainter.trace(part, colors, trace, level);
        }
        lines(part, trace, level);
    }

    private void lines(GroundPart part, Trace trace, BasemapLevel level) {
        double grow = Math.clamp(1 + (part.view().zoom() - 5.5) * 0.12, 0.85, 1.6);
        double thin = Ink.whole(0.8, part.scale());
        boolean divided = focus.contains(BasemapLevel.DIVIDED);
        if (divided) {
            trace.stroke(colors.region(), thin, REGION, level.regions(), line -> true);
        }
        trace.stroke(colors.coast(), thin, level.coasts(), line -> true);
        double border = Math.max(thin, 1 * grow);
        trace.stroke(
                colors.border(),
                border,
                level.borders(),
                line ->
                        line.kind() == Line.Kind.BORDER
                                || !divided && line.kind() == Line.Kind.BORDER_OF_DIVIDED);
        trace.stroke(
                colors.border(),
                border,
                DISPUTED,
                level.borders(),
                line -> line.kind() == Line.Kind.DISPUTED);
        edges(trace, level, colors.edge(), 7 * grow);
        edges(trace, level, colors.focusBorder(), Math.max(thin, 1.5 * grow));
    }

    /// The edges of the countries that the map is about. Of the one whose regions it has, the
    /// border alone, without a coast: it has none.
    private void edges(
            Trace trace, BasemapLevel level, javafx.scene.paint.Color color, double width) {
        if (focus.contains(BasemapLevel.DIVIDED)) {
            trace.stroke(
                    color,
                    width,
                    level.borders(),
                    line -> line.kind() == Line.Kind.BORDER_OF_DIVIDED);
        }
        List<Outline> others =
                Ground.of(
                        level,
                        focus.stream().filter(code -> !code.equals(BasemapLevel.DIVIDED)).toList());
        trace.strokeEdges(color, width, others);
    }
}
