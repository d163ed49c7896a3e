package handover.export.series;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

import java.io.IOException;
import java.io.OutputStream;

/// Writes pages to hand out: the sentence, the picture, the claims with their quotes, and at the
/// end the sources. The text can be selected, and the sources are linked.
final class HandoutWriter implements SeriesWriter {
    @Override
    public void write(Series series, OutputStream out, Progress progress) throws IOException {
        try (var document = new PDDocument()) {
            describe(document, series);
            var sheets = new HandoutSheets(document, series);
            Frames.each(series, progress, sheets::add);
            sheets.addSources();
            sheets.finish();
            document.save(out, CompressParameters.DEFAULT_COMPRESSION);
        }
    }

    /// A fixed number in the place of the time makes the same pages the same bytes.
    private static void describe(PDDocument document, Series series) {
        document.setDocumentId(0L);
        document.getDocumentInformation().setTitle(series.title());
        document.getDocumentInformation().setCreator("Handover Atlas");
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(series.locale().toLanguageTag());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setDocumentOutline(new PDDocumentOutline());
    }
}
