package handover.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A folded text, its words, and where each piece of it stands in the original.
public final class Folded {
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final List<Word> words;

    /// One word of a folded text.
    ///
    /// @param text the word, folded
    /// @param at its first character in the folded text
    public record Word(String text, int at) {}

    private Folded(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.words = cut(text);
    }

    private static List<Word> cut(String text) {
        List<Word> words = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == ' ') {
                if (at > from) {
                    words.add(new Word(text.substring(from, at), from));
                }
                from = at + 1;
            }
        }
        return List.copyOf(words);
    }

    /// The folded text: letters and digits, and a space for each sign between them.
    public String text() {
        return text;
    }

    /// The words, in order.
    public List<Word> words() {
        return words;
    }

    /// Where the first letters of a word stand in the original, which is counted in Java's
    /// `char`s.
    ///
    /// @param letters how many letters, at least one and at most the whole word
    public Span original(Word word, int letters) {
        return new Span(starts[word.at()], ends[word.at() + letters - 1]);
    }

    /// Where a whole word stands in the original.
    public Span original(Word word) {
        return original(word, word.text().length());
    }

    /// Puts a folded text together, piece by piece.
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] starts;
        private int[] ends;

        Builder(int expected) {
            starts = new int[expected + 1];
            ends = new int[expected + 1];
        }

        /// Adds what the original's characters from `start` to `end` become. An accent that
        /// becomes nothing belongs to the letter before it.
        void add(String folded, int start, int end) {
            if (folded.isEmpty() && !text.isEmpty()) {
                ends[text.length() - 1] = end;
            }
            for (int i = 0; i < folded.length(); i++) {
                int at = text.length();
                if (at == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * at);
                    ends = Arrays.copyOf(ends, 2 * at);
                }
                starts[at] = start;
                ends[at] = end;
                text.append(folded.charAt(i));
            }
        }

        Folded make() {
            int length = text.length();
            return new Folded(
                    text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
        }
    }
}
