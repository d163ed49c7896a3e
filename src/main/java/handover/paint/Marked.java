package handover.paint;

import handover.chronology.CrowdMap;
import handover.dossier.Site;
import handover.revision.Kind;
import handover.revision.News;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// How many of the sites that are shown together are others than in an earlier version. Those that
/// are gone count where the plate hides the place where they were.
///
/// @param added only the later version has them
/// @param changed both have them, and say something else
/// @param gone only the earlier version has them
public record Marked(int added, int changed, int gone) {
    private static final Marked NONE = new Marked(0, 0, 0);

    /// Those of one place of a plan.
    static Marked of(MapPlan plan, Cluster cluster) {
        News news = plan.scene().furniture().news();
        if (news == null) {
            return NONE;
        }
        Marked there =
                news.marks().size() < cluster.total()
                        ? ofMarks(plan, cluster, news.marks())
                        : ofSites(plan, cluster, news.marks());
        int gone = 0;
        for (Site site : news.gone()) {
            gone += cluster.box().contains(plan.view().at(site.at())) ? 1 : 0;
        }
        return new Marked(there.added, there.changed, gone);
    }

    /// Of few that are marked those that are among many.
    private static Marked ofMarks(MapPlan plan, Cluster cluster, Map<String, Kind> marks) {
        CrowdMap crowds = plan.scene().chronology().crowds();
        var layer = crowds.grid().layer(cluster.level());
        Map<String, Integer> places = plan.scene().moment().places();
        Marked sum = NONE;
        for (var mark : marks.entrySet()) {
            Integer place = places.get(mark.getKey());
            if (place != null
                    && crowds.counts(place)
                    && layer.cellOf(crowds.point(place)) == cluster.cell()) {
                sum = sum.with(mark.getValue());
            }
        }
        return sum;
    }

    /// Of few sites those that are among many marks.
    private static Marked ofSites(MapPlan plan, Cluster cluster, Map<String, Kind> marks) {
        CrowdMap crowds = plan.scene().chronology().crowds();
        var layer = crowds.grid().layer(cluster.level());
        var sites = plan.scene().chronology().dossier().sites();
        Marked sum = NONE;
        for (int i = 0; i < cluster.total(); i++) {
            int site = crowds.site(layer.point(cluster.cell(), i));
            sum = sum.with(marks.get(sites.get(site).id()));
        }
        return sum;
    }

    private Marked with(@Nullable Kind kind) {
        if (kind == Kind.ADDED) {
            return new Marked(added + 1, changed, gone);
        }
        return kind == Kind.CHANGED ? new Marked(added, changed + 1, gone) : this;
    }

    /// How many in all.
    public int total() {
        return added + changed + gone;
    }

    /// How many are so.
    public int count(Kind kind) {
        return switch (kind) {
            case ADDED -> added;
            case CHANGED -> changed;
            case GONE -> gone;
        };
    }

    /// What has become of them, if it is the same for all; else they have changed.
    Kind kind() {
        if (total() == added) {
            return Kind.ADDED;
        }
        return total() == gone ? Kind.GONE : Kind.CHANGED;
    }
}
