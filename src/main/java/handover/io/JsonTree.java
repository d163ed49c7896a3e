package handover.io;

import handover.io.Node.Branch;
import handover.io.Node.Digits;
import handover.io.Node.Flag;
import handover.io.Node.Member;
import handover.io.Node.Nothing;
import handover.io.Node.Row;
import handover.io.Node.Text;
import handover.io.Problem.Unreadable;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads JSON into [Node]s. Streaming, since a bound object has forgotten where it came from, and
/// every message to the user names a line.
final class JsonTree {
    /// Arrays and objects inside one another. A dossier needs six.
    static final int DEEPEST = 32;

    /// Characters of one number. Coordinates need ten.
    static final int LONGEST_NUMBER = 40;

    /// The size of the file is what bounds a string or a name; depth and digits are counted here.
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNumberLength(Integer.MAX_VALUE)
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .maxNameLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    private final String file;
    private final JsonParser parser;
    private final Ledger ledger;

    private JsonTree(String file, JsonParser parser, Ledger ledger) {
        this.file = file;
        this.parser = parser;
        this.ledger = ledger;
    }

    /// The value that the text holds, or null if it is not JSON, which the ledger then says.
    static @Nullable Node read(String file, String json, Ledger ledger) {
        if (json.isBlank()) {
            ledger.add(new Unreadable(Place.whole(file), "problem.json.empty", List.of()));
            return null;
        }
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), json.toCharArray())) {
            return new JsonTree(file, parser, ledger).document();
        } catch (TooMuch e) {
            ledger.add(e.problem);
        } catch (UnexpectedEndOfInputException e) {
            Place place = at(file, e.getLocation());
            ledger.add(new Unreadable(place, "problem.json.cut", List.of()));
        } catch (JacksonException e) {
            ledger.add(misplaced(file, json, e.getLocation()));
        }
        return null;
    }

    private Node document() {
        parser.nextToken();
        Node node = value(Place.whole(file), 1);
        if (parser.nextToken() != null) {
            Place place = at(file, parser.currentTokenLocation());
            throw new TooMuch(new Unreadable(place, "problem.json.more", List.of()));
        }
        return node;
    }

    /// The value whose first token has just been read.
    private Node value(Place place, int depth) {
        JsonToken token = parser.currentToken();
        if (depth > DEEPEST && token.isStructStart()) {
            throw new TooMuch(new Unreadable(place, "problem.json.deep", List.of(DEEPEST)));
        }
        return switch (token) {
            case START_OBJECT -> branch(place, depth);
            case START_ARRAY -> row(place, depth);
            case VALUE_STRING -> new Text(place, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place);
            case VALUE_TRUE -> new Flag(place, true);
            case VALUE_FALSE -> new Flag(place, false);
            case VALUE_NULL -> new Nothing(place);
            default -> throw new IllegalStateException("no value begins with " + token);
        };
    }

    private Branch branch(Place place, int depth) {
        Map<String, Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            var at = parser.currentTokenLocation();
            Place key = place.member(at.getLineNr(), at.getColumnNr(), name);
            parser.nextToken();
            var from = parser.currentTokenLocation();
            Place start = place.member(from.getLineNr(), from.getColumnNr(), name);
            var member = new Member(key, value(start, depth + 1));
            Member former = members.putIfAbsent(name, member);
            if (former != null) {
                List<Object> args = List.of(Echo.of(name), former.key().line());
                ledger.add(new Unreadable(key, "problem.json.twice", args));
            }
        }
        return new Branch(place, members);
    }

    private Row row(Place place, int depth) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var at = parser.currentTokenLocation();
            items.add(value(place.item(at.getLineNr(), at.getColumnNr(), items.size()), depth + 1));
        }
        return new Row(place, items);
    }

    private Digits number(Place place) {
        if (parser.getStringLength() > LONGEST_NUMBER) {
            List<Object> args = List.of(LONGEST_NUMBER);
            throw new TooMuch(new Unreadable(place, "problem.json.long", args));
        }
        return new Digits(place, parser.getString());
    }

    private static Unreadable misplaced(String file, String json, TokenStreamLocation where) {
        int offset = (int) Math.clamp(where.getCharOffset(), 0, json.length());
        if (offset == json.length()) {
            return new Unreadable(at(file, where), "problem.json.cut", List.of());
        }
        String sign = Echo.sign(json.codePointAt(offset));
        return new Unreadable(at(file, where), "problem.json.sign", List.of(sign));
    }

    private static Place at(String file, TokenStreamLocation where) {
        return new Place(file, where.getLineNr(), where.getColumnNr(), "");
    }

    /// Leaves the recursion when a limit is passed.
    private static final class TooMuch extends RuntimeException {
        private final transient Problem problem;

        private TooMuch(Problem problem) {
            super(null, null, false, false);
            this.problem = problem;
        }
    }
}
