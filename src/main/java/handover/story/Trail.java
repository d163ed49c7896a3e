package handover.story;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What somebody has left behind, to go back to step by step. Only so much is remembered.
///
/// @param <T> what is left behind
public final class Trail<T> {
    private static final int LONGEST = 200;

    private final Deque<T> left = new ArrayDeque<>();

    /// A trail with nothing to go back to.
    public Trail() {}

    /// Remembers what is being left; twice the same is one step back.
    public void leave(T place) {
        if (place.equals(left.peek())) {
            return;
        }
        left.push(place);
        if (left.size() > LONGEST) {
            left.removeLast();
        }
    }

    /// What was left last, which is then forgotten.
    public Optional<T> back() {
        return Optional.ofNullable(left.poll());
    }

    /// Forgets all.
    public void clear() {
        left.clear();
    }
}
