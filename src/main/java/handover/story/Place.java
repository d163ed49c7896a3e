package handover.story;

import java.time.LocalDate;
import java.util.Optional;

/// Where somebody is in a walk: at a stop, or between two. A value: every step gives another place.
///
/// @param passed the stop that was reached last, from 0; -1 before the first
/// @param there whether that stop is what is shown, or something after it
public record Place(Walk walk, int passed, boolean there) {

    /// @throws IllegalArgumentException if the walk has no such stop
    public Place {
        boolean before = passed == -1 && !there;
        if (!before && (passed < 0 || passed >= walk.stops().size())) {
            throw new IllegalArgumentException("no stop " + passed);
        }
    }

    /// Where somebody is who looks at something of his own: at the scene that shows the same, or
    /// else where its day is.
    public static Place of(Walk walk, Viewpoint seen) {
        for (int i = 0; i < walk.stops().size(); i++) {
            if (walk.stops().get(i) instanceof Stop.OfScene(var scene) && same(scene, seen)) {
                return new Place(walk, i, true);
            }
        }
        return new Place(walk, -1, false).at(seen.day());
    }

    /// The ground that is seen differs with the size of the window, so it does not count.
    private static boolean same(StoryScene scene, Viewpoint seen) {
        Viewpoint made = scene.viewpoint();
        return made.equals(
                new Viewpoint(
                        seen.day(), made.camera(), made.view(), seen.selected(), seen.lens()));
    }

    /// The stop after this place.
    public Optional<Place> next() {
        return passed + 1 < walk.stops().size()
                ? Optional.of(stopAt(passed + 1))
                : Optional.empty();
    }

    /// The stop before this place; from between two, the one that was reached last.
    public Optional<Place> previous() {
        int before = there ? passed - 1 : passed;
        return before >= 0 ? Optional.of(stopAt(before)) : Optional.empty();
    }

    /// The first stop of all.
    public Optional<Place> first() {
        return walk.stops().isEmpty() ? Optional.empty() : Optional.of(stopAt(0));
    }

    /// The last stop of all.
    public Optional<Place> last() {
        return walk.stops().isEmpty()
                ? Optional.empty()
                : Optional.of(stopAt(walk.stops().size() - 1));
    }

    private Place stopAt(int index) {
        return new Place(walk, index, true);
    }

    /// The stop that is shown; empty between two.
    public Optional<Stop> stop() {
        return there ? Optional.of(walk.stops().get(passed)) : Optional.empty();
    }

    /// The place after going freely to a day. The stops that lie between are passed, but only
    /// among those whose days follow one another: a scene that looks back begins anew, and what
    /// was shown before it does not come again.
    public Place at(LocalDate day) {
        int to = passed;
        while (follows(to + 1) && !walk.stops().get(to + 1).day().isAfter(day)) {
            to++;
        }
        while (to >= 0 && walk.stops().get(to).day().isAfter(day) && follows(to)) {
            to--;
        }
        boolean shown =
                to >= 0
                        && walk.stops().get(to) instanceof Stop.OfChange(var changed)
                        && changed.equals(day);
        return new Place(walk, to, shown);
    }

    /// Whether a stop does not look back behind the one before it.
    private boolean follows(int index) {
        return index == 0 && !walk.stops().isEmpty()
                || index > 0
                        && index < walk.stops().size()
                        && !walk.stops()
                                .get(index)
                                .day()
                                .isBefore(walk.stops().get(index - 1).day());
    }
}
