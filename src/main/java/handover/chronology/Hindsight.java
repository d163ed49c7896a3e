package handover.chronology;

import org.jspecify.annotations.Nullable;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is known today of sites of which a reader of the day had to think otherwise, by their ids.
/// To ask for one site is a look-up; only who wants them all goes through all.
final class Hindsight extends AbstractMap<String, SiteState> {
    private final List<SiteState> then;
    private final List<SiteState> now;
    private final Map<String, Integer> places;

    /// @param then all sites as they were thought to be, in the dossier's order
    /// @param now the same as they are known to have been
    /// @param places where each stands in both, by its id
    Hindsight(List<SiteState> then, List<SiteState> now, Map<String, Integer> places) {
        this.then = then;
        this.now = now;
        this.places = places;
    }

    private boolean apart(int place) {
        return !now.get(place).agreesWith(then.get(place));
    }

    @Override
    public @Nullable SiteState get(Object site) {
        Integer place = site instanceof String id ? places.get(id) : null;
        return place != null && apart(place) ? now.get(place) : null;
    }

    @Override
    public boolean containsKey(Object site) {
        return get(site) != null;
    }

    @Override
    public Set<Entry<String, SiteState>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, SiteState>> iterator() {
                return entries().iterator();
            }

            @Override
            public int size() {
                return (int) entries().count();
            }
        };
    }

    private Stream<Entry<String, SiteState>> entries() {
        return IntStream.range(0, now.size())
                .filter(this::apart)
                .mapToObj(now::get)
                .map(state -> Map.entry(state.site().id(), state));
    }
}
