package handover.io;

import java.io.Serial;

/// Leaves the reading of a file that cannot be read on; caught where its reading began.
final class UnreadableException extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    UnreadableException(Problem problem) {
        super(problem.key(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
