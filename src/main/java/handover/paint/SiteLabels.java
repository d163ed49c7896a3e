package handover.paint;

import handover.dossier.Site;
import handover.geo.Box;
import handover.geo.LabelPlacement;
import handover.geo.LabelPlacement.Item;
import handover.geo.LabelPlacement.Layout;
import handover.geo.Point;
import handover.geo.Size;

import javafx.scene.text.Font;

import java.util.ArrayList;
import java.util.List;

/// Where the names of the sites stand. It follows from the scene alone and not from what was shown
/// before: a picture of a scene has its names where the screen has them.
final class SiteLabels {
    private static final double SIZE = 13;
    private static final double HALO = 2;

    private SiteLabels() {}

    static Font font(Palette palette) {
        return Fonts.semiBold(SIZE * palette.type());
    }

    /// The names with no site selected: they depend on the camera and not on the day.
    static Layout usual(MapScene scene, View view, List<Box> obstacles) {
        return LabelPlacement.place(items(scene, view, obstacles, false), obstacles, inside(scene));
    }

    /// The names with the selected site's in the first place, the others where they usually are if
    /// that is still free.
    static Layout chosen(MapScene scene, View view, List<Box> obstacles, Layout usual) {
        return scene.selected() == null
                ? usual
                : LabelPlacement.place(
                        items(scene, view, obstacles, true), obstacles, inside(scene), usual);
    }

    private static Box inside(MapScene scene) {
        return scene.size().box();
    }

    /// A mark under a plate wants no name: it could not be seen whose it is.
    private static List<Item> items(
            MapScene scene, View view, List<Box> obstacles, boolean choose) {
        List<Item> items = new ArrayList<>();
        List<Site> sites = scene.chronology().dossier().sites();
        double radius = MarkPainter.RADIUS * scene.palette().type();
        for (Site site : sites) {
            Point at = view.at(site.at());
            if (obstacles.stream().anyMatch(box -> box.contains(at))) {
                continue;
            }
            boolean chosen = choose && site.equals(scene.selected());
            int priority = chosen ? sites.size() + 1 : sites.size() - site.order();
            items.add(
                    new Item(
                            at,
                            radius * (chosen ? 2 : 1.3),
                            size(scene, site),
                            priority,
                            site.id()));
        }
        return items;
    }

    private static Size size(MapScene scene, Site site) {
        double type = scene.palette().type();
        double width = TextMeasure.width(site.name().in(scene.locale()), font(scene.palette()));
        return new Size(width + 2 * HALO * type, (SIZE + 2 * HALO) * type);
    }
}
