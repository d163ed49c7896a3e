package handover.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// One line of the table of bad dossiers: the good one with one thing broken, and what is said.
///
/// @param name what is broken
/// @param json the broken dossier
/// @param line where the problem stands, by the mark in the table
/// @param column likewise
/// @param pointer JSON Pointer of the problem
/// @param inSchema whether the JSON Schema catches it too
/// @param english the English sentence
/// @param french the French sentence
record BadCase(
        String name,
        String json,
        int line,
        int column,
        String pointer,
        boolean inSchema,
        String english,
        String french) {
    /// Stands in the table where the problem is, and nowhere else.
    private static final String MARK = "‸";

    private static final String TABLE = "bad-dossiers.txt";
    private static final int LINES = 6;

    /// All lines of the table.
    static List<BadCase> all() {
        List<BadCase> cases = new ArrayList<>();
        for (String block : table().split("\n\n")) {
            List<String> lines = block.lines().filter(line -> !line.startsWith("//")).toList();
            if (lines.size() == LINES) {
                cases.add(of(lines));
            } else if (!lines.isEmpty()) {
                throw new IllegalStateException("not " + LINES + " lines: " + block);
            }
        }
        return cases;
    }

    /// The lines of the table that a JSON Schema can tell from a good dossier.
    static List<BadCase> caughtBySchema() {
        return all().stream().filter(BadCase::inSchema).toList();
    }

    private static BadCase of(List<String> lines) {
        String marked = GoodDossier.with(passage(lines.get(1), "-"), passage(lines.get(2), "+"));
        int at = marked.indexOf(MARK);
        String before = marked.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        String[] place = rest(lines.get(3), "@").split(" ", -1);
        return new BadCase(
                rest(lines.get(0), "#"),
                marked.replace(MARK, ""),
                line,
                at - before.lastIndexOf('\n'),
                place[0],
                place.length > 1 && place[1].equals("schema"),
                rest(lines.get(4), "en"),
                rest(lines.get(5), "fr"));
    }

    /// A passage of JSON, with a sign of its own for a line end.
    private static String passage(String line, String sign) {
        return rest(line, sign).replace("⏎", "\n");
    }

    private static String rest(String line, String sign) {
        if (!line.startsWith(sign)) {
            throw new IllegalStateException("no " + sign + " at the start of: " + line);
        }
        return line.substring(Math.min(line.length(), sign.length() + 1));
    }

    private static String table() {
        try (var in = BadCase.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("no " + TABLE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
