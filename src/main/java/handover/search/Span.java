package handover.search;

/// A piece of a text, counted in Java's `char`s.
///
/// @param start first character
/// @param end one past the last
public record Span(int start, int end) {
    /// The same piece where the text begins `by` characters later.
    Span moved(int by) {
        return new Span(start + by, end + by);
    }
}
