package handover.app;

import picocli.CommandLine.Option;

import java.util.Locale;

/// The option that chooses the language of what is written.
final class LanguageOption {
    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            converter = SharedOptions.LanguageWord.class,
            description = "the language of what is written: en, fr")
    Locale locale = Locale.ENGLISH;
}
