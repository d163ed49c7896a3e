package handover.io.intake;

import handover.io.Place;
import handover.io.Problem;
import handover.io.Problem.Unreadable;

import java.util.List;

/// A file that cannot be read any further. Becomes its [Problem] where the file was begun.
final class Untidy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /// @param key key of the sentence in `text/problem_*.properties`
    Untidy(Place place, String key, Object... args) {
        super(key, null, false, false);
        problem = new Unreadable(place, key, List.of(args));
    }

    Problem problem() {
        return problem;
    }
}
