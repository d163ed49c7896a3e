package handover.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The lines of a file around a place in it.
///
/// @param first number of the first of these lines, from 1
/// @param lines as they stand there, long ones cut around the place
/// @param marked which of them holds the place, from 0
/// @param from where in that line the place begins, from 0
/// @param to where what stands there ends, after its last character
public record Excerpt(int first, List<String> lines, int marked, int from, int to) {
    private static final int AROUND = 3;
    private static final int WIDEST = 140;
    private static final String CUT = "…";

    /// Copies the list.
    public Excerpt {
        lines = List.copyOf(lines);
    }

    /// The lines around a place of a file on the disk or in a ZIP; none for what is no such file: a
    /// row of a table, a folder, a file that is gone.
    public static Optional<Excerpt> of(Place place) {
        return SourceText.at(place).flatMap(text -> of(text, place.line(), place.column()));
    }

    /// The lines around a place of a text.
    ///
    /// @param line from 1
    /// @param column from 1, in UTF-16 units, a BOM not counted
    static Optional<Excerpt> of(SourceText text, int line, int column) {
        int first = Math.max(1, line - AROUND);
        int last = Math.min(text.lines().size(), line + AROUND);
        return text.mark(line, column)
                .map(
                        mark -> {
                            List<String> lines =
                                    text.lines().subList(first - 1, last).stream()
                                            .map(one -> one.replace('\t', ' '))
                                            .toList();
                            return cut(first, lines, mark);
                        });
    }

    private static Excerpt cut(int first, List<String> lines, SourceText.Mark mark) {
        int marked = mark.line() - first;
        String line = lines.get(marked);
        int from = mark.from();
        int to = mark.to();
        int left = line.length() <= WIDEST ? 0 : start(line, from);
        int right = Math.min(line.length(), left + WIDEST);
        String before = left > 0 ? CUT : "";
        String after = right < line.length() ? CUT : "";
        List<String> cut = new ArrayList<>();
        for (String other : lines) {
            cut.add(
                    other.length() <= WIDEST
                            ? other
                            : other.substring(0, start(other, WIDEST)) + CUT);
        }
        cut.set(marked, before + line.substring(left, right) + after);
        int shift = before.length() - left;
        return new Excerpt(first, cut, marked, from + shift, Math.min(to, right) + shift);
    }

    /// A third of the width before the place, but no half of a character.
    private static int start(String line, int from) {
        int left = from == WIDEST ? WIDEST : Math.max(0, from - WIDEST / 3);
        return left > 0 && left < line.length() && Character.isLowSurrogate(line.charAt(left))
                ? left - 1
                : left;
    }
}
