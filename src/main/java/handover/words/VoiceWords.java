package handover.words;

import handover.dossier.Localized;
import handover.dossier.Scope;
import handover.dossier.Voice;

import java.util.Arrays;

/// What voices are called: as the dossier calls them, or else in general words.
///
/// @param scope what the dossier says about itself
public record VoiceWords(Scope scope, Texts texts) {
    private static final String WITH_ARTICLE = "words.voices.";

    /// The name of a voice alone: "UN", "Malian authorities" at the head of a line.
    ///
    /// @param key begins the key of the general words, which its word ends
    public String head(String key, Voice voice) {
        Localized own = scope.voices().get(voice);
        return own == null ? texts.get(key + voice.word()) : capital(own.in(texts.locale()));
    }

    /// The name of a voice within a sentence, without an article.
    ///
    /// @param key begins the key of the general words, which its word ends
    public String plain(String key, Voice voice) {
        Localized own = scope.voices().get(voice);
        return own == null ? texts.get(key + voice.word()) : own.in(texts.locale());
    }

    /// A word of [handover.chronology.Voices#id()] within a sentence: "the UN", "all sources".
    public String of(String word) {
        return Arrays.stream(Voice.values())
                .filter(voice -> voice.word().equals(word))
                .map(scope.voices()::get)
                .filter(own -> own != null)
                .findFirst()
                .map(own -> texts.get("words.voices.named", own.in(texts.locale())))
                .orElseGet(() -> texts.get(WITH_ARTICLE + word));
    }

    private static String capital(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(java.util.Locale.ROOT)
                + words.substring(first);
    }
}
