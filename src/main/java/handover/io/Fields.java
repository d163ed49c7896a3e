package handover.io;

import handover.io.Node.Branch;
import handover.io.Node.Digits;
import handover.io.Node.Flag;
import handover.io.Node.Member;
import handover.io.Node.Nothing;
import handover.io.Node.Row;
import handover.io.Node.Text;
import handover.io.Problem.Misshapen;
import handover.io.Problem.Phrase;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The fields of one JSON object, asked for by name and type. What is missing or wrong goes to the
/// ledger and a harmless stand-in is given back, so that reading goes on and names the rest; no
/// stand-in gets out, since a dossier with an error is never handed over.
final class Fields {
    /// Characters of one text: as many as a cell of a workbook holds. A million in a name would
    /// take minutes to be set.
    static final int LONGEST_TEXT = 32_767;

    private final Place place;
    private final Map<String, Member> members;
    private final Ledger ledger;
    /// Set if the value was no object: said once, not once a field.
    private final boolean quiet;

    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> bad = new HashSet<>();
    private final int before;

    private Fields(Node node, Ledger ledger) {
        this.place = node.place();
        this.ledger = ledger;
        this.before = ledger.total();
        this.quiet = !(node instanceof Branch);
        this.members = node instanceof Branch branch ? branch.members() : Map.of();
        if (quiet) {
            mistyped(node, "problem.type.object");
        }
    }

    /// Reads an object with `part` and then refuses the fields that `part` did not ask for.
    static <T> T read(Node node, Ledger ledger, Function<Fields, T> part) {
        var fields = new Fields(node, ledger);
        T whole = part.apply(fields);
        fields.refuseOthers();
        return whole;
    }

    Ledger ledger() {
        return ledger;
    }

    /// Whether nothing wrong has been found since this object was begun.
    boolean sound() {
        return ledger.total() == before;
    }

    /// Whether the field is there, of whatever type.
    boolean has(String name) {
        asked.add(name);
        return members.containsKey(name);
    }

    /// Whether the field is there and its own value was accepted when it was asked for.
    boolean good(String name) {
        return has(name) && !bad.contains(name);
    }

    /// Where a field's value stands, or the object itself if the field is not there.
    Place at(String name) {
        Member member = members.get(name);
        return member == null ? place : member.value().place();
    }

    /// Where the object begins.
    Place place() {
        return place;
    }

    /// Notes that a field's value is not what belongs there.
    void wrong(String name, String key, Object... args) {
        bad.add(name);
        ledger.add(new Misshapen(at(name), key, List.of(args)));
    }

    /// Notes that a field is not there, unless the whole object is not.
    void missing(String name) {
        asked.add(name);
        if (!quiet) {
            ledger.add(new Misshapen(place, "problem.field.missing", List.of(name)));
        }
    }

    /// A text that says something, on one line; `""` stands in for a bad one.
    String text(String name) {
        Text text = required(name, Text.class, "problem.type.text");
        return text == null ? "" : filled(name, text.value());
    }

    /// A text that may be left out; null stands in for a bad one.
    @Nullable String textOrNull(String name) {
        Text text = optional(name, Text.class, "problem.type.text");
        return text == null ? null : filled(name, text.value());
    }

    /// A piece of somebody else's text, as it stands: it may be empty, and end in spaces.
    String piece(String name) {
        Text text = required(name, Text.class, "problem.type.text");
        return text == null ? "" : clean(name, text.value());
    }

    /// A number within a range, both ends included; the lower end stands in for a bad one.
    double number(String name, double least, double most) {
        Digits digits = required(name, Digits.class, "problem.type.number");
        if (digits == null) {
            return least;
        }
        double number = Double.parseDouble(digits.digits());
        if (number >= least && number <= most) {
            return number;
        }
        wrong(name, "problem.number.range", name, digits.digits(), plain(least), plain(most));
        return least;
    }

    /// A whole number within a range, both ends included; the lower end stands in for a bad one.
    int whole(String name, int least, int most) {
        Digits digits = required(name, Digits.class, "problem.type.whole");
        return digits == null ? least : whole(name, digits, least, most);
    }

    /// A whole number that may be left out.
    @Nullable Integer wholeOrNull(String name, int least, int most) {
        Digits digits = optional(name, Digits.class, "problem.type.whole");
        return digits == null ? null : (Integer) whole(name, digits, least, most);
    }

    /// `true` or `false`.
    boolean flag(String name) {
        Flag flag = required(name, Flag.class, "problem.type.flag");
        return flag != null && flag.value();
    }

    /// `true` or `false`; left out it is false.
    boolean flagOrFalse(String name) {
        Flag flag = optional(name, Flag.class, "problem.type.flag");
        return flag != null && flag.value();
    }

    /// An object; null stands in for a missing one.
    <T> @Nullable T object(String name, Function<Fields, T> part) {
        Branch branch = required(name, Branch.class, "problem.type.object");
        return branch == null ? null : read(branch, ledger, part);
    }

