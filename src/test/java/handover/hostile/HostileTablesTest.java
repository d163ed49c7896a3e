package handover.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Dossier;
import handover.hostile.HostileTables.Case;
import handover.io.DossierReader;
import handover.io.Problem;
import handover.io.Problems;
import handover.io.intake.DossierWriter;
import handover.io.intake.Intake;
import handover.io.intake.Intaken;
import handover.io.intake.Mapping;
import handover.io.intake.Tables;
import handover.io.intake.Watch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Broken and hostile tables: each is refused, or read, with the sentence that the manifest gives,
/// and nothing else happens.
class HostileTablesTest {
    @TempDir Path folder;

    static List<Case> cases() throws IOException {
        return HostileTables.cases();
    }

    private static List<Problem> problems(Path file, List<Dossier> made) {
        Tables read = Tables.read(List.of(file), Watch.NOBODY);
        List<Problem> problems = new ArrayList<>(read.problems());
        if (!read.tables().isEmpty()) {
            Intaken intaken =
                    Intake.make(Mapping.guess(read.tables()), null, "hostile", Watch.NOBODY);
            problems.addAll(intaken.problems());
            if (intaken.dossier() != null) {
                made.add(intaken.dossier());
            }
        }
        return problems;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void whatIsWrongIsSaidInTheManifestsWords(Case hostile) throws IOException {
        List<Dossier> made = new ArrayList<>();
        Path file = HostileTables.ready(hostile.file(), folder);
        List<Problem> problems = new ArrayList<>();
        assertThat(Printed.by(() -> problems.addAll(problems(file, made)))).isEmpty();
        List<String> lines =
                problems.stream().map(one -> Problems.line(one, Locale.ENGLISH)).toList();
        String all = String.join("\n", lines);
        if (hostile.message().equals("-")) {
            assertThat(all).isEmpty();
            assertThat(made).hasSize(1);
        } else {
            assertThat(lines).anyMatch(line -> line.startsWith(hostile.message()));
        }
        assertThat(all).doesNotContain("Exception", "\tat ", "\u0000", "\u001B");
        problems.forEach(one -> assertThat(Problems.line(one, Locale.FRENCH)).isNotBlank());
        for (Dossier dossier : made) {
            assertOpens(dossier);
        }
    }

    /// Whatever was kept of a hostile table is a dossier that opens.
    private void assertOpens(Dossier dossier) throws IOException {
        Path target = folder.resolve("dossier");
        DossierWriter.write(dossier, target);
        var reading = DossierReader.read(target);
        assertThat(reading.problems()).noneMatch(one -> one.severity() == Problem.Severity.ERROR);
        assertThat(reading.dossier()).isNotNull();
    }

    @Test
    void everyFileIsInTheManifest() throws IOException {
        Set<String> named =
                cases().stream().map(Case::file).collect(Collectors.toCollection(TreeSet::new));
        try (var files = Files.list(HostileTables.FOLDER)) {
            Set<String> there =
                    files.map(file -> file.getFileName().toString().replaceAll("\\.made$", ""))
                            .filter(name -> !name.equals("manifest.tsv"))
                            .collect(Collectors.toCollection(TreeSet::new));
            assertThat(there).isEqualTo(named);
        }
    }
}
