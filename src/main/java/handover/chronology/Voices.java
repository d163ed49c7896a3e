package handover.chronology;

import handover.dossier.Source;
import handover.dossier.Voice;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Whose claims count.
///
/// @param bundledOnly only sources whose whole text is shipped
/// @param voices only these voices
public record Voices(boolean bundledOnly, Set<Voice> voices) {
    /// Every claim of the dossier.
    public static final Voices ALL = new Voices(false, EnumSet.allOf(Voice.class));

    /// Only the articles that are shipped whole.
    public static final Voices BUNDLED = new Voices(true, EnumSet.allOf(Voice.class));

    private static final String BUNDLED_ID = "bundled";
    private static final String ALL_ID = "all";

    public Voices {
        voices = Set.copyOf(voices);
    }

    /// Only what these voices say.
    public static Voices only(Voice... voices) {
        return new Voices(false, Set.of(voices));
    }

    /// Reads the words of [#id()]: `all`, `bundled`, or voices joined by `+` or `,`.
    ///
    /// @throws IllegalArgumentException for an unknown word, which the message names
    public static Voices parse(String words) {
        var voices = EnumSet.noneOf(Voice.class);
        boolean bundled = false;
        boolean all = false;
        for (String word : words.strip().toLowerCase(Locale.ROOT).split("[+,]", -1)) {
            switch (word.strip()) {
                case ALL_ID -> all = true;
                case BUNDLED_ID -> bundled = true;
                default -> voices.add(voice(word.strip()));
            }
        }
        return new Voices(bundled, all || voices.isEmpty() ? EnumSet.allOf(Voice.class) : voices);
    }

    /// What files and pictures of the first version called the authorities.
    private static final String FORMERLY = "mali";

    private static Voice voice(String said) {
        String word = said.equals(FORMERLY) ? Voice.AUTHORITIES.word() : said;
        return Arrays.stream(Voice.values())
                .filter(voice -> word.equals(voice.word()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(said));
    }

    /// The words for the command line and for files; [#parse(String)] reads them back.
    public String id() {
        Set<String> words =
                voices.size() == Voice.values().length
                        ? new TreeSet<>()
                        : voices.stream()
                                .map(Voice::word)
                                .collect(Collectors.toCollection(TreeSet::new));
        if (bundledOnly) {
            words.add(BUNDLED_ID);
        }
        return words.isEmpty() ? ALL_ID : String.join("+", words);
    }

    /// Whether the claims of `source` count.
    public boolean include(Source source) {
        return (!bundledOnly || source.bundled()) && voices.contains(source.voice());
    }
}
