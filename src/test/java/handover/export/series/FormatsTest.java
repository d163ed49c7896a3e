package handover.export.series;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Source;
import handover.export.Picture;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;

import javax.imageio.ImageIO;
import javax.imageio.metadata.IIOMetadataNode;

/// Each kind of file, read back.
class FormatsTest {
    private static final List<BriefingPage> PAGES = Samples.changes(Locale.ENGLISH);
    private static Series series;

    @TempDir private static Path folder;

    /// Painted once, since every format shows the same pictures.
    @BeforeAll
    static void paint() throws Exception {
        PagePainter painter = Samples.painter();
        List<Picture> pictures = new ArrayList<>();
        for (BriefingPage page : PAGES) {
            pictures.add(painter.paint(page));
        }
        series =
                new Series(
                        Samples.DOSSIER,
                        Locale.ENGLISH,
                        PAGES,
                        page -> pictures.get(PAGES.indexOf(page)));
    }

    private static Path written(SeriesFormat format) throws IOException {
        Path to = folder.resolve("once." + format.id());
        if (!Files.exists(to)) {
            format.write(series, to, Progress.UNWATCHED);
        }
        return to;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static List<String> quotes() {
        return PAGES.stream()
                .flatMap(page -> page.evidence().stream())
                .map(Evidence::quote)
                .filter(Objects::nonNull)
                .map(FormatsTest::oneLine)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"GIF", "PPTX", "PDF"})
    void theSamePagesAreTheSameBytesInEveryTimeZone(SeriesFormat format) throws IOException {
        Path again = folder.resolve("again." + format.id());
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
        try {
            format.write(series, again, Progress.UNWATCHED);
        } finally {
            TimeZone.setDefault(before);
        }
        assertThat(again).hasSameBinaryContentAs(written(format));
    }

