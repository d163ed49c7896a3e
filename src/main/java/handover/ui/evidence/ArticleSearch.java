package handover.ui.evidence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds words in an article as a reader types them: without regard to case, accents, the shape of
/// apostrophes, or where a line ends.
final class ArticleSearch {
    private final String folded;
    private final List<Integer> origins = new ArrayList<>();

    /// Prepares a text to be searched often.
    ArticleSearch(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String plain = fold(text.substring(i, i + 1));
            boolean second =
                    plain.equals(" ") && !out.isEmpty() && out.charAt(out.length() - 1) == ' ';
            if (!second) {
                out.append(plain);
                for (int j = 0; j < plain.length(); j++) {
                    origins.add(i);
                }
            }
        }
        origins.add(text.length());
        folded = out.toString();
    }

    /// Where `words` stand, in the order of the text; nowhere if they are blank.
    List<Passage> find(String words) {
        String wanted =
                words.strip()
                        .codePoints()
                        .mapToObj(Character::toString)
                        .map(ArticleSearch::fold)
                        .reduce("", String::concat)
                        .replaceAll(" +", " ");
        List<Passage> found = new ArrayList<>();
        if (wanted.isBlank()) {
            return found;
        }
        int at = folded.indexOf(wanted);
        while (at >= 0) {
            int last = at + wanted.length() - 1;
            found.add(new Passage(origins.get(at), origins.get(last) + 1));
            at = folded.indexOf(wanted, at + wanted.length());
        }
        return found;
    }

    private static String fold(String one) {
        if (one.isBlank() || one.equals("\u00A0") || one.equals("\u202F")) {
            return " ";
        }
        String plain = Normalizer.normalize(one, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return plain.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace('’', '\'')
                .replace('‘', '\'');
    }
}
