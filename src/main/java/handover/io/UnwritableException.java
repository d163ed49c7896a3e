package handover.io;

import handover.io.Problem.Unwritable;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Serial;
import java.util.Locale;

/// A file could not be written, with the reason in words for the user.
public final class UnwritableException extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Unwritable problem;

    UnwritableException(Unwritable problem, @Nullable IOException cause) {
        super(Problems.words(problem, Locale.ENGLISH), cause);
        this.problem = problem;
    }

    /// What to tell the user; its place is the file that was to be written.
    public Problem problem() {
        return problem;
    }
}
