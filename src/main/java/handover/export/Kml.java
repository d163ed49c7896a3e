package handover.export;

import handover.chronology.Chronology;
import handover.chronology.Moment;
import handover.dossier.Site;
import handover.time.DayRange;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/// All days of a chronology as KML 2.2 (OGC 07-147r2): a folder for each site, in it a placemark
/// for each of its phases, so that the time slider of Google Earth shows what our map shows.
///
/// Our days are whole: a phase ends with its last day, and the next begins with the next day. A
/// `begin` or `end` in KML is an instant, which may be given as a date. A `begin` on a date is its
/// first moment, however it is read. An `end` on a date is not so clear: Google Earth takes the
/// date as its midnight, so that the last day itself would show nothing; programs that take it as
/// the whole day would show two phases at once if it were moved on by a day. So `begin` is a date
/// and `end` names the last second of its day, in UTC, which is Mali's time: right for both.
///
/// A site handed over stays so and has no `end`; any other last phase ends with the dossier, which
/// knows no more.
final class Kml {
    private final Chronology chronology;
    private final Moment moment;
    private final Locale locale;
    private final KmlWords words;

    Kml(Chronology chronology, LocalDate day, Locale locale) {
        this.chronology = chronology;
        this.moment = chronology.on(day);
        this.locale = locale;
        this.words = new KmlWords(chronology, locale);
    }

    /// The whole file.
    String text() {
        var out = new StringWriter();
        try {
            var xml = new XmlLines(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out));
            xml.begin("kml", "http://www.opengis.net/kml/2.2");
            document(xml);
            xml.finish();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    private void document(XmlLines xml) throws XMLStreamException {
        xml.open("Document");
        xml.line("name", chronology.dossier().title().in(locale));
        xml.line("open", "1");
        xml.line("description", words.document(moment));
        for (KmlStyle style : KmlStyle.values()) {
            style(xml, style);
        }
        for (List<Phase> phases : Phase.all(chronology)) {
            folder(xml, phases);
        }
        xml.close();
    }

    private static void style(XmlLines xml, KmlStyle style) throws XMLStreamException {
        xml.open("Style", "id", style.id());
        xml.open("IconStyle");
        xml.line("scale", "0");
        xml.close();
        xml.open("LineStyle");
        xml.line("color", style.line());
        xml.line("width", "2");
        xml.close();
        xml.open("PolyStyle");
        xml.line("color", style.fill());
        xml.close();
        xml.close();
    }

    private void folder(XmlLines xml, List<Phase> phases) throws XMLStreamException {
        xml.open("Folder");
        xml.line("name", phases.getFirst().state().site().name().in(locale));
        for (Phase phase : phases) {
            placemark(xml, phase, phase.equals(phases.getLast()));
        }
        xml.close();
    }

    private void placemark(XmlLines xml, Phase phase, boolean last) throws XMLStreamException {
        Site site = phase.state().site();
        KmlStyle style = KmlStyle.of(phase.state());
        xml.open("Placemark");
        xml.line("name", site.name().in(locale));
        xml.line("description", words.placemark(phase));
        span(xml, phase.days(), last && phase.state().handedOver());
        xml.line("styleUrl", "#" + style.id());
        data(xml, phase);
        geometry(xml, site, KmlMark.of(site.at(), site.kind(), style));
        xml.close();
    }

    private static void span(XmlLines xml, DayRange days, boolean forGood)
            throws XMLStreamException {
        xml.open("TimeSpan");
        xml.line("begin", days.first().toString());
        if (!forGood) {
            xml.line("end", days.last() + "T23:59:59Z");
        }
        xml.close();
    }

    /// The same fields as in the table, for programs.
    private void data(XmlLines xml, Phase phase) throws XMLStreamException {
        var row = new StateTable(chronology, phase.days().first(), locale).row(phase.state());
        xml.open("ExtendedData");
        for (var field : row.entrySet()) {
            if (field.getValue() != null) {
                xml.open("Data", "name", field.getKey());
                xml.line("value", field.getValue().toString());
                xml.close();
            }
        }
        xml.close();
    }

    private static void geometry(XmlLines xml, Site site, KmlMark mark) throws XMLStreamException {
        xml.open("MultiGeometry");
        xml.open("Point");
        xml.line("coordinates", KmlMark.pair(site.at().lon(), site.at().lat()));
        xml.close();
        xml.open("Polygon");
        ring(xml, "outerBoundaryIs", mark.outer());
        if (!mark.hole().isEmpty()) {
            ring(xml, "innerBoundaryIs", mark.hole());
        }
        xml.close();
        xml.close();
    }

    private static void ring(XmlLines xml, String side, String ring) throws XMLStreamException {
        xml.open(side);
        xml.open("LinearRing");
        xml.line("coordinates", ring);
        xml.close();
        xml.close();
    }
}
