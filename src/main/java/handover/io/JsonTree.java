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

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
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

    /// Of a longer array in the object at the top only so many items are kept as they are read.
    static final int MOST_KEPT = 1_000;

    private static final int IN_THE_TOP = 2;

    private final String file;
    private final JsonParser parser;
    private final Ledger ledger;
    private final JsonText text;
    private final JsonText.Walk walk;
    private final Place origin;
    private final List<Map<String, Integer>> names = new ArrayList<>();

    private JsonTree(Place origin, JsonParser parser, Ledger ledger, JsonText text) {
        this.file = origin.file();
        this.parser = parser;
        this.ledger = ledger;
        this.text = text;
        this.walk = text.new Walk();
        this.origin = origin;
    }

    /// The value that the text holds, or null if it is not JSON, which the ledger then says.
    static @Nullable Node read(String file, String json, Ledger ledger) {
        return read(file, JsonText.of(json.getBytes(StandardCharsets.UTF_8)), ledger);
    }

    /// The value that the text holds, or null if it is not JSON, which the ledger then says.
    static @Nullable Node read(String file, JsonText json, Ledger ledger) {
        if (json.isBlank()) {
            ledger.add(new Unreadable(Place.whole(file), "problem.json.empty", List.of()));
            return null;
        }
        var reader = json.reader(ledger.headway());
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), reader)) {
            return new JsonTree(Place.whole(file), parser, ledger, json).document();
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

    /// Parses a value again that has been parsed before.
    ///
    /// @param json the value alone
    /// @param place where it stands in its file
    /// @param depth at which it stands
    static Node again(String json, Place place, int depth, Ledger unheard) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            var nothing = new JsonText(new byte[0], 0);
            return new JsonTree(place, parser, unheard, nothing).value(place, depth);
        }
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
            Place key = place.member(line(at), column(at), name);
            parser.nextToken();
            var from = parser.currentTokenLocation();
            Place start = place.member(line(from), column(from), name);
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
        LaterItems later = null;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var at = parser.currentTokenLocation();
            int index = later == null ? items.size() : later.size();
            if (later == null && depth == IN_THE_TOP && index >= MOST_KEPT) {
                later = new LaterItems(text, place, depth + 1, items, ledger.headway());
            }
            if (later == null) {
                items.add(value(place.item(line(at), column(at), index), depth + 1));
            } else {
                int from = walk.to(at.getCharOffset());
                skim(depth + 1);
                int to = walk.to(parser.currentLocation().getCharOffset());
                later.add(from, to, line(at), column(at));
            }
        }
        return new Row(place, later == null ? items : later);
    }

    /// Goes over a value whose first token has just been read, and finds in it what parsing it
    /// would have found.
    private void skim(int depth) {
        int level = depth;
        JsonToken token = parser.currentToken();
        while (true) {
            if (token.isStructStart()) {
                refuseDeep(level);
                level++;
            } else if (token.isStructEnd()) {
                level--;
                namesAt(level).clear();
            } else if (token == JsonToken.PROPERTY_NAME) {
                name(namesAt(level - 1));
            } else if (token.isNumeric() && parser.getStringLength() > LONGEST_NUMBER) {
                number(here());
            }
            if (level == depth) {
                // A string is only begun when its token is told.
                parser.finishToken();
                return;
            }
            token = parser.nextToken();
        }
    }

    private void refuseDeep(int level) {
        if (level > DEEPEST) {
            throw new TooMuch(new Unreadable(here(), "problem.json.deep", List.of(DEEPEST)));
        }
    }

    private Map<String, Integer> namesAt(int level) {
        while (names.size() <= level) {
            names.add(new HashMap<>());
        }
        return names.get(level);
    }

    private void name(Map<String, Integer> lines) {
        Integer former =
                lines.putIfAbsent(parser.currentName(), line(parser.currentTokenLocation()));
        if (former != null) {
            List<Object> args = List.of(Echo.of(parser.currentName()), former);
            ledger.add(new Unreadable(here(), "problem.json.twice", args));
        }
    }

    private Place here() {
        var at = parser.currentTokenLocation();
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        return new Place(file, line(at), column(at), pointer);
    }

    /// Where something stands of which another place is the beginning of the text.
    private int line(TokenStreamLocation at) {
        return at.getLineNr() + origin.line() - 1;
    }

    private int column(TokenStreamLocation at) {
        return at.getColumnNr() + (at.getLineNr() == 1 ? origin.column() - 1 : 0);
    }

    private Digits number(Place place) {
        if (parser.getStringLength() > LONGEST_NUMBER) {
            List<Object> args = List.of(LONGEST_NUMBER);
            throw new TooMuch(new Unreadable(place, "problem.json.long", args));
        }
        return new Digits(place, parser.getString());
    }

    private static Unreadable misplaced(String file, JsonText json, TokenStreamLocation where) {
        int found = json.sign(Math.max(0, where.getCharOffset()));
        if (found < 0) {
            return new Unreadable(at(file, where), "problem.json.cut", List.of());
        }
        return new Unreadable(at(file, where), "problem.json.sign", List.of(Echo.sign(found)));
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
