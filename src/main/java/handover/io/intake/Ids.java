package handover.io.intake;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The ids of one kind, made of what a table calls things, and found again by it.
final class Ids {
    private static final int LONGEST = 60;

    private final String kind;
    private final Set<String> used = new HashSet<>();
    private final Map<String, String> byWord = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Integer> next = new HashMap<>();

    /// @param kind what an id begins with whose name has no ASCII letter
    Ids(String kind) {
        this.kind = kind;
    }

    /// A fresh id.
    ///
    /// @param said what the table calls it; may be empty
    /// @param line the row that it stands in
    String fresh(String said, int line) {
        String wished = Words.id(said, LONGEST);
        String base = wished.isEmpty() ? kind + "_" + line : wished;
        String id = base;
        while (!used.add(id)) {
            id = base + "_" + next.merge(base, 2, (count, two) -> count + 1);
        }
        lines.put(id, line);
        return id;
    }

    /// Lets an id be found by a word, unless the word finds another one.
    void known(String word, String id) {
        if (!word.isEmpty()) {
            byWord.putIfAbsent(Words.plain(word), id);
        }
    }

    /// The id that a word finds; null if it finds none.
    @Nullable String find(String word) {
        return byWord.get(Words.plain(word));
    }

    /// The row that an id stands in.
    int line(String id) {
        return lines.getOrDefault(id, 0);
    }
}
