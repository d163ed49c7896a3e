package handover.io;

import handover.time.EdtfSyntaxException;

import java.util.List;

/// Something in a user's file that this program cannot accept, or should not accept in silence.
/// It knows where it is and which sentence says so; [Problems] puts it into words. Mistakes of the
/// user are problems, exceptions are for mistakes of the program.
public sealed interface Problem {

    /// How much weight a problem has.
    enum Severity {
        /// The dossier cannot be used, or the file was not written.
        ERROR,
        /// It can be used; somebody should look at it.
        WARNING
    }

    /// Where it is.
    Place place();

    /// Key of its sentence in `text/problem_*.properties`.
    String key();

    /// What the sentence names, in order. A [Phrase] or an [EdtfSyntaxException] is worded in the
    /// reader's language, everything else stands as it is.
    List<Object> args();

    /// How much weight it has.
    default Severity severity() {
        return this instanceof Doubtful ? Severity.WARNING : Severity.ERROR;
    }

    /// A part of a sentence that has its own key.
    ///
    /// @param key key in `text/problem_*.properties`
    record Phrase(String key) {}

    /// The file is missing, too large, not UTF-8 or not JSON.
    record Unreadable(Place place, String key, List<Object> args) implements Problem {}

    /// A field is missing, unknown, or holds something that does not belong there.
    record Misshapen(Place place, String key, List<Object> args) implements Problem {}

    /// Every field is fine, but two of them do not agree.
    record Inconsistent(Place place, String key, List<Object> args) implements Problem {}

    /// An article is not the one that was quoted, or a quote is not in it.
    record Misquoted(Place place, String key, List<Object> args) implements Problem {}

    /// A row of a table cannot be taken into a dossier.
    record Untaken(Place place, String key, List<Object> args) implements Problem {}

    /// Possible, but unlikely enough to say so: a warning.
    record Doubtful(Place place, String key, List<Object> args) implements Problem {}

    /// A file could not be written.
    record Unwritable(Place place, String key, List<Object> args) implements Problem {}
}
