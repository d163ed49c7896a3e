package handover.export;

import static org.assertj.core.api.Assertions.assertThat;

import handover.paint.MapScene;
import handover.paint.Scenes;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.xml.parsers.DocumentBuilderFactory;

/// What a picture's file says beside its pixels, as any program reads it.
class PictureEvidenceTest {
    private static final MapScene SCENE =
            Scenes.on("2023-10-31").pointing(Scenes.site("kidal"), null);

    @BeforeAll
    static void start() {
        FxPlatform.startWithoutDisplay();
    }

    private static byte[] bytes(MapScene scene) throws Exception {
        var request = new PictureRequest(new PictureSize(480, 320), scene);
        return FxPlatform.call(() -> Picture.render(request)).file().bytes();
    }

    /// The texts by their keywords, read by the JDK's own reader.
    private static Map<String, String> texts(byte[] bytes) throws Exception {
        Map<String, String> texts = new LinkedHashMap<>();
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in);
            var tree = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            var entries = tree.getElementsByTagName("iTXtEntry");
            for (int i = 0; i < entries.getLength(); i++) {
                var entry = (Element) entries.item(i);
                texts.put(entry.getAttribute("keyword"), entry.getAttribute("text"));
            }
        } finally {
            reader.dispose();
        }
        return texts;
    }

    @Test
    void anyProgramReadsWhatAPictureShowsAndWhereFrom() throws Exception {
        Map<String, String> texts = texts(bytes(SCENE));
        assertThat(texts)
                .containsKeys(
                        "Title",
                        "Description",
                        "Creation Time",
                        "Software",
                        "Source",
                        "Disclaimer",
                        "Copyright",
                        "XML:com.adobe.xmp",
                        "handover-atlas:view");
        assertThat(texts.get("Title")).isEqualTo("MINUSMA withdrawal, 2023–2024: 31 October 2023");
        assertThat(texts.get("Description")).contains("31 October 2023", "8 of 12", "Kidal");
        assertThat(texts.get("Creation Time")).isEqualTo("2023-10-31");
        assertThat(texts.get("Software")).startsWith("Handover Atlas");
        assertThat(texts.get("Source").lines())
                .hasSizeGreaterThan(3)
                .anyMatch(line -> line.contains("MINUSMA"));
        assertThat(texts.get("Disclaimer")).contains("no position");
        assertThat(texts.get("handover-atlas:view")).contains(Scenes.DOSSIER.sha256(), "\"kidal\"");
    }

    @Test
    void theWordsAreInTheLanguageOfThePicture() throws Exception {
        Map<String, String> texts = texts(bytes(SCENE.in(Locale.FRENCH)));
        assertThat(texts.get("Description")).contains("31 octobre 2023");
        assertThat(texts.get("handover-atlas:view")).contains("\"fr\"");
    }

    @Test
    void programsThatKeepPicturesFindTheSameInXmp() throws Exception {
        Map<String, String> texts = texts(bytes(SCENE));
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var xmp =
                factory.newDocumentBuilder()
                        .parse(new InputSource(new StringReader(texts.get("XML:com.adobe.xmp"))));
        var titles = xmp.getElementsByTagNameNS("http://purl.org/dc/elements/1.1/", "title");
        assertThat(titles.getLength()).isEqualTo(1);
        assertThat(titles.item(0).getTextContent()).contains("31 October 2023");
    }

    @Test
    void aFileIsWrittenAsItsBytesSay() throws Exception {
        assertThat(bytes(SCENE)).isEqualTo(bytes(SCENE));
    }
}
