package handover.io;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The whole text of a file in which a problem stands, to be read around it.
///
/// @param lines without their ends, a BOM left out
public record SourceText(List<String> lines) {
    /// Of a larger file no lines are shown.
    private static final int LARGEST = 64 << 20;

    /// A longer line is read in several rows: JSON may stand on one.
    private static final int WIDEST = 110;

    private static final int LONGEST_MARK = 60;

    /// A line, or a part of a long one.
    ///
    /// @param line counted from 1
    /// @param from where in the line it begins, from 0
    /// @param to where it ends, after its last character
    public record Row(int line, int from, int to) {}

    /// What is meant by a place.
    ///
    /// @param line counted from 1
    /// @param from where in the line it begins, from 0
    /// @param to where it ends, after its last character
    public record Mark(int line, int from, int to) {}

    /// Copies the list.
    public SourceText {
        lines = List.copyOf(lines);
    }

    /// The text of the file of a place, on the disk or in a ZIP; none for what is no such file: a
    /// row of a table, a folder, a file that is gone or too large.
    public static Optional<SourceText> at(Place place) {
        if (place.column() == Place.ROW) {
            return Optional.empty();
        }
        try {
            byte[] bytes = bytes(Path.of(place.file()));
            return Optional.ofNullable(bytes)
                    .map(all -> of(new String(all, StandardCharsets.UTF_8)));
        } catch (IOException | InvalidPathException | UnreadableException e) {
            // It can be read no more: the place is said without its lines.
            return Optional.empty();
        }
    }

    private static byte @Nullable [] bytes(Path file) throws IOException, UnreadableException {
        if (Files.isRegularFile(file)) {
            return Files.size(file) > LARGEST ? null : Files.readAllBytes(file);
        }
        for (Path zip = file.getParent(); zip != null; zip = zip.getParent()) {
            if (Files.isRegularFile(zip)) {
                String name = zip.relativize(file).toString().replace('\\', '/');
                return packed(zip, name);
            }
        }
        return null;
    }

    private static byte @Nullable [] packed(Path zip, String name)
            throws IOException, UnreadableException {
        if (Files.size(zip) > ZipDirectory.LARGEST) {
            return null;
        }
        byte[] bytes = Files.readAllBytes(zip);
        ZipPart part = ZipDirectory.read(zip.toString(), bytes).get(name);
        return part == null || part.size() > LARGEST
                ? null
                : part.unpacked(new ZipBytes(bytes), LARGEST, new Headway(ReadingWatch.NOBODY));
    }

    /// The lines of a text.
    static SourceText of(String text) {
        String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new SourceText(whole.lines().toList());
    }

    /// All lines, the long ones in pieces that end after a space or a comma where they can.
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int from = 0;
            while (line.length() - from > WIDEST) {
                int to = pieceEnd(line, from);
                rows.add(new Row(i + 1, from, to));
                from = to;
            }
            rows.add(new Row(i + 1, from, line.length()));
        }
        return rows;
    }

    private static int pieceEnd(String line, int from) {
        int most = from + WIDEST;
        for (int to = most; to > most - WIDEST / 4; to--) {
            if (" ,".indexOf(line.charAt(to - 1)) >= 0) {
                return to;
            }
        }
        return Character.isLowSurrogate(line.charAt(most)) ? most - 1 : most;
    }

    /// What a row shows; a tab is as wide as a space, so that columns stay columns.
    public String words(Row row) {
        return lines.get(row.line() - 1).substring(row.from(), row.to()).replace('\t', ' ');
    }

    /// What stands at a place: a JSON value, or a word. Behind the end of the text there is none.
    public Optional<Mark> mark(Place place) {
        return mark(place.line(), place.column());
    }

    /// What stands at a place.
    ///
    /// @param line from 1
    /// @param column from 1, in UTF-16 units, a BOM not counted
    Optional<Mark> mark(int line, int column) {
        if (line < 1 || line > lines.size()) {
            return Optional.empty();
        }
        String words = lines.get(line - 1);
        int from = Math.clamp(column - 1, 0, words.length());
        return Optional.of(new Mark(line, from, end(words, from)));
    }

    /// What stands at a place, or the end of the text if that place lies behind it, as that of JSON
    /// which breaks off does.
    public Optional<Mark> nearest(Place place) {
        int last = lines.size();
        return mark(place).or(() -> mark(last, last == 0 ? 1 : lines.getLast().length() + 1));
    }

    /// Which of these rows holds the beginning of a mark, from 0.
    public static int rowOf(List<Row> rows, Mark mark) {
        int low = 0;
        int high = rows.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            Row row = rows.get(middle);
            boolean later =
                    row.line() > mark.line()
                            || row.line() == mark.line() && row.from() > mark.from();
            if (later) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return low;
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
