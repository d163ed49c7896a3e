package handover.io.intake;

import handover.io.Place;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.PushbackReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XML that nobody vouches for: no document type, no entity but the five, nothing from
/// elsewhere.
final class SafeXml {
    private static final XMLInputFactory FACTORY = factory();

    private static final Pattern ENCODING =
            Pattern.compile(
                    "\\A(?:\\u00ef\\u00bb\\u00bf)?<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)");
    private static final int SNIFFED = 256;
    private static final int BOM = 0xFEFF;
    private static final int BIG = 0xFE;

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

    /// A reader of XML, whose bytes are decoded here: Java's own decoders of XML write of a bad
    /// byte to the console.
    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        try {
            return decoded(in);
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    private static XMLStreamReader decoded(InputStream in) throws IOException, XMLStreamException {
        var begun = new PushbackInputStream(in, SNIFFED);
        byte[] start = begun.readNBytes(SNIFFED);
        begun.unread(start);
        var decoder = charset(start).newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        var text = new PushbackReader(new InputStreamReader(begun, decoder));
        int first = text.read();
        if (first != -1 && first != BOM) {
            text.unread(first);
        }
        return FACTORY.createXMLStreamReader(text);
    }

    /// How a file is encoded by its first bytes, or as it says itself.
    private static Charset charset(byte[] start) throws XMLStreamException {
        if (start.length > 1 && (start[0] == 0 || start[1] == 0 || isMark(start))) {
            boolean big = start[0] == 0 || (start[0] & 0xFF) == BIG;
            return big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        var said = ENCODING.matcher(new String(start, StandardCharsets.ISO_8859_1));
        if (!said.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(said.group(1));
        } catch (IllegalArgumentException e) {
            throw new XMLStreamException(e);
        }
    }

    /// Whether a file begins with the mark of UTF-16.
    private static boolean isMark(byte[] start) {
        int mark = (start[0] & 0xFF) << 8 | start[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE;
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
