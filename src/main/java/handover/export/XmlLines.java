package handover.export;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes XML one element a line, indented, with `\n` line ends.
final class XmlLines {
    private final XMLStreamWriter xml;
    private int depth;

    XmlLines(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /// Begins the document, which is to be stored as UTF-8, with its root in a namespace.
    void begin(String root, String namespace) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        newLine();
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(namespace);
        depth++;
    }

    /// Closes the root.
    void finish() throws XMLStreamException {
        close();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.close();
    }

    /// Begins an element that holds others.
    void open(String name) throws XMLStreamException {
        newLine();
        xml.writeStartElement(name);
        depth++;
    }

    /// Begins an element with an attribute.
    void open(String name, String attribute, String value) throws XMLStreamException {
        open(name);
        xml.writeAttribute(attribute, legal(value));
    }

    /// Gives the element that was just begun another attribute.
    void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value));
    }

    /// Ends the element that was begun last.
    void close() throws XMLStreamException {
        depth--;
        newLine();
        xml.writeEndElement();
    }

    /// A whole element with text.
    void line(String name, String text) throws XMLStreamException {
        newLine();
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    /// A whole element with an attribute and text.
    void line(String name, String attribute, String value, String text) throws XMLStreamException {
        newLine();
        xml.writeStartElement(name);
        xml.writeAttribute(attribute, legal(value));
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /// XML 1.0 has no way to write most control characters and lone surrogates, not even escaped.
    private static String legal(String text) {
        var legal = new StringBuilder(text.length());
        text.codePoints().map(c -> isLegal(c) ? c : '\uFFFD').forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c >= ' ' && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c != 0xFFFE && c != 0xFFFF;
    }
}
