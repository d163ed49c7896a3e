package handover.chronology;

import handover.geo.PointLayer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The states of the sites in each square of the map, kept while the day moves: a step costs what
/// changes between two days, and asking costs nothing. A level of squares is counted when it is
/// first asked for. For one thread at a time; everyone who shows a map keeps one.
public final class CrowdBook {
    private final Chronology chronology;
    private final CrowdMap map;
    private final Map<Integer, int[]> counts = new HashMap<>();
    private LocalDate day;

    /// The book of a chronology, on a day.
    public CrowdBook(Chronology chronology, LocalDate day) {
        this.chronology = chronology;
        this.map = chronology.crowds();
        this.day = day;
    }

    /// Whether this is the book of `other`.
    public boolean isOf(Chronology other) {
        return chronology == other;
    }

    /// Turns to another day.
    public void turnTo(LocalDate to) {
        if (!to.equals(day)) {
            chronology.between(day, to, this::turned);
            day = to;
        }
    }

    private void turned(int site, SiteState before, SiteState after) {
        int old = Crowd.kind(before);
        int now = Crowd.kind(after);
        if (old == now || !map.counts(site)) {
            return;
        }
        int point = map.point(site);
        counts.forEach(
                (level, counted) -> {
                    int at = map.grid().layer(level).cellOf(point) * Crowd.KINDS;
                    counted[at + old]--;
                    counted[at + now]++;
                });
    }

    /// The states in a square of a level.
    public Crowd at(int level, int cell) {
        int[] counted = counts.computeIfAbsent(level, missing -> count(map.grid().layer(missing)));
        return Crowd.of(counted, cell * Crowd.KINDS);
    }

    private int[] count(PointLayer layer) {
        List<SiteState> states = chronology.on(day).states();
        int[] counted = new int[layer.cells() * Crowd.KINDS];
        for (int cell = 0; cell < layer.cells(); cell++) {
            for (int i = 0; i < layer.size(cell); i++) {
                SiteState state = states.get(map.site(layer.point(cell, i)));
                counted[cell * Crowd.KINDS + Crowd.kind(state)]++;
            }
        }
        return counted;
    }
}
