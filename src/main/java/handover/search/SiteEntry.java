package handover.search;

import handover.dossier.Site;
import handover.search.SearchIndex.Ranked;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A site, to be found by every spelling of its name.
record SiteEntry(Site site, List<Spelling> spellings) {
    private static final int WHOLE = 0;
    private static final int PART = 1;

    /// One spelling.
    record Spelling(String text, Folded folded) {}

    static SiteEntry of(Site site) {
        var names = Stream.of(site.name().en(), site.name().fr());
        return new SiteEntry(
                site,
                Stream.concat(names, site.variants().stream())
                        .distinct()
                        .map(text -> new Spelling(text, Folding.fold(text)))
                        .toList());
    }

    Stream<Ranked> find(Query query, Locale locale) {
        String name = site.name().in(locale);
        Ranked best = null;
        for (Spelling spelling : spellings) {
            if (query.words().stream().allMatch(word -> Query.has(spelling.folded(), word))) {
                int rank = 2 * (query.is(spelling.folded()) ? WHOLE : PART);
                rank += spelling.text().equals(name) ? 0 : 1;
                if (best == null || rank < best.rank()) {
                    best = new Ranked(hit(spelling, query, name), rank);
                }
            }
        }
        return Stream.ofNullable(best);
    }

    private Hit hit(Spelling spelling, Query query, String name) {
        var matched = new Snippet(spelling.text(), query.marks(spelling.folded()));
        boolean inName = spelling.text().equals(name);
        return new Hit(
                Hit.Kind.SITE,
                inName ? matched : Snippet.plain(name),
                inName ? Snippet.NONE : matched,
                new Target.ToSite(site));
    }
}
