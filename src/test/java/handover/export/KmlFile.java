package handover.export;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/// A KML file read back by a parser that knows nothing of how it was written.
///
/// @param marks the placemarks of each site, by its id
record KmlFile(Map<String, List<Mark>> marks) {
    private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";

    /// A placemark.
    ///
    /// @param begin the text of `begin`
    /// @param end the text of `end`; empty if there is none
    record Mark(String name, String description, String begin, String end, String style) {

        /// Its first day.
        LocalDate first() {
            return LocalDate.parse(begin);
        }

        /// Its last day, MAX if it has no end.
        LocalDate last() {
            return end.isEmpty() ? LocalDate.MAX : LocalDate.parse(end.substring(0, 10));
        }
    }

    static KmlFile read(String text) {
        Map<String, List<Mark>> marks = new LinkedHashMap<>();
        for (Element placemark : all(parse(text).getDocumentElement(), "Placemark")) {
            String id = text(all(placemark, "Data").getFirst(), "value");
            marks.computeIfAbsent(id, key -> new ArrayList<>())
                    .add(
                            new Mark(
                                    text(placemark, "name"),
                                    text(placemark, "description"),
                                    text(placemark, "begin"),
                                    text(placemark, "end"),
                                    text(placemark, "styleUrl")));
        }
        return new KmlFile(marks);
    }

    private static Document parse(String text) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Element> all(Element in, String name) {
        var found = in.getElementsByTagNameNS(NAMESPACE, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    private static String text(Element in, String name) {
        List<Element> found = all(in, name);
        return found.isEmpty() ? "" : found.getFirst().getTextContent();
    }
}
