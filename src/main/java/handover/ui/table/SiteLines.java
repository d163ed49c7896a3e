package handover.ui.table;

import handover.export.StateRow;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableListBase;

import org.jspecify.annotations.Nullable;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The lines of the table, in the order that they are shown in. Only those that somebody looks at
/// are there: a line is made when it comes into view, and the longest unseen is forgotten.
final class SiteLines extends ObservableListBase<SiteLine> {
    /// A window has room for far fewer.
    static final int MOST_KEPT = 512;

    private static final int NOT_SHOWN = -1;

    private final Map<Integer, SiteLine> lines =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, SiteLine> eldest) {
                    return size() > MOST_KEPT;
                }
            };

    private List<StateRow> rows;
    private int @Nullable [] order;
    private int @Nullable [] positions;

    /// @param rows of all sites
    SiteLines(List<StateRow> rows) {
        this.rows = rows;
    }

    @Override
    public SiteLine get(int index) {
        return line(order, index);
    }

    private SiteLine line(int @Nullable [] through, int index) {
        int place = through == null ? index : through[index];
        SiteLine line = lines.get(place);
        if (line == null) {
            line = new SiteLine(place, rows.get(place));
            lines.put(place, line);
        }
        return line;
    }

    @Override
    public int size() {
        return order == null ? rows.size() : order.length;
    }

    /// The row that is shown at a place, without a line for it.
    StateRow rowAt(int index) {
        return rows.get(order == null ? index : order[index]);
    }

    /// The rows of all sites as they are now.
    List<StateRow> rows() {
        return rows;
    }

    /// Where the site at a place of the dossier's order is shown; negative where it is not.
    int shownAt(int place) {
        return positions == null || place < 0 ? place : positions[place];
    }

    @Override
    public int indexOf(@Nullable Object line) {
        return line instanceof SiteLine one ? shownAt(one.place()) : NOT_SHOWN;
    }

    @Override
    public boolean contains(@Nullable Object line) {
        return indexOf(line) >= 0;
    }

    /// The same sites say this now; the lines that are there are told.
    void show(List<StateRow> now) {
        rows = now;
        lines.forEach((place, line) -> line.row().set(now.get(place)));
    }

    /// Shows these sites in this order.
    ///
    /// @param places in the dossier's order; null for all of them as they stand there
    void arrange(int @Nullable [] places) {
        if (Arrays.equals(order, places)) {
            return;
        }
        int[] before = order;
        int many = size();
        order = places;
        positions = places == null ? null : inverse(places);
        fireChange(new Rearranged(this, before, many));
    }

    private int[] inverse(int[] places) {
        int[] inverse = new int[rows.size()];
        Arrays.fill(inverse, NOT_SHOWN);
        for (int i = 0; i < places.length; i++) {
            inverse[places[i]] = i;
        }
        return inverse;
    }

    /// All lines were taken away, and others put in their place.
    private static final class Rearranged extends ListChangeListener.Change<SiteLine> {
        private final SiteLines lines;
        private final List<SiteLine> removed;
        private boolean told;

        Rearranged(SiteLines lines, int @Nullable [] before, int many) {
            super(lines);
            this.lines = lines;
            this.removed =
                    new AbstractList<>() {
                        @Override
                        public SiteLine get(int index) {
                            return lines.line(before, index);
                        }

                        @Override
                        public int size() {
                            return many;
                        }
                    };
        }

        @Override
        public boolean next() {
            boolean first = !told;
            told = true;
            return first;
        }

        @Override
        public void reset() {
            told = false;
        }

        @Override
        public int getFrom() {
            return 0;
        }

        @Override
        public int getTo() {
            return lines.size();
        }

        @Override
        public List<SiteLine> getRemoved() {
            return removed;
        }

        @Override
        protected int[] getPermutation() {
            return new int[0];
        }
    }
}
