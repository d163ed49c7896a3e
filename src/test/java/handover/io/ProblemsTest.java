package handover.io;

import static org.assertj.core.api.Assertions.assertThat;

import handover.io.Problem.Doubtful;
import handover.io.Problem.Misshapen;
import handover.io.Problem.Phrase;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ProblemsTest {
    private static final Place PLACE = new Place("a/dossier.json", 1234, 7, "/claims/3/kind");

    private static Set<String> keys(String language) throws IOException {
        return keys(
                Path.of("resources/text/problem_" + language + ".properties"),
                "(?m)^problem[^ =]*");
    }

    private static Set<String> keys(Path file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aLineIsWrittenAsACompilerWritesIt() {
        var problem =
                new Misshapen(PLACE, "problem.word", List.of("handed", "handover, departure"));
        assertThat(Problems.line(problem, Locale.ENGLISH))
                .isEqualTo(
                        "a/dossier.json:1234:7: /claims/3/kind: “handed” is not a word that is"
                                + " known here. Use one of: handover, departure.");
    }

    @Test
    void aWarningSaysThatItIsOne() {
        var problem = new Doubtful(PLACE, "problem.claim.foresight", List.of("un", "May", "June"));
        assertThat(Problems.line(problem, Locale.ENGLISH)).contains("/kind: warning: The source");
        assertThat(Problems.line(problem, Locale.CANADA_FRENCH))
                .contains("/kind: avertissement\u00a0: La source");
    }

    @Test
    void aPhraseIsWordedInTheReadersLanguage() {
        List<Object> args =
                List.of(new Phrase("problem.type.object"), new Phrase("problem.type.null"));
        var problem = new Misshapen(PLACE, "problem.field.type", args);
        assertThat(Problems.words(problem, Locale.ENGLISH))
                .isEqualTo("Here belongs an object {…}, not null.");
        assertThat(Problems.words(problem, Locale.FRANCE))
                .isEqualTo("Ici il faut un objet {…}, et non null.");
    }

    @Test
    void anotherLanguageThanOursIsAnsweredInEnglish() {
        var problem = new Misshapen(PLACE, "problem.json.empty", List.of());
        assertThat(Problems.words(problem, Locale.GERMAN))
                .isEqualTo(Problems.words(problem, Locale.ENGLISH));
    }

    @Test
    void bothLanguagesHaveTheSameSentences() throws IOException {
        assertThat(keys("fr")).isEqualTo(keys("en")).hasSizeGreaterThan(70);
    }

    @Test
    void everySentenceIsUsedAndEveryUsedOneIsThere() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/handover/io"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                used.addAll(keys(file, "(?<=\")problem\\.[A-Za-z0-9.]+(?=\")"));
            }
        }
        for (Ledger.Kind kind : Ledger.Kind.values()) {
            used.add(kind.phrase().key());
        }
        // A key that is completed at run time stands for all that begin like it.
        Set<String> stems = new TreeSet<>(used);
        stems.removeIf(key -> !key.endsWith("."));
        used.removeAll(stems);
        Set<String> known = keys("en");
        known.stream().filter(key -> stems.stream().anyMatch(key::startsWith)).forEach(used::add);
        assertThat(used).isEqualTo(known);
    }
}
