package handover.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
    /// Of a larger file no lines are shown.
    private static final int LARGEST = 64 << 20;

    private static final int AROUND = 3;
    private static final int WIDEST = 140;
    private static final int LONGEST_MARK = 60;
    private static final String CUT = "…";

    /// Copies the list.
    public Excerpt {
        lines = List.copyOf(lines);
    }

    /// The lines around a place of a file on the disk; none for what is no such file: a row of a
    /// table, a file in a ZIP, a folder, a file that is gone.
    public static Optional<Excerpt> of(Place place) {
        if (place.column() == Place.ROW) {
            return Optional.empty();
        }
        try {
            Path file = Path.of(place.file());
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            return of(new String(bytes, StandardCharsets.UTF_8), place.line(), place.column());
        } catch (IOException | InvalidPathException e) {
            // It can be read no more: the place is said without its lines.
            return Optional.empty();
        }
    }

    /// The lines around a place of a text.
    ///
    /// @param line from 1
    /// @param column from 1, in UTF-16 units, a BOM not counted
    static Optional<Excerpt> of(String text, int line, int column) {
        List<String> all =
                text.lines().skip(Math.max(0, line - 1 - AROUND)).limit(2 * AROUND + 1).toList();
        int first = Math.max(1, line - AROUND);
        int marked = line - first;
        if (marked >= all.size()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String one =
                    first + i == 1 && all.get(i).startsWith("\uFEFF")
                            ? all.get(i).substring(1)
                            : all.get(i);
            lines.add(one.replace('\t', ' '));
        }
        return Optional.of(cut(first, lines, marked, Math.max(0, column - 1)));
    }

    private static Excerpt cut(int first, List<String> lines, int marked, int at) {
        String line = lines.get(marked);
        int from = Math.min(at, line.length());
        int to = end(line, from);
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

    /// Where the JSON value, or the word, that begins there ends.
    private static int end(String line, int from) {
        int most = Math.min(line.length(), from + LONGEST_MARK);
        boolean quoted = from < line.length() && line.charAt(from) == '"';
        int at = from + 1;
        while (at < most) {
            char c = line.charAt(at);
            if (quoted && c == '"' && line.charAt(at - 1) != '\\') {
                return at + 1;
            }
            if (!quoted && (",:]}".indexOf(c) >= 0 || Character.isWhitespace(c))) {
                return at;
            }
            at++;
        }
        return Math.min(most, Math.max(from, at));
    }
}
