package handover.export;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

/// Validates files by schemas that others have published: OGC's of KML 2.2, and geojson.org's.
/// Nothing is fetched; an import that is not among the files fails.
final class PublishedSchemas {
    private static final String KML = "ogc/kml/2.2.0/ogckml22.xsd";
    private static final Map<String, String> IMPORTS =
            Map.of(
                    "atom-author-link.xsd",
                    "ogc/kml/2.2.0/atom-author-link.xsd",
                    "http://docs.oasis-open.org/election/external/xAL.xsd",
                    "oasis/election/external/xAL.xsd");
    private static final Schema KML_SCHEMA = kml();

    private PublishedSchemas() {}

    /// What is wrong with a text as KML 2.2, one sentence a fault.
    static List<String> kmlFaults(String text) {
        List<String> faults = new ArrayList<>();
        var validator = KML_SCHEMA.newValidator();
        validator.setErrorHandler(
                new DefaultHandler() {
                    @Override
                    public void error(SAXParseException fault) {
                        faults.add(fault.getLineNumber() + ": " + fault.getMessage());
                    }
                });
        try {
            validator.validate(new StreamSource(new StringReader(text)));
        } catch (SAXException | IOException e) {
            faults.add(String.valueOf(e.getMessage()));
        }
        return faults;
    }

    /// What is wrong with a text as a GeoJSON FeatureCollection.
    static List<String> geoJsonFaults(String text) {
        try (InputStream schema = resource("geojson-schema/FeatureCollection.json")) {
            String json = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(json, InputFormat.JSON)
                    .validate(text, InputFormat.JSON)
                    .stream()
                    .map(Object::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema kml() {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setResourceResolver(resolver());
        try (InputStream in = resource(KML)) {
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            return factory.newSchema(new StreamSource(in, KML));
        } catch (SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LSResourceResolver resolver() {
        return (type, namespace, publicId, systemId, base) -> {
            String path = IMPORTS.get(systemId);
            if (path == null) {
                throw new IllegalStateException("not among the published files: " + systemId);
            }
            return input(resource(path), systemId);
        };
    }

    /// An input of which only the bytes and the name matter.
    private static LSInput input(InputStream bytes, String systemId) {
        return (LSInput)
                Proxy.newProxyInstance(
                        LSInput.class.getClassLoader(),
                        new Class<?>[] {LSInput.class},
                        (proxy, method, arguments) ->
                                switch (method.getName()) {
                                    case "getByteStream" -> bytes;
                                    case "getSystemId" -> systemId;
                                    case "getCertifiedText" -> false;
                                    default -> null;
                                });
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(
                PublishedSchemas.class.getClassLoader().getResourceAsStream(path), path);
    }
}
