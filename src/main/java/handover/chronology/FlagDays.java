package handover.chronology;

import java.time.LocalDate;
import java.util.AbstractSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which sites are flagged on any day. Safe to ask from any thread.
final class FlagDays {
    private final List<Map.Entry<String, LocalDate>> flags;
    private final Map<String, Integer> places = new HashMap<>();
    private volatile Page last = new Page(0, Set.of());

    private record Page(int flagged, Set<String> sites) {}

    /// @param from the first flagged day of each site that has one, by the site's id
    FlagDays(Map<String, LocalDate> from) {
        flags =
                from.entrySet().stream()
                        .sorted(Comparator.comparing(Map.Entry<String, LocalDate>::getValue))
                        .toList();
        for (int i = 0; i < flags.size(); i++) {
            places.put(flags.get(i).getKey(), i);
        }
    }

    /// Whether any site is flagged on any day.
    boolean any() {
        return !flags.isEmpty();
    }

    /// The ids of the sites that are flagged on a day.
    Set<String> on(LocalDate day) {
        int flagged = past(day);
        Page page = last;
        if (page.flagged() != flagged) {
            page = new Page(flagged, sites(flagged));
            last = page;
        }
        return page.sites();
    }

    /// The first so many, without copying them: a set that looks up when each was flagged.
    private Set<String> sites(int flagged) {
        return new AbstractSet<>() {
            @Override
            public boolean contains(Object site) {
                Integer place = site instanceof String id ? places.get(id) : null;
                return place != null && place < flagged;
            }

            @Override
            public Iterator<String> iterator() {
                return flags.subList(0, flagged).stream().map(Map.Entry::getKey).iterator();
            }

            @Override
            public int size() {
                return flagged;
            }
        };
    }

    private int past(LocalDate day) {
        int low = 0;
        int high = flags.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (flags.get(middle).getValue().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
