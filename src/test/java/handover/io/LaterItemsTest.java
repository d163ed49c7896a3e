package handover.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Of a long list the items are parsed when they are asked for, and say the same as those that are
/// kept.
class LaterItemsTest {
    private static final int MANY = 3 * JsonTree.MOST_KEPT;

    private final Ledger ledger = new Ledger();

    /// Items of two lines each, from the second line on, with letters of one to four bytes.
    private static String item(int i) {
        return "  {\"id\": \"é€😀" + i + "\",\n   \"at\": [" + i + ", null, true]}";
    }

    private static String list(List<String> items) {
        return "{\"sites\": [\n" + String.join(",\n", items) + "\n], \"after\": 1}";
    }

    private static List<String> items() {
        return IntStream.range(0, MANY).mapToObj(LaterItemsTest::item).collect(Collectors.toList());
    }

    private Node.Branch read(String json) {
        return (Node.Branch) Objects.requireNonNull(JsonTree.read("f.json", json, ledger));
    }

    private List<String> problems() {
        return ledger.problems("f.json").stream()
                .map(
                        one ->
                                one.place().line()
                                        + ":"
                                        + one.place().column()
                                        + " "
                                        + one.place().pointer()
                                        + " "
                                        + one.key())
                .toList();
    }

    @Test
    void eachSaysWhatItSaysAndWhereItStands() {
        Node.Branch top = read(list(items()));
        var row = (Node.Row) Objects.requireNonNull(top.members().get("sites")).value();
        assertThat(row.items()).hasSize(MANY).isInstanceOf(LaterItems.class);
        for (int i : List.of(0, JsonTree.MOST_KEPT - 1, JsonTree.MOST_KEPT, MANY - 1)) {
            var item = (Node.Branch) row.items().get(i);
            String pointer = "/sites/" + i;
            assertThat(item.place()).isEqualTo(new Place("f.json", 2 + 2 * i, 3, pointer));
            var id = (Node.Text) Objects.requireNonNull(item.members().get("id")).value();
            assertThat(id.value()).isEqualTo("é€😀" + i);
            assertThat(id.place()).isEqualTo(new Place("f.json", 2 + 2 * i, 10, pointer + "/id"));
            var at = (Node.Row) Objects.requireNonNull(item.members().get("at")).value();
            assertThat(at.place()).isEqualTo(new Place("f.json", 3 + 2 * i, 10, pointer + "/at"));
            assertThat(at.items().getFirst())
                    .isEqualTo(
                            new Node.Digits(
                                    new Place("f.json", 3 + 2 * i, 11, pointer + "/at/0"),
                                    String.valueOf(i)));
        }
        assertThat(top.members()).containsKey("after");
        assertThat(problems()).isEmpty();
    }

    @Test
    void theyMayBeNoObjectsAtAll() {
        List<String> each = List.of("\"é😀 \\\" x\"", "1", "null", "true", "[]", "{}", "-0.5");
        List<String> items =
                IntStream.range(0, MANY)
                        .mapToObj(i -> each.get(i % each.size()))
                        .collect(Collectors.toList());
        Node.Branch top = read(list(items));
        var row = (Node.Row) Objects.requireNonNull(top.members().get("sites")).value();
        for (int i = 0; i < MANY; i++) {
            assertThat(row.items().get(i)).hasSameClassAs(row.items().get(i % each.size()));
            if (row.items().get(i) instanceof Node.Text text) {
                assertThat(text.value()).isEqualTo("é😀 \" x");
            }
        }
        assertThat(problems()).isEmpty();
    }

    @Test
    void aMarkBeforeTheTextMovesNothing() {
        var json = ("\uFEFF" + list(items())).getBytes(StandardCharsets.UTF_8);
        var top =
                (Node.Branch)
                        Objects.requireNonNull(JsonTree.read("f.json", JsonText.of(json), ledger));
        var row = (Node.Row) Objects.requireNonNull(top.members().get("sites")).value();
        assertThat(row.items().get(MANY - 1).place().line()).isEqualTo(2 * MANY);
        assertThat(row.items()).element(MANY - 2).isInstanceOf(Node.Branch.class);
    }

    @Test
    void aNameThatComesTwiceIsFoundInThemToo() {
        List<String> items = items();
        items.set(2_000, "  {\"a/b\": 1,\n\"x\": {\"a/b\": 2}, \"a/b\": 3}");
        read(list(items));
        assertThat(problems()).containsExactly("4003:18 /sites/2000/a~1b problem.json.twice");
    }

    @Test
    void soIsWhatIsTooDeepOrHasTooManyDigits() {
        List<String> items = items();
        items.set(2_000, "[".repeat(40) + "]".repeat(40));
        assertThat(JsonTree.read("f.json", list(items), ledger)).isNull();
        items.set(2_000, "{\"n\": " + "9".repeat(41) + "}");
        assertThat(JsonTree.read("f.json", list(items), ledger)).isNull();
        items.set(2_000, "{\"n\": ?}");
        assertThat(JsonTree.read("f.json", list(items), ledger)).isNull();
        assertThat(problems())
                .extracting(one -> one.replaceFirst("/0[/0]*", ""))
                .containsExactlyInAnyOrder(
                        "4002:31 /sites/2000 problem.json.deep",
                        "4002:7 /sites/2000/n problem.json.long",
                        "4002:7  problem.json.sign");
    }
}
