package handover.paint;

import handover.dossier.Site;
import handover.geo.Box;
import handover.geo.LabelPlacement;
import handover.geo.LabelPlacement.Item;
import handover.geo.LabelPlacement.Layout;
import handover.geo.Point;
import handover.geo.Size;
import handover.revision.News;
import handover.words.Texts;

import javafx.scene.text.Font;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where the names of the sites stand. It follows from the scene alone and not from what was shown
/// before: a picture of a scene has its names where the screen has them.
final class SiteLabels {
    private static final double SIZE = 13;
    private static final double HALO = 2;
    private static final double WIDEST = 240;
    private static final double USUAL = 1.3;
    private static final double SIGNED = 1.7;

    /// So many names the solver places within a frame.
    private static final int MOST_NAMED = 80;

    private SiteLabels() {}

    static Font font(Palette palette) {
        return Fonts.semiBold(SIZE * palette.type());
    }

    /// The names with no site selected: they depend on the camera and not on the day.
    static Layout usual(MapScene scene, View view, List<Box> covered, Gathering shown) {
        return LabelPlacement.place(
                items(scene, view, covered, shown, false),
                obstacles(scene, covered, shown),
                inside(scene));
    }

    /// The names with the selected site's in the first place, the others where they usually are if
    /// that is still free.
    static Layout chosen(
            MapScene scene, View view, List<Box> covered, Gathering shown, Layout usual) {
        return scene.selected() == null
                ? usual
                : LabelPlacement.place(
                        items(scene, view, covered, shown, true),
                        obstacles(scene, covered, shown),
                        inside(scene),
                        usual);
    }

    /// Plates, and the tags at them that say how many of their sites are others: room is kept for
    /// the widest.
    private static List<Box> obstacles(MapScene scene, List<Box> covered, Gathering shown) {
        List<Box> boxes = new ArrayList<>(covered);
        boolean tagged = scene.furniture().news() != null;
        Texts texts = Texts.in(scene.locale());
        for (Cluster cluster : shown.clusters()) {
            boxes.add(cluster.box());
            if (tagged) {
                String widest = texts.number(cluster.total());
                boxes.add(NewsPainter.tag(cluster.box(), widest, scene.palette().type()));
            }
        }
        return boxes;
    }

    private static Box inside(MapScene scene) {
        return scene.size().box();
    }

    /// A mark under a plate wants no name: it could not be seen whose it is.
    private static List<Item> items(
            MapScene scene, View view, List<Box> covered, Gathering shown, boolean choose) {
        List<Item> items = new ArrayList<>();
        List<Site> sites = scene.chronology().dossier().sites();
        double radius = MarkPainter.RADIUS * scene.palette().type();
        for (Site site : named(scene, shown, choose)) {
            Point at = view.at(site.at());
            if (covered.stream().anyMatch(box -> box.contains(at))) {
                continue;
            }
            boolean chosen = choose && site.equals(scene.selected());
            int priority = chosen ? sites.size() + 1 : sites.size() - site.order();
            items.add(
                    new Item(
                            at,
                            radius * (chosen ? 2 : around(scene, site)),
                            size(scene, site),
                            priority,
                            site.id()));
        }
        for (Site gone : Ghosts.in(scene, view)) {
            Point at = view.at(gone.at());
            if (!hidden(at, covered, shown)) {
                items.add(new Item(at, radius * USUAL, size(scene, gone), -1, gone.id()));
            }
        }
        return items;
    }

    private static boolean hidden(Point at, List<Box> covered, Gathering shown) {
        return covered.stream().anyMatch(box -> box.contains(at))
                || shown.clusters().stream().anyMatch(one -> one.box().contains(at));
    }

    /// The sign of what is another stands at a corner of the mark, and is to be seen too.
    private static double around(MapScene scene, Site site) {
        News news = scene.furniture().news();
        return news != null && news.marks().containsKey(site.id()) ? SIGNED : USUAL;
    }

    /// The sites that get a name: those shown by themselves, of very many the first, and the
    /// selected one in any case.
    private static List<Site> named(MapScene scene, Gathering shown, boolean choose) {
        List<Site> all = scene.chronology().dossier().sites();
        if (shown.singles().length == all.size()) {
            return all;
        }
        List<Site> named = new ArrayList<>();
        for (int place : shown.singles()) {
            named.add(all.get(place));
        }
        if (named.size() > MOST_NAMED) {
            named.sort(Comparator.comparingInt(Site::order));
            named = new ArrayList<>(named.subList(0, MOST_NAMED));
        }
        Site selected = scene.selected();
        if (choose && selected != null && !named.contains(selected)) {
            named.add(selected);
        }
        return named;
    }

    /// The name as the map writes it: one without end is cut, rather than left out for want of
    /// room.
    static String name(MapScene scene, Site site) {
        Palette palette = scene.palette();
        String name = site.name().in(scene.locale());
        return TextMeasure.elide(name, font(palette), WIDEST * palette.type());
    }

    private static Size size(MapScene scene, Site site) {
        double type = scene.palette().type();
        double width = TextMeasure.width(name(scene, site), font(scene.palette()));
        return new Size(width + 2 * HALO * type, (SIZE + 2 * HALO) * type);
    }
}
