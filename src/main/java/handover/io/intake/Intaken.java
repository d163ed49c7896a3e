package handover.io.intake;

import handover.dossier.Dossier;
import handover.io.Problem;
import handover.io.Problem.Severity;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What came of making a dossier of tables.
///
/// @param dossier made of the good rows; null if they make none. Its SHA-256 is empty: it has no
///     file yet
/// @param problems with the rows, in their order
/// @param rows how many there were
/// @param badRows how many of them were not taken
public record Intaken(@Nullable Dossier dossier, List<Problem> problems, long rows, long badRows) {

    /// Copies the list.
    public Intaken {
        problems = List.copyOf(problems);
    }

    /// Whether every row was taken and nothing is wrong but what a warning says.
    public boolean sound() {
        return dossier != null
                && problems.stream().noneMatch(one -> one.severity() == Severity.ERROR);
    }
}
