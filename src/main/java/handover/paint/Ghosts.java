package handover.paint;

import handover.dossier.Site;
import handover.geo.Point;
import handover.revision.News;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The sites that are gone since an earlier version and that a map shows where they were: of those
/// that would cover each other the first.
final class Ghosts {
    /// Two that are closer than about so many radii would cover each other.
    private static final double APART = 2.4;

    private static final int MOST = 120;

    private Ghosts() {}

    private record Square(long column, long row) {}

    /// Those in view, in the order of the earlier version.
    static List<Site> in(MapScene scene, View view) {
        News news = scene.furniture().news();
        if (news == null || news.gone().isEmpty()) {
            return List.of();
        }
        double side = APART * MarkPainter.RADIUS * scene.palette().type();
        Set<Square> taken = new HashSet<>();
        List<Site> shown = new ArrayList<>();
        for (Site gone : news.gone()) {
            Point at = view.at(gone.at());
            var square = new Square((long) (at.x() / side), (long) (at.y() / side));
            if (scene.size().box().contains(at) && shown.size() < MOST && taken.add(square)) {
                shown.add(gone);
            }
        }
        return shown;
    }

    /// The one with this id, if it is gone.
    static Optional<Site> named(MapScene scene, String id) {
        News news = scene.furniture().news();
        return news == null
                ? Optional.empty()
                : news.gone().stream().filter(site -> site.id().equals(id)).findFirst();
    }
}
