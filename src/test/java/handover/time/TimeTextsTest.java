package handover.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Holds the two files of texts against each other and against the code that uses them.
class TimeTextsTest {
    private static final Pattern KEY = Pattern.compile("\"(time\\.[A-Za-z.]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(texts("fr").stringPropertyNames()).isEqualTo(texts("en").stringPropertyNames());
        assertThat(texts("en").stringPropertyNames()).allMatch(key -> key.startsWith("time."));
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyIsThere() throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.list(Path.of("src/main/java/handover/time"))) {
            for (Path file : files.toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .forEach(match -> used.add(match.group(1)));
            }
        }
        assertThat(new TreeSet<>(texts("en").stringPropertyNames())).isEqualTo(used);
    }

    @Test
    void everyTextIsAPatternWithoutStraightQuotes() throws IOException {
        for (String language : new String[] {"en", "fr"}) {
            texts(language)
                    .forEach(
                            (key, text) -> {
                                assertThat(new MessageFormat(text.toString()))
                                        .as(key.toString())
                                        .isNotNull();
                                assertThat(text.toString())
                                        .as(key.toString())
                                        .isNotBlank()
                                        .doesNotContain("'", "\"");
                            });
        }
    }

    @Test
    void bothLanguagesPutInTheSameThings() throws IOException {
        Properties french = texts("fr");
        texts("en")
                .forEach(
                        (key, text) ->
                                assertThat(places(french.getProperty(key.toString())))
                                        .as(key.toString())
                                        .isEqualTo(places(text.toString())));
    }

    @Test
    void listsHaveOneItemForEachMonthAndSeason() throws IOException {
        for (String language : new String[] {"en", "fr"}) {
            Properties texts = texts(language);
            for (String key : new String[] {"time.months.long", "time.months.short"}) {
                assertThat(texts.getProperty(key).split("\\|")).doesNotHaveDuplicates().hasSize(12);
            }
            for (String key : new String[] {"time.season", "time.season.the", "time.season.at"}) {
                assertThat(texts.getProperty(key).split("\\|"))
                        .hasSize(4)
                        .allMatch(item -> item.contains("{0}"));
            }
        }
    }

    @Test
    void frenchHasNoBreakSpacesInsideItsQuotationMarksAndBeforeItsColons() throws IOException {
        texts("fr")
                .forEach(
                        (key, text) ->
                                assertThat(text.toString())
                                        .as(key.toString())
                                        .doesNotContain("« ", " »", " :", " ;", "« "));
    }

    private static TreeSet<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        try (var reader =
                Files.newBufferedReader(
                        Path.of("resources/text/time_" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
