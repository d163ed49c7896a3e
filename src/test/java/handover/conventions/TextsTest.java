package handover.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import handover.words.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every text exists in both languages, with the same places to fill, and is used.
class TextsTest {
    private static final Path TEXTS = Path.of("resources/text");
    private static final Pattern KEY_IN_CODE = Pattern.compile("\"([a-z]+\\.[A-Za-z0-9.-]*)\"");

    static Stream<String> areas() throws IOException {
        try (var files = Files.list(TEXTS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_en.properties"))
                    .map(name -> name.replace("_en.properties", ""))
                    .toList()
                    .stream();
        }
    }

    private static Properties read(String area, Locale locale) {
        var properties = new Properties();
        try (var in =
                Files.newBufferedReader(
                        TEXTS.resolve(area + "_" + locale.getLanguage() + ".properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return properties;
    }

    @ParameterizedTest
    @MethodSource("areas")
    void bothLanguagesHaveTheSameTexts(String area) {
        assertThat(read(area, Locale.FRENCH).stringPropertyNames())
                .isEqualTo(read(area, Locale.ENGLISH).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("areas")
    void keysBeginWithTheirArea(String area) {
        assertThat(read(area, Locale.ENGLISH).stringPropertyNames())
                .allMatch(key -> key.startsWith(area + "."));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyTextIsAPatternWithTheSamePlacesInBothLanguages(String area) {
        Properties english = read(area, Locale.ENGLISH);
        Properties french = read(area, Locale.FRENCH);
        for (String key : english.stringPropertyNames()) {
            assertThat(places(french.getProperty(key))).as(key).isSubsetOf(0, 1, 2, 3, 4, 5);
            if (!key.startsWith("words.tally")) {
                assertThat(places(french.getProperty(key)))
                        .as(key)
                        .isEqualTo(places(english.getProperty(key)));
            }
        }
    }

    private static Set<Integer> places(String pattern) {
        new MessageFormat(pattern, Locale.ENGLISH);
        Matcher place = Pattern.compile("\\{(\\d)").matcher(pattern);
        return place.results()
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void noTextIsEmpty(String area) {
        for (Locale locale : Texts.LANGUAGES) {
            Properties texts = read(area, locale);
            assertThat(texts.stringPropertyNames())
                    .allMatch(key -> !texts.getProperty(key).isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void anApostropheIsDoubledOrItWouldVanish(String area) {
        Properties french = read(area, Locale.FRENCH);
        for (String key : french.stringPropertyNames()) {
            String text = french.getProperty(key).replace("''", "").replaceAll("'[{}]'", "");
            assertThat(text).as(key).doesNotContain("'");
        }
    }

    @Test
    void everyTextThatTheProgramNamesExists() throws IOException {
        Set<String> known = known();
        Set<String> missing = new TreeSet<>(named());
        missing.removeIf(key -> known.contains(key) || isStem(key, known));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> named = named();
        Set<String> unused = new TreeSet<>(known());
        unused.removeIf(
                key ->
                        named.contains(key)
                                || named.stream()
                                        .anyMatch(
                                                stem -> stem.endsWith(".") && key.startsWith(stem))
                                || named.stream().anyMatch(stem -> isStemOf(stem, key)));
        assertThat(unused).isEmpty();
    }

    /// A key that the program completes at run time: `"map.legend." + status`.
    private static boolean isStem(String key, Set<String> known) {
        return known.stream().anyMatch(text -> isStemOf(key, text));
    }

    private static boolean isStemOf(String stem, String key) {
        return key.startsWith(stem)
                && key.length() > stem.length()
                && (stem.endsWith(".") || ".-".indexOf(key.charAt(stem.length())) >= 0);
    }

    private static Set<String> known() throws IOException {
        Set<String> known = new TreeSet<>();
        areas().forEach(area -> known.addAll(read(area, Locale.ENGLISH).stringPropertyNames()));
        return known;
    }

    private static Set<String> named() throws IOException {
        List<String> areas = areas().toList();
        Set<String> named = new TreeSet<>();
        for (Path file : Sources.main()) {
            Matcher key = KEY_IN_CODE.matcher(Files.readString(file));
            while (key.find()) {
                String area = key.group(1).substring(0, key.group(1).indexOf('.'));
                if (areas.contains(area)) {
                    named.add(key.group(1));
                }
            }
        }
        return named;
    }
}
