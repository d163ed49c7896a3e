package handover.chronology;

import handover.dossier.Site;
import handover.geo.Mercator;
import handover.geo.Point;
import handover.geo.PointGrid;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Where the sites of a chronology crowd: those that its counting rule counts, in the squares of a
/// grid. Sites that are not counted are left out, so that what the squares count together is what
/// the day's [Tally] says.
public final class CrowdMap {
    private static final int NOT_COUNTED = -1;

    private final PointGrid grid;
    private final int[] sites;
    private final int[] points;

    /// @param all in the dossier's order
    CrowdMap(List<Site> all, Predicate<Site> counts) {
        points = new int[all.size()];
        int[] counted = new int[all.size()];
        double[] x = new double[all.size()];
        double[] y = new double[all.size()];
        int count = 0;
        for (int i = 0; i < all.size(); i++) {
            points[i] = NOT_COUNTED;
            if (counts.test(all.get(i))) {
                Point world = Mercator.world(all.get(i).at());
                x[count] = world.x();
                y[count] = world.y();
                counted[count] = i;
                points[i] = count++;
            }
        }
        sites = Arrays.copyOf(counted, count);
        grid = PointGrid.of(Arrays.copyOf(x, count), Arrays.copyOf(y, count));
    }

    /// The squares, whose points are the counted sites.
    public PointGrid grid() {
        return grid;
    }

    /// The places of the sites that are not counted, in the dossier's order.
    public int[] others() {
        return IntStream.range(0, points.length).filter(site -> !counts(site)).toArray();
    }

    /// The place of a point's site in the dossier's order.
    public int site(int point) {
        return sites[point];
    }

    /// Whether the site at a place of the dossier's order is counted.
    public boolean counts(int site) {
        return points[site] != NOT_COUNTED;
    }

    /// The point of a site that is counted, by the site's place in the dossier's order.
    public int point(int site) {
        return points[site];
    }
}
