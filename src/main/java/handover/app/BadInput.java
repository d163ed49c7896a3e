package handover.app;

import java.util.List;

/// An input is bad, or an output cannot be written: said in words, exit code 1, no stack trace.
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    /// @param lines what to say, one line for each thing that is wrong
    BadInput(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    List<String> lines() {
        return lines;
    }
}
