package handover.words;

import java.util.List;
import java.util.stream.Collectors;

/// Keeps a name that is written from right to left to itself within a sentence of ours. Without
/// that the letters around it follow its direction: a date after such a publisher has its day at
/// the wrong end.
public final class Isolated {
    private static final char ISOLATE = '\u2068';
    private static final char END = '\u2069';

    private Isolated() {}

    /// The words between the two marks of Unicode that isolate them, which are not painted; words
    /// that run from left to right, and those that are isolated already, as they are.
    public static String of(String words) {
        return turns(words) ? ISOLATE + words + END : words;
    }

    /// Words with a mark between each two, each kept to itself.
    public static String join(String mark, List<String> words) {
        return words.stream().map(Isolated::of).collect(Collectors.joining(mark));
    }

    private static boolean turns(String words) {
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter == ISOLATE) {
                depth++;
            } else if (letter == END) {
                depth--;
            } else if (depth <= 0 && isTurned(words.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTurned(int letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    true;
            default -> false;
        };
    }
}
