package handover.io;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/// The items of a long array. Those at its beginning are there; of the others it is known where
/// they stand, and each is parsed again when it is asked for: a million of them have no room at
/// once. Parsing them has raised no error before.
final class LaterItems extends AbstractList<Node> implements RandomAccess {
    private final JsonText text;
    private final Place row;
    private final int depth;
    private final List<Node> first;
    private final Headway headway;
    private final Ledger unheard = new Ledger();
    private int[] marks = new int[1 << 12];
    private int many;

    /// @param row the array itself
    /// @param depth of its items
    /// @param first those that are kept
    /// @param headway is told of each that is asked for
    LaterItems(JsonText text, Place row, int depth, List<Node> first, Headway headway) {
        this.text = text;
        this.row = row;
        this.depth = depth;
        this.first = first;
        this.headway = headway;
        headway.expect(first.size());
    }

    /// Notes where the next one stands.
    ///
    /// @param from its first byte
    /// @param to one past its last
    void add(int from, int to, int line, int column) {
        headway.expect(1);
        if (many + 4 > marks.length) {
            marks = Arrays.copyOf(marks, marks.length * 2);
        }
        marks[many++] = from;
        marks[many++] = to;
        marks[many++] = line;
        marks[many++] = column;
    }

    @Override
    public Node get(int index) {
        headway.record();
        if (index < first.size()) {
            return first.get(index);
        }
        int at = (index - first.size()) * 4;
        if (at >= many) {
            throw new IndexOutOfBoundsException(index);
        }
        Place place = row.item(marks[at + 2], marks[at + 3], index);
        return JsonTree.again(text.string(marks[at], marks[at + 1]), place, depth, unheard);
    }

    @Override
    public int size() {
        return first.size() + many / 4;
    }
}
