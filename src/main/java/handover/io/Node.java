package handover.io;

import java.util.List;
import java.util.Map;

/// A JSON value that knows where it stands.
sealed interface Node {
    /// Where the value begins.
    Place place();

    /// An object, its members in the order of the file.
    record Branch(Place place, Map<String, Member> members) implements Node {}

    /// An array.
    record Row(Place place, List<Node> items) implements Node {}

    /// A string, unescaped.
    record Text(Place place, String value) implements Node {}

    /// A number, as its digits were written: nothing is rounded before somebody asks.
    record Digits(Place place, String digits) implements Node {}

    /// `true` or `false`.
    record Flag(Place place, boolean value) implements Node {}

    /// `null`.
    record Nothing(Place place) implements Node {}

    /// A member of an object.
    ///
    /// @param key where its name stands
    record Member(Place key, Node value) {}
}
