package handover.tools.basemap;

import io.jhdf.HdfFile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads the binned netCDF files of GSHHG: one-degree bins, row by row from 90° N, 0° E
/// eastwards; a point is an unsigned 16-bit offset from the south-west corner of its bin.
final class Gshhg implements AutoCloseable {
    private static final double STEP = 1.0 / 65535;

    private final HdfFile file;
    private final int[] firstSegment;
    private final short[] segmentsInBin;
    private final int[] firstPoint;
    private final short[] lon;
    private final short[] lat;

    /// A piece of a line inside one bin. `level` is GSHHG's hierarchical level, `polygon` the
    /// number of the shoreline it belongs to (-1 for rivers).
    record Segment(int level, int polygon, double[] xy) {}

    Gshhg(Path path) {
        file = new HdfFile(path);
        firstSegment = (int[]) data("Id_of_first_segment_in_a_bin");
        segmentsInBin = (short[]) data("N_segments_in_a_bin");
        firstPoint = (int[]) data("Id_of_first_point_in_a_segment");
        lon = (short[]) data("Relative_longitude_from_SW_corner_of_bin");
        lat = (short[]) data("Relative_latitude_from_SW_corner_of_bin");
    }

    private Object data(String name) {
        return file.getDatasetByPath(name).getData();
    }

    /// All river segments between the given whole degrees.
    List<Segment> rivers(int west, int south, int east, int north) {
        short[] level = (short[]) data("Hierarchial_level_of_a_segment");
        short[] points = (short[]) data("N_points_for_a_segment");
        List<Segment> out = new ArrayList<>();
        eachSegment(
                west,
                south,
                east,
                north,
                (bin, s) -> out.add(new Segment(level[s], -1, points(bin, s, points[s] & 0xffff))));
        return out;
    }

    /// All shoreline segments (1 coast, 2 lake, 3 island in a lake, 4 pond on it) between the
    /// given whole degrees.
    List<Segment> shores(int west, int south, int east, int north) {
        int[] packed = (int[]) data("Embedded_npts_levels_exit_entry_for_a_segment");
        int[] polygon = (int[]) data("Id_of_GSHHS_ID");
        List<Segment> out = new ArrayList<>();
        eachSegment(
                west,
                south,
                east,
                north,
                (bin, s) ->
                        out.add(
                                new Segment(
                                        (packed[s] >> 6) & 7,
                                        polygon[s],
                                        points(bin, s, packed[s] >>> 9))));
        return out;
    }

    private interface Visit {
        void segment(int bin, int segment);
    }

    private void eachSegment(int west, int south, int east, int north, Visit visit) {
        for (int top = north; top > south; top--) {
            for (int left = west; left < east; left++) {
                int bin = (90 - top) * 360 + Math.floorMod(left, 360);
                for (int k = 0; k < segmentsInBin[bin]; k++) {
                    visit.segment(bin, firstSegment[bin] + k);
                }
            }
        }
    }

    private double[] points(int bin, int segment, int count) {
        int west = bin % 360 >= 180 ? bin % 360 - 360 : bin % 360;
        int south = 90 - (bin / 360 + 1);
        double[] xy = new double[2 * count];
        for (int i = 0; i < count; i++) {
            int p = firstPoint[segment] + i;
            xy[2 * i] = Mercator.x(west + (lon[p] & 0xffff) * STEP);
            xy[2 * i + 1] = Mercator.y(south + (lat[p] & 0xffff) * STEP);
        }
        return xy;
    }

    @Override
    public void close() {
        file.close();
    }
}
