package handover.export.series;

import handover.dossier.Dossier;
import handover.dossier.Source;

import java.util.List;
import java.util.Locale;

/// All that is to be written at once.
///
/// @param locale the language of all words
/// @param pages in their order, at least one
/// @param painter paints the picture of a page
public record Series(
        Dossier dossier, Locale locale, List<BriefingPage> pages, PagePainter painter) {

    /// Copies the list.
    public Series {
        pages = List.copyOf(pages);
    }

    /// The same pages painted by somebody else.
    Series paintedBy(PagePainter other) {
        return new Series(dossier, locale, pages, other);
    }

    /// What it is called.
    public String title() {
        return dossier.title().in(locale);
    }

    /// The sources of all pages, each once, in the order in which they are first cited.
    public List<Source> sources() {
        return pages.stream()
                .flatMap(page -> page.evidence().stream())
                .map(Evidence::source)
                .distinct()
                .toList();
    }
}
