package handover.paint;

import handover.chronology.Census;
import handover.chronology.Census.Claiming;
import handover.chronology.Chronology;
import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.geo.Box;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// What a timeline shows of many sites: how many turn on which days, and how many claims speak of
/// them. It is made of counts by day, and days that share a pixel share a column: it costs what the
/// timeline is wide, however many sites there are.
final class TimelineColumns {
    private static final double ABOVE_BAR = 8;
    private static final double LEAST = 1;
    private static final double WIDEST = 6;

    private final Chronology chronology;
    private final TimelineRows rows;
    private final ToDoubleFunction<LocalDate> place;

    TimelineColumns(Chronology chronology, TimelineRows rows, ToDoubleFunction<LocalDate> place) {
        this.chronology = chronology;
        this.rows = rows;
        this.place = place;
    }

    /// Whether a chronology has too many sites for a mark each.
    static boolean wanted(Chronology chronology) {
        return chronology.dossier().sites().size() > Gathering.ALONE;
    }

    /// The columns from left to right; the fullest reaches the top.
    List<TimelineColumn> columns() {
        Map<Long, int[]> byPixel = new TreeMap<>();
        for (Census.Turning turning : chronology.census().turns()) {
            int[] ends = byPixel.computeIfAbsent(pixel(turning.day()), key -> new int[3]);
            ends[0] += turning.handedOver();
            ends[1] += turning.disputed();
            ends[2] += turning.asAnnounced();
        }
        int most = byPixel.values().stream().mapToInt(e -> e[0] + e[1] + e[2]).max().orElse(1);
        double room = rows.bands() * TimelineRows.BAND;
        double width = Math.clamp(dayWidth() - 1, 1, WIDEST);
        List<TimelineColumn> columns = new ArrayList<>();
        byPixel.forEach((pixel, ends) -> columns.add(column(pixel, ends, room / most, width)));
        return List.copyOf(columns);
    }

    private long pixel(LocalDate day) {
        return Math.round(place.applyAsDouble(day));
    }

    /// How far two days are apart that something happens on, on the average.
    private double dayWidth() {
        List<Census.Turning> turns = chronology.census().turns();
        if (turns.size() < 2) {
            return WIDEST;
        }
        double from = place.applyAsDouble(turns.getFirst().day());
        double to = place.applyAsDouble(turns.getLast().day());
        return (to - from) / (turns.size() - 1);
    }

    private TimelineColumn column(long x, int[] ends, double unit, double width) {
        List<TimelineColumn.Part> parts = new ArrayList<>();
        double bottom = rows.bar() - ABOVE_BAR;
        for (TimelineColumn.End end : TimelineColumn.End.values()) {
            int sites = ends[end.ordinal()];
            if (sites > 0) {
                double top = bottom - Math.max(LEAST, sites * unit);
                var box = new Box(x - width / 2, top, x + width / 2, bottom);
                parts.add(new TimelineColumn.Part(end, sites, box));
                bottom = top;
            }
        }
        return new TimelineColumn(x, List.copyOf(parts));
    }

    /// A tick for each kind of claim of each pixel, as long as there are many of them.
    List<TimelineTick> ticks() {
        if (rows.claimsHeight() == 0) {
            return List.of();
        }
        Map<Long, Map<TimelineTick.Look, Many>> byPixel = new TreeMap<>();
        for (Claiming claiming : chronology.census().claims()) {
            var looks =
                    byPixel.computeIfAbsent(
                            pixel(claiming.day()), key -> new EnumMap<>(TimelineTick.Look.class));
            claiming.counts().forEach((kind, count) -> add(looks, claiming, kind, count));
        }
        int most =
                byPixel.values().stream()
                        .mapToInt(looks -> looks.values().stream().mapToInt(Many::count).sum())
                        .max()
                        .orElse(1);
        List<TimelineTick> ticks = new ArrayList<>();
        byPixel.values().forEach(looks -> hang(looks, most, ticks));
        return List.copyOf(ticks);
    }

    /// Claims that hang below one another as one tick.
    private record Many(Claim first, int count) {}

    /// An announced end is a mark on the bar for itself: of many, none.
    private static void add(
            Map<TimelineTick.Look, Many> looks, Claiming claiming, ClaimKind kind, int count) {
        if (kind != ClaimKind.PLANNED) {
            Claim first = Objects.requireNonNull(claiming.first().get(kind));
            looks.merge(
                    TimelineTicks.look(first),
                    new Many(first, count),
                    (one, other) -> new Many(one.first(), one.count() + other.count()));
        }
    }

    private void hang(Map<TimelineTick.Look, Many> looks, int most, List<TimelineTick> ticks) {
        double y = rows.claimsTop();
        for (var entry : looks.entrySet()) {
            Many many = entry.getValue();
            double height = rows.claimsHeight() * many.count() / most;
            double x =
                    Math.rint(place.applyAsDouble(TimelineTicks.day(many.first()).orElseThrow()));
            ticks.add(new TimelineTick(many.first(), many.count(), x, y, height, entry.getKey()));
            y += height;
        }
    }
}
