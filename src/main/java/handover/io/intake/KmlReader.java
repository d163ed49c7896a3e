package handover.io.intake;

import handover.io.Place;
import handover.io.Problem;
import handover.io.Problem.Untaken;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the placemarks of a KML file: name, description, point, days and extended data.
final class KmlReader {
    /// Elements inside one another. Folders in folders need ten.
    static final int DEEPEST = 64;

    private final Path path;
    private final String label;
    private final Watch watch;
    private final List<Problem> problems;
    private final FeatureTable features;
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private Map<String, String> values = new LinkedHashMap<>();
    private String dataName = "";
    private int line;

    /// Whether a placemark is open, on which line, and what it has of a shape.
    private boolean mark;

    private int markLine;
    private @Nullable String shape;
    private @Nullable String point;

    KmlReader(Path path, Watch watch, List<Problem> problems) {
        this.path = path;
        this.label = FileNames.file(path);
        this.watch = watch;
        this.problems = problems;
        this.features = new FeatureTable(FileNames.stem(path), label, watch, problems);
    }

    /// The table of placemarks.
    ///
    /// @throws Untidy if the file cannot be read to its end
    Table read() throws IOException {
        try (var in =
                new BufferedInputStream(
                        new WatchedBytes(Files.newInputStream(path), watch, features::size))) {
            XMLStreamReader reader = SafeXml.reader(in);
            try {
                while (reader.hasNext()) {
                    take(reader, reader.next());
                }
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw SafeXml.broken(e, label);
        } catch (MissingResourceException e) {
            // Java's own reader lacks the words for some mistakes in a document type.
            throw SafeXml.dtd(label);
        }
        return features.done();
    }

    private void take(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.DTD -> throw SafeXml.dtd(label);
            case XMLStreamConstants.START_ELEMENT -> begin(reader);
            case XMLStreamConstants.CHARACTERS,
                    XMLStreamConstants.CDATA,
                    XMLStreamConstants.ENTITY_REFERENCE ->
                    text(reader);
            case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
            default -> {}
        }
    }

    private void text(XMLStreamReader reader) {
        if (mark && text.length() <= TableBuilder.LONGEST_CELL && reader.hasText()) {
            text.append(reader.getText());
        }
    }

    private void begin(XMLStreamReader reader) {
        String name = reader.getLocalName();
        line = reader.getLocation().getLineNumber();
        if (open.isEmpty() && !name.equals("kml")) {
            throw new Untidy(new Place(label, line, Place.ROW, ""), "problem.table.noKml", name);
        }
        if (open.size() >= DEEPEST) {
            throw new Untidy(new Place(label, line, Place.ROW, ""), "problem.table.deep", DEEPEST);
        }
        open.push(name);
        text.setLength(0);
        if (name.equals("Placemark")) {
            mark = true;
            values = new LinkedHashMap<>();
            markLine = line;
            shape = null;
            point = null;
        } else if (name.equals("Data") || name.equals("SimpleData")) {
            String named = reader.getAttributeValue(null, "name");
            dataName = named == null ? "" : named.strip();
        } else if (mark && FeatureTable.SHAPES.contains(name)) {
            shape = name;
        }
    }

    private void end(String name) {
        open.pop();
        String parent = open.isEmpty() ? "" : open.peek();
        if (mark && name.equals("Placemark")) {
            // One in another ends both: nothing may stand in a placemark but its own parts.
            placemark();
        } else if (mark) {
            value(name, parent);
        }
        text.setLength(0);
    }

    private void value(String name, String parent) {
        String said = text.toString().strip();
        switch (name) {
            case "name", "description", "address" -> {
                if (parent.equals("Placemark")) {
                    values.putIfAbsent(name, said);
                }
            }
            case "coordinates" -> {
                if (parent.equals("Point")) {
                    point = said;
                }
            }
            case "begin", "end", "when" -> values.putIfAbsent(name, said);
            case "value", "SimpleData" -> {
                if (!dataName.isEmpty()) {
                    values.putIfAbsent(dataName, said);
                }
            }
            default -> {}
        }
    }

    private void placemark() {
        mark = false;
        if (point == null) {
            Place place = new Place(label, markLine, Place.ROW, "");
            problems.add(
                    shape == null
                            ? new Untaken(place, "problem.table.noPoint", List.of())
                            : new Untaken(place, "problem.table.shape", List.of(shape)));
            return;
        }
        String[] numbers = point.split(",", -1);
        String lon = numbers[0].strip();
        String lat = numbers.length > 1 ? numbers[1].strip() : "";
        features.add(markLine, lat, lon, values);
    }
}
