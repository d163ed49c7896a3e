package handover.app;

import handover.chronology.Lens;
import handover.dossier.CountingRule;
import handover.dossier.Dossier;
import handover.io.DossierReader;
import handover.io.Problem;
import handover.io.Problem.Severity;
import handover.io.Problems;
import handover.io.Reading;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Gets a dossier for a command, or says why there is none.
final class Dossiers {
    private Dossiers() {}

    /// The dossier at `path`, or the one that is built in.
    ///
    /// @throws BadInput naming every problem if it cannot be used
    static Dossier load(@Nullable Path path, Locale locale) {
        Reading reading = path == null ? DossierReader.bundled() : DossierReader.read(path);
        Dossier dossier = reading.dossier();
        if (dossier == null) {
            throw new BadInput(lines(reading.problems(), locale));
        }
        return dossier;
    }

    /// Problems as a compiler prints them.
    static List<String> lines(List<Problem> problems, Locale locale) {
        return problems.stream().map(problem -> Problems.line(problem, locale)).toList();
    }

    /// Whether any of these makes a dossier unusable.
    static boolean unusable(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /// Refuses a counting rule that the dossier does not have; `usual` is its first.
    ///
    /// @throws BadInput naming the rules that it has
    static void requireCounting(Dossier dossier, String id) {
        if (!id.equals(Lens.USUAL_COUNTING)
                && dossier.counting().stream().noneMatch(rule -> rule.id().equals(id))) {
            String known =
                    dossier.counting().stream()
                            .map(CountingRule::id)
                            .collect(Collectors.joining(", "));
            throw new BadInput(List.of("--counting: '" + id + "' is none of: " + known));
        }
    }
}
