package handover.search;

import handover.dossier.Dossier;
import handover.time.DateWords;
import handover.time.DayParser;
import handover.time.DayRange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/// Everything in a dossier that can be found, folded once. What is typed is looked for in all
/// spellings of the sites, in publishers, titles and authors, in the whole text of the articles and
/// in our paraphrases; a day is read as the field for a day reads it.
public final class SearchIndex {
    private final Dossier dossier;
    private final List<SiteEntry> sites;
    private final List<SourceEntry> sources;
    private final List<ArticleEntry> articles;
    private final List<ClaimEntry> claims;

    /// A result and how well it fits; less is better.
    record Ranked(Hit hit, int rank) {}

    private SearchIndex(Dossier dossier) {
        this.dossier = dossier;
        sites = dossier.sites().stream().map(SiteEntry::of).toList();
        sources = dossier.sources().stream().map(SourceEntry::of).toList();
        articles = dossier.bundled().stream().flatMap(ArticleEntry::of).toList();
        claims = dossier.claims().stream().flatMap(claim -> ClaimEntry.of(claim, dossier)).toList();
    }

    /// The index of a dossier. Takes some milliseconds; make it once.
    public static SearchIndex of(Dossier dossier) {
        return new SearchIndex(dossier);
    }

    /// All results, the best of each kind first, kind after kind.
    ///
    /// @param typed what was typed; empty or blank finds nothing
    /// @param locale the language of titles
    /// @param near the day that is shown: of two days that may be meant, the nearer comes first
    public List<Hit> find(String typed, Locale locale, LocalDate near) {
        var query = Query.of(typed);
        List<Hit> hits = new ArrayList<>();
        if (!query.isEmpty()) {
            hits.addAll(ranked(sites, entry -> entry.find(query, locale)));
            hits.addAll(days(typed, locale, near));
            hits.addAll(ranked(sources, entry -> entry.find(query, locale)));
            hits.addAll(ranked(articles, entry -> entry.find(query, locale)));
            hits.addAll(ranked(claims, entry -> entry.find(query, locale)));
        }
        return List.copyOf(hits);
    }

    private static <T> List<Hit> ranked(List<T> entries, Function<T, Stream<Ranked>> find) {
        return entries.stream()
                .flatMap(find)
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::hit)
                .toList();
    }

    /// The days that may be meant: without a year there can be two.
    private List<Hit> days(String typed, Locale locale, LocalDate near) {
        DayRange range = dossier.days();
        return Stream.of(near, range.first(), range.last())
                .map(day -> DayParser.parse(typed, range, day).found())
                .flatMap(found -> found.stream())
                .distinct()
                .map(day -> hit(day, locale))
                .toList();
    }

    private static Hit hit(LocalDate day, Locale locale) {
        var title = Snippet.plain(DateWords.day(day, locale));
        return new Hit(Hit.Kind.DAY, title, Snippet.NONE, new Target.ToDay(day));
    }
}
