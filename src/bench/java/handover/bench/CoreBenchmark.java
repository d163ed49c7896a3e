package handover.bench;

import handover.basemap.Basemap;
import handover.basemap.BasemapLevel;
import handover.basemap.Outline;
import handover.basemap.Ring;
import handover.basemap.RingClip;
import handover.chronology.Chronology;
import handover.chronology.Lens;
import handover.chronology.Moment;
import handover.dossier.Claim;
import handover.dossier.Dossier;
import handover.geo.Box;
import handover.geo.LabelPlacement;
import handover.geo.LabelPlacement.Item;
import handover.geo.LatLon;
import handover.geo.Mercator;
import handover.geo.Point;
import handover.geo.Size;
import handover.io.BasemapReader;
import handover.io.DossierReader;
import handover.io.Reading;
import handover.time.EdtfDate;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/// What computes and has no node, measured by JMH.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CoreBenchmark {

    /// A dossier and the days that are asked for: each the day after the one before, as a slider
    /// goes, from the first to the last and again.
    @State(Scope.Thread)
    public static class Days {
        /// 13 is the dossier of the program, any other number a made-up one.
        @Param({"13", "1000", "100000"})
        public int sites;

        private Chronology chronology;
        private LocalDate day;

        /// Reads or makes the dossier.
        @Setup
        public void make() {
            Dossier dossier = sites == 13 ? bundled() : MadeAtlas.of(sites);
            chronology = Chronology.of(dossier, Lens.DEFAULT);
            day = dossier.days().first();
        }

        LocalDate next() {
            var days = chronology.dossier().days();
            day = day.equals(days.last()) ? days.first() : day.plusDays(1);
            return day;
        }
    }

    /// Labels of marks that crowd.
    @State(Scope.Thread)
    public static class Labels {
        private static final Box VIEW = Box.at(0, 0, new Size(1440, 900));

        /// How many marks want a label.
        @Param({"13", "200"})
        public int marks;

        private List<Item> items;

        /// Strews the marks.
        @Setup
        public void strew() {
            var random = new SplittableRandom(marks);
            items = new ArrayList<>();
            for (int i = 0; i < marks; i++) {
                double x = 720 + 200 * random.nextGaussian();
                double y = 450 + 120 * random.nextGaussian();
                items.add(new Item(new Point(x, y), 9, new Size(70, 17), i, "site-" + i));
            }
        }
    }

    static Dossier bundled() {
        return Objects.requireNonNull(DossierReader.bundled().dossier());
    }

    /// The states of all sites on the next day.
    @Benchmark
    public Moment statesOfADay(Days days) {
        return days.chronology.on(days.next());
    }

    /// A dossier seen through a lens, as when the lens changes.
    @Benchmark
    public Chronology readThroughALens(Days days) {
        return Chronology.of(days.chronology.dossier(), Lens.DEFAULT);
    }

    /// The program's dossier with its articles, every quote checked.
    @Benchmark
    public Reading readTheDossier() {
        return DossierReader.bundled();
    }

    /// The dates of all claims of the program's dossier.
    @Benchmark
    public int parseDates(Texts texts) {
        int letters = 0;
        for (String text : texts.dates) {
            letters += EdtfDate.parse(text).text().length();
        }
        return letters;
    }

    /// Dates as they are written.
    @State(Scope.Benchmark)
    public static class Texts {
        private List<String> dates;

        /// Reads the dossier.
        @Setup
        public void read() {
            dates = bundled().claims().stream().map(Claim::date).map(EdtfDate::text).toList();
        }
    }

    /// Names placed beside their marks.
    @Benchmark
    public LabelPlacement.Layout placeLabels(Labels labels) {
        return LabelPlacement.place(labels.items, List.of(), Labels.VIEW);
    }

    /// The base map read, its coarsest level unpacked.
    @Benchmark
    public Object readTheBaseMap() throws IOException {
        Basemap basemap = BasemapReader.bundled();
        return basemap.levelAt(0);
    }

    /// A window of 1440×900 on the base map.
    @State(Scope.Benchmark)
    public static class Seen {
        private static final double WORLD_AT_ZOOM_0 = 256;

        /// All of Mali, and a town.
        @Param({"5.5", "10"})
        public double zoom;

        private BasemapLevel level;
        private Box box;

        /// Reads the map, and looks at Timbuktu.
        @Setup
        public void look() throws IOException {
            level = BasemapReader.bundled().level(zoom);
            Point at = Mercator.world(new LatLon(16.77, -3.0));
            double pixel = 1 / (WORLD_AT_ZOOM_0 * Math.pow(2, zoom));
            box =
                    Box.at(
                            at.x() - 720 * pixel,
                            at.y() - 450 * pixel,
                            new Size(1440 * pixel, 900 * pixel));
        }
    }

    /// The land in sight: what lies outside is left out, and the rings that reach beyond are cut.
    /// The map was simplified when it was made; the program chooses one of its levels.
    ///
    /// @return how many numbers are left
    @Benchmark
    public int cullTheLand(Seen seen) {
        int left = 0;
        for (Outline outline : seen.level.land()) {
            if (outline.box().intersects(seen.box)) {
                for (Ring ring : outline.rings()) {
                    if (ring.box().intersects(seen.box)) {
                        double[] xy = ring.xy().clone();
                        left += RingClip.clip(xy, xy.length, seen.box);
                    }
                }
            }
        }
        return left;
    }
}
