package handover.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import handover.io.DossierReader;
import handover.io.Problem;
import handover.io.Problems;
import handover.io.Reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
import java.util.stream.Stream;

/// Broken and hostile inputs: each is named in `hostile/manifest.tsv` with the sentence that it
/// must be answered by, in both languages. An input is a file beside the manifest, or is made by
/// [HostileFiles]. Nothing may be written but what the test itself writes.
class HostileInputsTest {
    /// Long enough for a busy machine; what hangs is found, and no time is measured.
    private static final int SECONDS = 20;

    @TempDir Path folder;

    /// A row of the manifest.
    ///
    /// @param input name of a file beside the manifest, or of what [HostileFiles] makes
    /// @param english in the message
    /// @param french in the message
    record Row(String input, String english, String french) {
        @Override
        public String toString() {
            return input;
        }
    }

    /// Links and devices are made otherwise on Windows.
    static Stream<Row> possible() {
        boolean windows = java.io.File.separatorChar == '\\';
        return rows().filter(row -> !windows || !row.input().matches(".*(link|device).*"));
    }

    static Stream<Row> rows() {
        return HostileFiles.read("manifest.tsv")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(fields -> new Row(fields[0], fields[1], fields[2]));
    }

    @ParameterizedTest
    @MethodSource("possible")
    @Timeout(SECONDS)
    void isAnsweredByItsSentence(Row row) throws IOException {
        Path input = input(row.input());
        Set<Path> before = all();
        List<Reading> read = new ArrayList<>();
        assertThat(Printed.by(() -> read.add(DossierReader.read(input)))).isEmpty();
        Reading reading = read.getFirst();
        assertThat(reading.dossier()).isNull();
        assertThat(said(reading.problems(), Locale.ENGLISH)).contains(row.english());
        assertThat(said(reading.problems(), Locale.FRENCH)).contains(row.french());
        assertThat(all()).isEqualTo(before);
    }

    private Path input(String name) throws IOException {
        var maker = HostileFiles.makers().get(name);
        if (maker != null) {
            return maker.in(folder);
        }
        return Files.writeString(folder.resolve("dossier.json"), HostileFiles.read(name));
    }

    private Set<Path> all() throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String said(List<Problem> problems, Locale locale) {
        return problems.stream()
                .map(problem -> Problems.words(problem, locale))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everyInputThatIsMadeIsInTheManifest() {
        List<String> named = rows().map(Row::input).toList();
        assertThat(named).doesNotHaveDuplicates().containsAll(HostileFiles.makers().keySet());
    }
}
