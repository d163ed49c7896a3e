package handover.search;

import java.util.List;

/// A few words of a text, with what matched in them.
///
/// @param text one line
/// @param marks what matched, in this text
public record Snippet(String text, List<Span> marks) {
    /// No words at all.
    public static final Snippet NONE = new Snippet("", List.of());

    private static final int BEFORE = 36;
    private static final int LONGEST = 132;
    private static final String CUT = "…";

    /// The marks are kept as they are.
    public Snippet {
        marks = List.copyOf(marks);
    }

    /// A whole text in which nothing is marked.
    static Snippet plain(String text) {
        return new Snippet(line(text), List.of());
    }

    /// The part of a text around its first mark, or its beginning; nothing but line ends is
    /// changed.
    static Snippet around(String text, List<Span> marks) {
        int first = marks.isEmpty() ? 0 : marks.getFirst().start();
        int start = first <= BEFORE ? 0 : wordAfter(text, first - BEFORE, first);
        int end = text.length() - start <= LONGEST ? text.length() : wordBefore(text, start);
        String before = start > 0 ? CUT : "";
        String after = end < text.length() ? CUT : "";
        List<Span> inside =
                marks.stream()
                        .filter(mark -> mark.start() >= start && mark.end() <= end)
                        .map(mark -> mark.moved(before.length() - start))
                        .toList();
        return new Snippet(before + line(text.substring(start, end)) + after, inside);
    }

    private static int wordAfter(String text, int from, int atMost) {
        for (int at = from; at < atMost; at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at + 1;
            }
        }
        return atMost;
    }

    private static int wordBefore(String text, int start) {
        for (int at = start + LONGEST; at > start + BEFORE; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        int hard = start + LONGEST;
        return Character.isLowSurrogate(text.charAt(hard)) ? hard - 1 : hard;
    }

    private static String line(String text) {
        return text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }
}
