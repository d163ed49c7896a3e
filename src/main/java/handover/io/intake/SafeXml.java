package handover.io.intake;

import handover.io.Place;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XML that nobody vouches for: no document type, no entity but the five, nothing from
/// elsewhere.
final class SafeXml {
    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new XMLStreamException("nothing is read from elsewhere");
                });
        return factory;
    }

    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(in);
    }

    /// A document type, by which a file could pull in others or swell.
    static Untidy dtd(String label) {
        return new Untidy(new Place(label, 1, Place.ROW, ""), "problem.table.dtd");
    }

    /// Where the file stops being XML.
    static Untidy broken(XMLStreamException e, String label) {
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
        Place place = new Place(label, line, Place.ROW, "");
        String said = String.valueOf(e.getMessage());
        if (said.contains("nothing is read from elsewhere") || said.contains("DOCTYPE")) {
            return dtd(label);
        }
        return new Untidy(place, "problem.table.xml");
    }
}