    @Test
    void theAnimationHasAFrameForEachChangeAndGoesRoundForEver() throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (var in = ImageIO.createImageInputStream(written(SeriesFormat.GIF).toFile())) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(PAGES.size());
            for (int i = 0; i < PAGES.size(); i++) {
                assertThat(reader.getWidth(i)).isEqualTo(640);
                assertThat(reader.read(i)).isNotNull();
                var root =
                        (IIOMetadataNode)
                                reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
                var control =
                        (IIOMetadataNode)
                                root.getElementsByTagName("GraphicControlExtension").item(0);
                assertThat(Integer.parseInt(control.getAttribute("delayTime"))).isGreaterThan(99);
            }
        }
        assertThat(new String(Files.readAllBytes(written(SeriesFormat.GIF)), "ISO-8859-1"))
                .contains("NETSCAPE2.0");
    }

    @Test
    void aPictureForEachChangeIsNamedByItsDay() throws IOException {
        try (var files = Files.list(written(SeriesFormat.PNG))) {
            var names = files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names).hasSize(15).startsWith("2023-06-30.png").endsWith("2024-11-15.png");
        }
    }

    private static XMLSlideShow deck() throws IOException {
        return new XMLSlideShow(Files.newInputStream(written(SeriesFormat.PPTX)));
    }

    @Test
    void theDeckHasASlideForEachChangeWithItsSentenceAndItsPicture() throws IOException {
        try (var deck = deck()) {
            assertThat(deck.getPageSize()).hasToString("java.awt.Dimension[width=960,height=540]");
            assertThat(deck.getSlides()).hasSize(PAGES.size() + 1);
            for (int i = 0; i < PAGES.size(); i++) {
                XSLFSlide slide = deck.getSlides().get(i);
                assertThat(slide.getTitle()).isEqualTo(PAGES.get(i).sentence());
                var pictures =
                        slide.getShapes().stream()
                                .filter(XSLFPictureShape.class::isInstance)
                                .map(XSLFPictureShape.class::cast)
                                .toList();
                assertThat(pictures).hasSize(1);
                var named =
                        ((CTPicture) pictures.getFirst().getXmlObject()).getNvPicPr().getCNvPr();
                assertThat(named.getDescr())
                        .startsWith(PAGES.get(i).sentence())
                        .contains("Kidal: ");
            }
        }
    }

    private static String notes(XSLFSlide slide) {
        var notes = slide.getNotes();
        return notes.getPlaceholders().length == 0
                ? ""
                : List.of(notes.getPlaceholders()).stream()
                        .map(XSLFTextShape::getText)
                        .reduce("", (all, one) -> all + "\n" + one);
    }

    @Test
    void theNotesHoldEveryClaimWithItsCitation() throws IOException {
        try (var deck = deck()) {
            for (int i = 0; i < PAGES.size(); i++) {
                String notes = notes(deck.getSlides().get(i));
                for (Evidence evidence : PAGES.get(i).evidence()) {
                    assertThat(notes).contains(evidence.title(), evidence.words());
                    assertThat(notes).contains(evidence.reference(), evidence.grade());
                }
            }
        }
    }

    @Test
    void theLastSlideNamesAndLinksEverySource() throws IOException {
        try (var deck = deck()) {
            XSLFSlide last = deck.getSlides().getLast();
            assertThat(last.getTitle()).isEqualTo("Sources");
            try (var words = new SlideShowExtractor<>(deck)) {
                String text = words.getText(last);
                assertThat(series.sources())
                        .allSatisfy(source -> assertThat(text).contains(source.publisher()));
            }
            assertThat(links(last)).containsAll(addresses());
        }
    }

    private static List<String> links(XSLFSlide slide) {
        List<String> links = new ArrayList<>();
        slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(XSLFTextShape.class::cast)
                .flatMap(shape -> shape.getTextParagraphs().stream())
                .flatMap(paragraph -> paragraph.getTextRuns().stream())
                .filter(run -> run.getHyperlink() != null)
                .forEach(run -> links.add(run.getHyperlink().getAddress()));
        return links;
    }

    private static List<String> addresses() {
        return series.sources().stream().map(Source::url).filter(Objects::nonNull).toList();
    }

    private static PDDocument handout() throws IOException {
        return Loader.loadPDF(written(SeriesFormat.PDF).toFile());
    }

    @Test
    void theTextOfTheHandoutCanBeSelectedWithEveryQuoteInIt() throws IOException {
        try (var handout = handout()) {
            String text = oneLine(new PDFTextStripper().getText(handout));
            assertThat(quotes())
                    .hasSizeGreaterThan(5)
                    .allSatisfy(q -> assertThat(text).contains(q));
            for (BriefingPage page : PAGES) {
                assertThat(text).contains(oneLine(page.sentence()));
            }
        }
    }

    @Test
    void aChangeIsOnePageAndHasABookmark() throws IOException {
        try (var handout = handout()) {
            var outline = handout.getDocumentCatalog().getDocumentOutline();
            List<String> titles = new ArrayList<>();
            int at = 0;
            for (var item : outline.children()) {
                titles.add(item.getTitle());
                assertThat(handout.getPages().indexOf(item.findDestinationPage(handout)))
                        .isEqualTo(at++);
            }
            assertThat(titles).hasSize(PAGES.size() + 1).endsWith("Sources");
            assertThat(titles.getFirst()).isEqualTo("30 June 2023");
        }
    }

    @Test
    void everySourceInTheHandoutIsLinkedAndEveryLetterEmbedded() throws IOException {
        try (var handout = handout()) {
            List<String> links = new ArrayList<>();
            for (PDPage page : handout.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    var action = ((PDAnnotationLink) annotation).getAction();
                    links.add(((PDActionURI) action).getURI());
                }
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            assertThat(links).containsAll(addresses());
            assertThat(handout.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(handout.getDocumentInformation().getTitle())
                    .isEqualTo("MINUSMA withdrawal, 2023–2024");
            assertThat(handout.getDocumentInformation().getCreationDate()).isNull();
        }
    }
}
