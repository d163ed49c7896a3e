package handover.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What became of the text that someone typed into the day field: a day, or the reason why not.
/// See [DayParser].
public sealed interface TypedDay {

    /// The day, if the text was understood and lies in the range.
    Optional<LocalDate> found();

    /// The text was understood.
    ///
    /// @param day the day meant, within the range that was given to the parser
    record Understood(LocalDate day) implements TypedDay {

        @Override
        public Optional<LocalDate> found() {
            return Optional.of(day);
        }
    }

    /// The text was not understood, or its day cannot be shown.
    ///
    /// @param key  the key of the reason in `text/time_*.properties`
    /// @param args what the reason names: texts, days and ranges
    record Refused(String key, List<Object> args) implements TypedDay {

        /// Copies the arguments.
        public Refused {
            args = List.copyOf(args);
        }

        @Override
        public Optional<LocalDate> found() {
            return Optional.empty();
        }

        /// The reason in one or two sentences.
        ///
        /// @param locale French for any French locale, English for every other
        public String message(Locale locale) {
            List<String> words = args.stream().map(arg -> inWords(arg, locale)).toList();
            return TimeTexts.of(locale).format(key, words);
        }

        private static String inWords(Object arg, Locale locale) {
            return switch (arg) {
                case LocalDate day -> DateWords.day(day, locale);
                case DayRange range -> DateWords.range(range, locale);
                default -> arg.toString();
            };
        }
    }
}
