package handover.io.intake;

import handover.dossier.Dossier;
import handover.dossier.Localized;
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

    /// The same with another title, which also gives another id.
    public Intaken titled(String title) {
        return new Intaken(
                dossier == null ? null : titled(dossier, new Localized(title, title)),
                problems,
                rows,
                badRows);
    }

    private static Dossier titled(Dossier of, Localized title) {
        return new Dossier(
                Intake.id(title),
                of.version(),
                title,
                of.summary(),
                of.days(),
                of.view(),
                of.limits(),
                of.counting(),
                of.sites(),
                of.sources(),
                of.claims(),
                of.figures(),
                of.baselines(),
                of.events(),
                of.elsewhere(),
                of.contradictions(),
                of.scope(),
                of.sha256(),
                of.index());
    }

    /// Whether every row was taken and nothing is wrong but what a warning says.
    public boolean sound() {
        return dossier != null
                && problems.stream().noneMatch(one -> one.severity() == Severity.ERROR);
    }
}
