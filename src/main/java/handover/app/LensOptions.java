package handover.app;

import handover.chronology.Clock;
import handover.chronology.Lens;
import handover.chronology.Rule;
import handover.chronology.Voices;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The options that choose a lens, alike for every command that shows states.
final class LensOptions {
    @Option(
            names = "--clock",
            paramLabel = "CLOCK",
            defaultValue = "happened",
            converter = ClockWord.class,
            description = "what had happened by the day, or been published: happened, published")
    Clock clock = Clock.HAPPENED;

    @Option(
            names = "--voices",
            paramLabel = "VOICES",
            defaultValue = "all",
            converter = VoicesWord.class,
            description =
                    "whose claims count: all, bundled, un, authorities, press, other; several with +")
    Voices voices = Voices.ALL;

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            defaultValue = "best",
            converter = RuleWord.class,
            description = "which claim decides: best, earliest, latest")
    Rule rule = Rule.BEST;

    @Option(
            names = "--counting",
            paramLabel = "RULE",
            description =
                    "how to count: id of one of the dossier's rules, like thirteen (default: its"
                            + " first)")
    String counting = Lens.DEFAULT.counting();

    /// The lens that these options choose.
    Lens lens() {
        return new Lens(clock, voices, rule, counting);
    }

    private static <T> T word(String word, T[] all, Function<T, String> id) {
        return Arrays.stream(all)
                .filter(value -> id.apply(value).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(unknown(word, all, id)));
    }

    private static <T> String unknown(String word, T[] all, Function<T, String> id) {
        String known = Arrays.stream(all).map(id).collect(Collectors.joining(", "));
        return "'" + word + "' is none of: " + known;
    }

    static final class ClockWord implements ITypeConverter<Clock> {
        @Override
        public Clock convert(String word) {
            return word(word, Clock.values(), Clock::id);
        }
    }

    static final class RuleWord implements ITypeConverter<Rule> {
        @Override
        public Rule convert(String word) {
            return word(word, Rule.values(), Rule::id);
        }
    }

    static final class VoicesWord implements ITypeConverter<Voices> {
        @Override
        public Voices convert(String words) {
            try {
                return Voices.parse(words);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(
                        "'"
                                + e.getMessage()
                                + "' is none of: all, bundled, un, authorities, press, other");
            }
        }
    }
}