    /// An object that may be left out.
    <T> @Nullable T objectOrNull(String name, Function<Fields, T> part) {
        Branch branch = optional(name, Branch.class, "problem.type.object");
        return branch == null ? null : read(branch, ledger, part);
    }

    /// An array of objects.
    <T> List<T> objects(String name, Function<Fields, T> part) {
        Row row = required(name, Row.class, "problem.type.list");
        return row == null
                ? List.of()
                : row.items().stream().map(item -> read(item, ledger, part)).toList();
    }

    /// An array of at least one object.
    <T> List<T> someObjects(String name, Function<Fields, T> part) {
        List<T> objects = objects(name, part);
        if (objects.isEmpty() && good(name)) {
            wrong(name, "problem.list.empty", name);
        }
        return objects;
    }

    /// An array of texts, each with its place.
    List<Text> texts(String name) {
        Row row = required(name, Row.class, "problem.type.list");
        List<Text> texts = new ArrayList<>();
        for (Node item : row == null ? List.<Node>of() : row.items()) {
            if (!(item instanceof Text text)) {
                mistyped(item, "problem.type.text");
            } else if (text.value().isBlank()) {
                ledger.add(new Misshapen(item.place(), "problem.text.empty", List.of(name)));
            } else {
                texts.add(text);
            }
        }
        return texts;
    }

    /// Whether a field is there and is `null`.
    boolean isNull(String name) {
        asked.add(name);
        Member member = members.get(name);
        return member != null && member.value() instanceof Nothing;
    }

    /// The names of the members, for an object whose names are data.
    List<String> names() {
        asked.addAll(members.keySet());
        return List.copyOf(members.keySet());
    }

    private <N extends Node> @Nullable N required(String name, Class<N> type, String expected) {
        if (!has(name)) {
            missing(name);
            return null;
        }
        return optional(name, type, expected);
    }

    private <N extends Node> @Nullable N optional(String name, Class<N> type, String expected) {
        asked.add(name);
        Member member = members.get(name);
        if (member == null) {
            return null;
        }
        if (type.isInstance(member.value())) {
            return type.cast(member.value());
        }
        bad.add(name);
        mistyped(member.value(), expected);
        return null;
    }

    private void mistyped(Node value, String expected) {
        String found =
                switch (value) {
                    case Branch b -> "problem.type.object";
                    case Row r -> "problem.type.list";
                    case Text t -> "problem.type.text";
                    case Digits d -> "problem.type.number";
                    case Flag f -> "problem.type.flag";
                    case Nothing n -> "problem.type.null";
                };
        List<Object> args = List.of(new Phrase(expected), new Phrase(found));
        ledger.add(new Misshapen(value.place(), "problem.field.type", args));
    }

    private String filled(String name, String value) {
        if (value.codePoints().allMatch(Fields::showsNothing)) {
            wrong(name, "problem.text.empty", name);
            return "";
        }
        if (value.length() > LONGEST_TEXT) {
            wrong(name, "problem.text.long", LONGEST_TEXT);
            return "";
        }
        if (!value.strip().equals(value) || value.codePoints().anyMatch(Fields::endsLine)) {
            wrong(name, "problem.text.line");
        }
        String clean = clean(name, value);
        turned(name, value);
        return clean;
    }

    private static boolean showsNothing(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }

    /// An override turns the letters of the whole line around, those of our own sentences too.
    private void turned(String name, String value) {
        value.codePoints()
                .filter(c -> c == 0x202D || c == 0x202E)
                .findFirst()
                .ifPresent(c -> wrong(name, "problem.text.control", "U+%04X".formatted(c)));
    }

    /// The schema knows the last two as line ends, too.
    private static boolean endsLine(int c) {
        return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
    }

    /// Escapes can smuggle in what no text needs: controls, and halves of characters.
    private String clean(String name, String value) {
        int c;
        for (int i = 0; i < value.length(); i += Character.charCount(c)) {
            c = value.codePointAt(i);
            if (Echo.forbidden(c)) {
                wrong(name, "problem.text.control", "U+%04X".formatted(c));
                return value;
            }
        }
        return value;
    }

    private int whole(String name, Digits digits, int least, int most) {
        if (!digits.digits().matches("-?[0-9]+")) {
            wrong(name, "problem.number.whole", digits.digits());
            return least;
        }
        double number = Double.parseDouble(digits.digits());
        if (number >= least && number <= most) {
            return (int) number;
        }
        wrong(name, "problem.number.range", name, digits.digits(), plain(least), plain(most));
        return least;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private void refuseOthers() {
        members.forEach(
                (name, member) -> {
                    if (!asked.contains(name)) {
                        List<Object> args = List.of(Echo.of(name), String.join(", ", asked));
                        ledger.add(new Misshapen(member.key(), "problem.field.unknown", args));
                    }
                });
    }
}
