package handover.app;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.Path;
import java.util.Locale;

/// The options that every command about a dossier takes.
final class SharedOptions {
    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            converter = LanguageWord.class,
            description = "the language of what is written: en, fr")
    Locale locale = Locale.ENGLISH;

    @Option(
            names = "--dossier",
            paramLabel = "PATH",
            description =
                    "another dossier than the one that is built in: a folder, its dossier.json, or"
                            + " a .zip of the folder")
    @Nullable Path dossier;

    static final class LanguageWord implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String word) {
            return switch (word.toLowerCase(Locale.ROOT)) {
                case "en" -> Locale.ENGLISH;
                case "fr" -> Locale.FRENCH;
                default -> throw new TypeConversionException("'" + word + "' is none of: en, fr");
            };
        }
    }
}
