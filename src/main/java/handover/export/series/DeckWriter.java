package handover.export.series;

import handover.dossier.Source;
import handover.export.Picture;
import handover.words.Citation;
import handover.words.Texts;

import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes slides: the sentence as the title, the picture, the claims in the notes; the sources come
/// last.
final class DeckWriter implements SeriesWriter {
    private static final Rectangle2D TITLE = new Rectangle2D.Double(36, 14, 888, 58);
    private static final Rectangle2D ROOM = new Rectangle2D.Double(24, 78, 912, 450);
    private static final int FEW = 20;
    private static final int SOURCES = 51;
    private static final double USUAL = 10;
    private static final double TINY = 8;
    private static final double LARGE = 22;
    private static final double SMALL = 17;
    private static final int LONG = 95;

    @Override
    public void write(Series series, OutputStream out, Progress progress) throws IOException {
        try (var show = new XMLSlideShow()) {
            DeckLooks.widen(show);
            var properties = show.getProperties();
            properties.getCoreProperties().setTitle(series.title());
            properties.getCoreProperties().setCreator("Handover Atlas");
            properties.getExtendedProperties().setApplication("Handover Atlas");
            Frames.each(series, progress, (page, picture) -> add(page, picture, show));
            addSources(series, show);
            var bytes = new ByteArrayOutputStream();
            show.write(bytes);
            TimelessZip.copy(bytes.toByteArray(), out);
        }
    }

    private static void add(BriefingPage page, Picture picture, XMLSlideShow show)
            throws IOException {
        XSLFSlide slide = slide(show);
        var words = new DeckWords(page.locale());
        double size = page.sentence().length() > LONG ? SMALL : LARGE;
        words.title(title(slide), page.sentence(), size);
        var data = show.addPicture(Png.of(picture), PictureType.PNG);
        var shape = slide.createPicture(data);
        shape.setAnchor(fitted(picture.painted().getWidth(), picture.painted().getHeight()));
        if (shape.getXmlObject() instanceof CTPicture xml) {
            var named = xml.getNvPicPr().getCNvPr();
            named.setName(page.heading());
            named.setDescr(PageWords.alternative(page));
        }
        notes(slide, PageWords.lines(page), words);
    }

    private static XSLFSlide slide(XMLSlideShow show) {
        return show.createSlide(
                show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY));
    }

    private static XSLFTextShape title(XSLFSlide slide) {
        XSLFTextShape title = slide.getPlaceholder(0);
        title.setAnchor(TITLE);
        return title;
    }

    /// As large as the room allows, in the middle of it.
    private static Rectangle2D fitted(double width, double height) {
        double scale = Math.min(ROOM.getWidth() / width, ROOM.getHeight() / height);
        double wide = width * scale;
        double high = height * scale;
        return new Rectangle2D.Double(
                ROOM.getX() + (ROOM.getWidth() - wide) / 2, ROOM.getY(), wide, high);
    }

    private static void notes(XSLFSlide slide, List<String> lines, DeckWords words) {
        for (XSLFTextShape shape : slide.getSlideShow().getNotesSlide(slide).getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                words.lines(shape, lines);
            }
        }
    }

    private static void addSources(Series series, XMLSlideShow show) {
        List<Source> sources = series.sources();
        var texts = Texts.in(series.locale());
        var words = new DeckWords(series.locale());
        for (int from = 0; from == 0 || from < sources.size(); from += SOURCES) {
            List<Source> some = sources.subList(from, Math.min(from + SOURCES, sources.size()));
            XSLFSlide slide = slide(show);
            words.title(title(slide), texts.get("export.sources"), LARGE);
            columns(slide, some, words);
            var foot = slide.createTextBox();
            foot.setAnchor(new Rectangle2D.Double(36, 496, 888, 36));
            words.small(foot, PageWords.about(series));
            List<String> notes =
                    some.stream().flatMap(s -> PageWords.source(s, series.locale())).toList();
            notes(slide, notes, words);
        }
    }

    /// Two columns of usual letters, or three of small ones: the sources are one slide if they can
    /// be, since they are there to be looked up.
    private static void columns(XSLFSlide slide, List<Source> sources, DeckWords words) {
        boolean few = sources.size() <= FEW;
        int columns = few ? 2 : 3;
        int each = (sources.size() + columns - 1) / columns;
        double width = TITLE.getWidth() / columns;
        for (int i = 0; i * each < sources.size(); i++) {
            var box = slide.createTextBox();
            double x = TITLE.getX() + i * width;
            box.setAnchor(new Rectangle2D.Double(x, 66, width, 426));
            box.clearText();
            for (Source source :
                    sources.subList(i * each, Math.min((i + 1) * each, sources.size()))) {
                String said = Citation.reference(source, words.locale());
                words.linked(box, said, source, few ? USUAL : TINY);
            }
        }
    }
}
