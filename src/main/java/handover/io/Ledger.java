package handover.io;

import handover.dossier.Dossier;
import handover.dossier.Localized;
import handover.io.Problem.Inconsistent;
import handover.io.Problem.Phrase;
import handover.io.Problem.Severity;
import handover.io.Problem.Unreadable;
import handover.io.ReadingWatch.Step;
import handover.time.EdtfDate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// What is noted down while a dossier is read: its problems, its ids, and what can be checked only
/// when all of it has been seen. Reading never stops at a problem, so that one run names them all.
final class Ledger {
    /// More problems than this are counted, not listed: a hostile file must not fill the memory.
    static final int MOST = 200;

    private static final Comparator<Problem> BY_PLACE =
            Comparator.<Problem>comparingInt(problem -> problem.place().line())
                    .thenComparingInt(problem -> problem.place().column());

    /// What has an id of its own.
    enum Kind {
        SITE,
        SOURCE,
        CLAIM,
        FIGURE,
        BASELINE,
        EVENT,
        COUNTING,
        SCENE;

        Phrase phrase() {
            return new Phrase("problem.kind." + name().toLowerCase(Locale.ROOT));
        }
    }

    private record Reference(Kind kind, String id, Place place) {}

    /// An id where it was given first.
    private record Defined(String id, int line) {}

    /// So many words and dates are kept to be used again.
    private static final int MOST_WORDS = 50_000;

    private final Map<Localized, Localized> words = new HashMap<>();
    private final Map<String, EdtfDate> dates = new HashMap<>();

    private final List<Problem> problems = new ArrayList<>();
    private final Map<Kind, Map<String, Defined>> defined = new EnumMap<>(Kind.class);
    private final List<Reference> references = new ArrayList<>();
    private final List<Consumer<Dossier>> checks = new ArrayList<>();
    private final Headway headway;
    private int total;
    private boolean failed;

    /// For a reading that nobody watches.
    Ledger() {
        this(new Headway(ReadingWatch.NOBODY));
    }

    /// @param headway tells whoever watches how far the reading has come
    Ledger(Headway headway) {
        this.headway = headway;
    }

    /// How far the reading has come.
    Headway headway() {
        return headway;
    }

    /// Notes a problem.
    void add(Problem problem) {
        total++;
        failed |= problem.severity() == Severity.ERROR;
        if (problems.size() < MOST) {
            problems.add(problem);
        }
    }

    /// How many problems there have been so far.
    int total() {
        return total;
    }

    /// Whether any of them was an error.
    boolean failed() {
        return failed;
    }

    /// Notes an id where it is given to something. The second of the same kind is a problem.
    void define(Kind kind, String id, Place place) {
        Defined former =
                defined.computeIfAbsent(kind, k -> new HashMap<>())
                        .putIfAbsent(id, new Defined(id, place.line()));
        if (former != null) {
            List<Object> args = List.of(kind.phrase(), id, former.line());
            add(new Inconsistent(place, "problem.id.twice", args));
        }
    }

    /// Notes an id where it is used. It may be defined later in the file.
    ///
    /// @return the id, the same object wherever it is known already
    String refer(Kind kind, String id, Place place) {
        Defined known = defined.getOrDefault(kind, Map.of()).get(id);
        if (known != null) {
            return known.id();
        }
        references.add(new Reference(kind, id, place));
        return id;
    }

    /// The same words, once for all that say them.
    Localized once(Localized said) {
        return once(words, said, said);
    }

    /// The date that a text spells, once for all that spell it so.
    ///
    /// @throws handover.time.EdtfSyntaxException if it spells none
    EdtfDate date(String text) {
        EdtfDate known = dates.get(text);
        return known != null ? known : once(dates, text, EdtfDate.parse(text));
    }

    private static <K, V> V once(Map<K, V> all, K key, V value) {
        V known = all.get(key);
        if (known == null && all.size() < MOST_WORDS) {
            all.put(key, value);
        }
        return known == null ? value : known;
    }

    /// Puts a check off until the whole dossier has been read.
    void afterwards(Consumer<Dossier> check) {
        checks.add(check);
    }

    /// Does what was put off. Ids in `dossier` may be missing.
    void settle(Dossier dossier) {
        headway.tell(Step.CHECKS, 0, 0);
        for (Reference reference : references) {
            headway.check();
            if (!defined.getOrDefault(reference.kind, Map.of()).containsKey(reference.id)) {
                List<Object> args = List.of(reference.kind.phrase(), Echo.of(reference.id));
                add(new Inconsistent(reference.place, "problem.id.unknown", args));
            }
        }
        for (Consumer<Dossier> check : checks) {
            headway.check();
            check.accept(dossier);
        }
    }

    /// The problems in the order of the file, at most [#MOST] of them and then one that counts the
    /// others.
    List<Problem> problems(String file) {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(BY_PLACE);
        if (total > MOST) {
            List<Object> args = List.of(total - MOST);
            sorted.add(new Unreadable(Place.whole(file), "problem.more", args));
        }
        return sorted;
    }
}
