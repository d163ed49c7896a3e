package handover.export.series;

import handover.dossier.Source;
import handover.export.Picture;
import handover.words.Texts;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Fills sheet after sheet. What does not fit on the sheet of a page goes on on another one.
final class HandoutSheets {
    private static final double HEAD = 14;
    private static final double BODY = 9;
    private static final double FINE = 7.5;
    private static final double INDENT = 8;
    private static final double PICTURE = 340;
    private static final double LEAST = 170;
    private static final double GAP = 6;

    private final PDDocument document;
    private final Series series;
    private final Texts texts;
    private final Letters plain;
    private final Letters strong;
    private final List<Paper> sheets = new ArrayList<>();

    HandoutSheets(PDDocument document, Series series) throws IOException {
        this.document = document;
        this.series = series;
        this.texts = Texts.in(series.locale());
        this.plain = Letters.regular(document);
        this.strong = Letters.semiBold(document);
    }

    private Paper last() {
        return sheets.getLast();
    }

    private void begin(String heading, double size) throws IOException {
        var sheet = new Paper(document);
        sheets.add(sheet);
        sheet.lines(strong.wrap(heading, size, Paper.WIDTH), strong, size, HandoutLooks.TEXT, 0);
        sheet.space(6);
    }

    private void bookmark(String heading) {
        var to = new PDPageFitDestination();
        to.setPage(last().page());
        var item = new PDOutlineItem();
        item.setTitle(heading);
        item.setDestination(to);
        document.getDocumentCatalog().getDocumentOutline().addLast(item);
    }

    void add(BriefingPage page, Picture picture) throws IOException {
        begin(page.sentence(), HEAD);
        bookmark(page.heading());
        var said = new SaidOnPage(page, texts, plain, strong);
        double room = last().left() - said.height() - GAP;
        double most = Math.clamp(room, LEAST, PICTURE);
        last().picture(LosslessFactory.createFromImage(document, picture.image()), most);
        last().space(4);
        for (SaidOnPage.Part part : said.parts()) {
            if (!last().has(part.height())) {
                begin(texts.get("export.page.continued", page.heading()), BODY + 1);
            }
            part.put(last());
        }
    }

    private void fine(String words) throws IOException {
        last().lines(plain.wrap(words, FINE, Paper.WIDTH), plain, FINE, HandoutLooks.MUTED, 0);
    }

    void addSources() throws IOException {
        begin(texts.get("export.sources"), HEAD);
        bookmark(texts.get("export.sources"));
        for (Source source : series.sources()) {
            addSource(source);
        }
        last().space(10);
        fine(PageWords.about(series));
    }

    private void addSource(Source source) throws IOException {
        List<String> words = PageWords.source(source, series.locale()).toList();
        List<String> said = plain.wrap(words.getFirst(), BODY, Paper.WIDTH);
        List<List<String>> rest = new ArrayList<>();
        for (String line : words.subList(1, words.size())) {
            rest.add(plain.wrap(line, FINE, Paper.WIDTH - INDENT));
        }
        int small = rest.stream().mapToInt(List::size).sum();
        double height = Paper.height(said.size(), BODY) + Paper.height(small, FINE) + 6;
        if (!last().has(height)) {
            begin(texts.get("export.page.continued", texts.get("export.sources")), BODY + 1);
        }
        last().lines(said, plain, BODY, HandoutLooks.TEXT, 0);
        String url = source.url();
        for (int i = 0; i < rest.size(); i++) {
            if (url != null && words.get(i + 1).equals(url)) {
                last().linked(rest.get(i), plain, FINE, INDENT, url);
            } else {
                last().lines(rest.get(i), plain, FINE, HandoutLooks.MUTED, INDENT);
            }
        }
        last().space(6);
    }

    /// Numbers the sheets, now that it is known how many there are, and ends them.
    void finish() throws IOException {
        for (int i = 0; i < sheets.size(); i++) {
            String number = texts.get("export.page.number", "" + (i + 1), "" + sheets.size());
            sheets.get(i).foot(series.title(), number, plain, FINE);
            sheets.get(i).close();
        }
    }
}
