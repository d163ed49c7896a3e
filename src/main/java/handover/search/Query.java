package handover.search;

import handover.search.Folded.Word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was typed, as words to look for. A word of a text matches if it begins with one of them.
///
/// @param words folded, in the order typed
record Query(List<String> words) {
    private static final int MOST_WORDS = 24;

    /// Where all words of a query stand together.
    ///
    /// @param first index of the first word
    /// @param last index of the last word
    /// @param phrase whether they follow each other as typed
    record Found(int first, int last, boolean phrase) {
        /// How far apart the words stand; 0 for a phrase.
        int looseness() {
            return phrase ? 0 : last - first + 1;
        }
    }

    static Query of(String typed) {
        return new Query(
                Folding.fold(typed).words().stream().map(Word::text).limit(MOST_WORDS).toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// Whether some word of the text begins with `wanted`.
    static boolean has(Folded text, String wanted) {
        return text.words().stream().anyMatch(word -> word.text().startsWith(wanted));
    }

    /// Whether the text consists of nothing but these words.
    boolean is(Folded text) {
        return text.words().stream().map(Word::text).toList().equals(words);
    }

    /// The words as a phrase, or else the shortest piece of the text that holds them all.
    Optional<Found> find(Folded text) {
        return phrase(text.words()).or(() -> tightest(text.words()));
    }

    private Optional<Found> phrase(List<Word> text) {
        for (int at = 0; at + words.size() <= text.size(); at++) {
            if (phraseAt(text, at)) {
                return Optional.of(new Found(at, at + words.size() - 1, true));
            }
        }
        return Optional.empty();
    }

    private boolean phraseAt(List<Word> text, int at) {
        for (int i = 0; i < words.size(); i++) {
            if (!text.get(at + i).text().startsWith(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Optional<Found> tightest(List<Word> text) {
        List<String> wanted = words.stream().distinct().toList();
        Map<String, Integer> last = new HashMap<>();
        Found best = null;
        for (int at = 0; at < text.size(); at++) {
            boolean any = false;
            for (String word : wanted) {
                if (text.get(at).text().startsWith(word)) {
                    last.put(word, at);
                    any = true;
                }
            }
            if (any && last.size() == wanted.size()) {
                int first = last.values().stream().mapToInt(Integer::intValue).min().orElse(at);
                if (best == null || at - first < best.last() - best.first()) {
                    best = new Found(first, at, false);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// The matching beginnings of words, from one word to another.
    List<Span> marks(Folded text, int first, int last) {
        List<Span> marks = new ArrayList<>();
        for (Word word : text.words().subList(first, last + 1)) {
            words.stream()
                    .filter(word.text()::startsWith)
                    .mapToInt(String::length)
                    .max()
                    .ifPresent(letters -> marks.add(text.original(word, letters)));
        }
        return marks;
    }

    /// The matching beginnings of words in the whole text.
    List<Span> marks(Folded text) {
        return text.words().isEmpty() ? List.of() : marks(text, 0, text.words().size() - 1);
    }
}
