package handover.io.intake;

import handover.dossier.Article;
import handover.dossier.Claim;
import handover.dossier.Localized;
import handover.dossier.Reliability;
import handover.dossier.Site;
import handover.dossier.SiteKind;
import handover.dossier.Source;
import handover.dossier.Voice;
import handover.io.ArticleFile;
import handover.io.DossierReader;
import handover.io.Problem;
import handover.io.Problem.Severity;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What has been gathered of a dossier while the rows of tables are read.
final class Draft {
    /// Id of the source that stands for the imported tables themselves.
    static final String IMPORTED = "imported_table";

    /// What a dossier's folder holds beside articles.
    private static final Set<String> OWN = Set.of(DossierReader.FILE, DossierWriter.SCHEMA);

    private static final Localized KIND = new Localized("imported table", "tableau importé");
    private static final Localized BASIS =
            new Localized("the table does not say", "le tableau ne le dit pas");

    final Ids siteIds = new Ids("site");
    final Ids sourceIds = new Ids("source");
    final Ids claimIds = new Ids("claim");
    final Map<String, Site> sites = new LinkedHashMap<>();
    final Map<String, Source> sources = new LinkedHashMap<>();
    /// The articles by what the tables call them, each read once.
    private final Map<String, ArticleFile> articles = new HashMap<>();

    private final Map<String, String> articleNames = new HashMap<>();
    /// Ids of the sources that no table of sources has: rows of others name them.
    final Set<String> implied = new HashSet<>();

    final List<Claim> claims = new ArrayList<>();
    final Map<String, Integer> siteLines = new LinkedHashMap<>();
    final List<Problem> problems;
    final Dates dates;
    private final Watch watch;
    private long rows;
    private long badRows;
    private long articleBytes;

    Draft(List<Problem> problems, @Nullable DayOrder order, Watch watch) {
        this.problems = problems;
        this.dates = new Dates(order);
        this.watch = watch;
    }

    /// Counts a row.
    void read(boolean bad) {
        rows++;
        badRows += bad ? 1 : 0;
        watch.at(rows);
    }

    long rows() {
        return rows;
    }

    long badRows() {
        return badRows;
    }

    /// The article that a row names, as it will lie beside the dossier: without the folders that it
    /// lies in now.
    ArticleFile article(Table table, String said) {
        String path = said.replace('\\', '/');
        return articles.computeIfAbsent(
                table.file() + "\n" + path, key -> named(bounded(table, path)));
    }

    private ArticleFile bounded(Table table, String path) {
        if (articleBytes > ArticleFile.LARGEST_TOGETHER) {
            return ArticleFile.tooMuch(path);
        }
        ArticleFile read = table.articles().apply(path);
        articleBytes += read.bytes();
        return articleBytes > ArticleFile.LARGEST_TOGETHER ? ArticleFile.tooMuch(path) : read;
    }

    private ArticleFile named(ArticleFile read) {
        Article article = read.article();
        if (article == null) {
            return read;
        }
        String bare = article.file().substring(article.file().lastIndexOf('/') + 1);
        String name = bare;
        for (int next = 2; isTaken(name, article.sha256()); next++) {
            name = next + "-" + bare;
        }
        articleNames.put(name.toLowerCase(Locale.ROOT), article.sha256());
        var kept = new Article(name, article.sha256(), article.text());
        return new ArticleFile(kept, read.sha256(), "", List.of());
    }

    /// Whether a name is that of another file, also where letters are not told from capitals.
    private boolean isTaken(String name, String sha256) {
        String small = name.toLowerCase(Locale.ROOT);
        return OWN.contains(small) || !articleNames.getOrDefault(small, sha256).equals(sha256);
    }

    /// Id of the source that a table itself is, for what names no other.
    String imported(Table table) {
        implied.add(IMPORTED);
        sources.computeIfAbsent(
                IMPORTED,
                id ->
                        new Source(
                                sourceIds.fresh(IMPORTED, 0),
                                table.file(),
                                null,
                                null,
                                null,
                                BASIS,
                                null,
                                null,
                                Voice.OTHER,
                                KIND,
                                Reliability.F,
                                null,
                                null,
                                false,
                                null));
        return IMPORTED;
    }

    /// The sources, without those that only rows name which were not taken.
    ///
    /// @param counting the source of what is counted
    List<Source> usedSources(String counting) {
        Set<String> used = new HashSet<>(Set.of(counting));
        claims.forEach(claim -> used.add(claim.source()));
        sites.values().forEach(site -> used.add(site.coordinateSource()));
        return sources.values().stream()
                .filter(one -> !implied.contains(one.id()) || used.contains(one.id()))
                .toList();
    }

    /// How many of the sites are headquarters.
    long headquarters() {
        return sites.values().stream().filter(site -> site.kind() == SiteKind.HEADQUARTERS).count();
    }

    /// Whether anything was found that no dossier can be made with.
    boolean failed() {
        return problems.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    }
}
