package handover.export;

import handover.dossier.Dossier;
import handover.paint.MapScene;
import handover.words.Disclaimer;
import handover.words.Texts;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/// A picture's words as an XMP packet, in both languages, for programs that keep pictures.
final class PictureXmp {
    private static final String BEGIN =
            "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>";
    private static final String END = "\n<?xpacket end=\"r\"?>";

    private final Said said;
    private final Texts texts;
    private final XmlLines xml;

    /// What is said of a picture.
    ///
    /// @param words title and description in a language
    /// @param coverage the day, or both, as ISO 8601
    /// @param sources what it rests on
    record Said(
            Dossier dossier,
            Function<Locale, PictureWords> words,
            String coverage,
            List<String> sources) {}

    private PictureXmp(Said said, Locale locale, XmlLines xml) {
        this.said = said;
        this.texts = Texts.in(locale);
        this.xml = xml;
    }

    /// The packet of a picture of this scene.
    static String of(MapScene scene) {
        var said =
                new Said(
                        scene.chronology().dossier(),
                        locale -> PictureWords.of(scene, locale),
                        scene.moment().day().toString(),
                        DecidingSources.citations(scene));
        return of(said, scene.locale());
    }

    /// The packet of a picture in a language of which this is said.
    static String of(Said said, Locale locale) {
        var out = new StringWriter();
        try {
            var writer = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            new PictureXmp(said, locale, new XmlLines(writer)).packet();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory cannot fail", e);
        }
        return BEGIN + out + END;
    }

    private void packet() throws XMLStreamException {
        xml.open("x:xmpmeta", "xmlns:x", "adobe:ns:meta/");
        xml.open("rdf:RDF", "xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        xml.open("rdf:Description", "rdf:about", "");
        xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.attribute("xmlns:xmp", "http://ns.adobe.com/xap/1.0/");
        words();
        xml.close();
        xml.close();
        xml.close();
    }

    private void words() throws XMLStreamException {
        PictureWords own = said.words().apply(texts.locale());
        PictureWords english = said.words().apply(Locale.ENGLISH);
        PictureWords french = said.words().apply(Locale.FRENCH);
        alternatives("dc:title", own.title(), english.title(), french.title());
        alternatives(
                "dc:description", own.description(), english.description(), french.description());
        alternatives("dc:rights", in(texts.locale()), in(Locale.ENGLISH), in(Locale.FRENCH));
        xml.line("dc:format", "image/png");
        xml.line("dc:coverage", said.coverage());
        xml.line("dc:source", String.join("\n", said.sources()));
        list("dc:language", "rdf:Bag", texts.locale().getLanguage());
        xml.line("xmp:CreatorTool", PictureEvidence.software(texts));
    }

    private String in(Locale locale) {
        Texts other = Texts.in(locale);
        return other.get("map.credit") + ". " + Disclaimer.of(said.dossier(), other);
    }

    private void alternatives(String name, String usual, String english, String french)
            throws XMLStreamException {
        xml.open(name);
        xml.open("rdf:Alt");
        xml.line("rdf:li", "xml:lang", "x-default", usual);
        xml.line("rdf:li", "xml:lang", "en", english);
        xml.line("rdf:li", "xml:lang", "fr", french);
        xml.close();
        xml.close();
    }

    private void list(String name, String kind, String item) throws XMLStreamException {
        xml.open(name);
        xml.open(kind);
        xml.line("rdf:li", item);
        xml.close();
        xml.close();
    }
}
