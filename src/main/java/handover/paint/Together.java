package handover.paint;

import handover.chronology.Chronology;
import handover.chronology.Crowd;
import handover.chronology.CrowdMap;
import handover.dossier.Site;
import handover.geo.Box;
import handover.geo.Point;

import org.jspecify.annotations.Nullable;

/// Sites that a map shows together.
public final class Together {
    private final Chronology chronology;
    private final Cluster cluster;
    private final Crowd crowd;
    private final Marked marked;

    Together(Chronology chronology, Cluster cluster, Crowd crowd, Marked marked) {
        this.chronology = chronology;
        this.cluster = cluster;
        this.crowd = crowd;
        this.marked = marked;
    }

    /// The states of the sites.
    public Crowd crowd() {
        return crowd;
    }

    /// How many of them are others than in an earlier version, if that is looked at.
    public Marked marked() {
        return marked;
    }

    /// The middle of what stands for them, logical pixels of the map.
    public Point at() {
        return cluster.at();
    }

    /// What stands for them, logical pixels of the map.
    public Box box() {
        return cluster.box();
    }

    /// The one after `site`, or the first if that is none of them: where one cannot come any
    /// nearer, they are gone through one by one.
    public Site after(@Nullable Site site) {
        CrowdMap crowds = chronology.crowds();
        var sites = chronology.dossier().sites();
        var layer = crowds.grid().layer(cluster.level());
        int size = layer.size(cluster.cell());
        for (int i = 0; i < size; i++) {
            if (sites.get(crowds.site(layer.point(cluster.cell(), i))).equals(site)) {
                return sites.get(crowds.site(layer.point(cluster.cell(), (i + 1) % size)));
            }
        }
        return sites.get(crowds.site(layer.point(cluster.cell(), 0)));
    }
}
