package handover.io.intake;

import handover.dossier.Article;
import handover.dossier.Localized;
import handover.dossier.Reliability;
import handover.dossier.Source;
import handover.dossier.Voice;
import handover.io.ArticleFile;
import handover.io.Echo;
import handover.time.EdtfDate;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;

/// Makes sources of rows.
///
/// @param draft takes them
record SourceRows(Draft draft) {
    private static final Localized TEXT = new Localized("published text", "texte publié");
    private static final Localized BASIS =
            new Localized("as the table gives it", "telle que la donne le tableau");
    private static final Localized NO_BASIS =
            new Localized("the table does not say", "le tableau ne le dit pas");

    /// Takes all rows of a table of sources.
    void take(Mapping mapping) {
        for (Table.Row row : mapping.table().rows()) {
            var cells = new Cells(mapping, row, draft.problems, draft.dates);
            Source source = source(cells);
            draft.read(cells.bad());
            if (source != null) {
                draft.sources.put(source.id(), source);
                draft.sourceIds.known(cells.text(Field.ID), source.id());
                draft.sourceIds.known(source.id(), source.id());
                draft.sourceIds.known(cells.text(Field.TITLE), source.id());
                draft.sourceIds.known(cells.text(Field.PUBLISHER), source.id());
            }
        }
    }

    private @Nullable Source source(Cells cells) {
        String publisher = cells.required(Field.PUBLISHER);
        EdtfDate issued = cells.date(Field.ISSUED);
        String url = url(cells);
        String language = language(cells);
        Voice voice = cells.word(Field.VOICE, WordLists.VOICES, Voice.OTHER);
        Reliability grade = cells.word(Field.RELIABILITY, WordLists.RELIABILITIES, Reliability.F);
        Localized why = cells.localized(Field.RELIABILITY_WHY);
        if (grade != Reliability.F && why == null) {
            cells.wrong(Field.RELIABILITY, "problem.table.reason", grade, "F", "reliability_why");
        }
        Article article = article(cells, language);
        String id = cells.text(Field.ID);
        String former = id.isEmpty() ? null : draft.sourceIds.find(id);
        if (former != null) {
            int line = draft.sourceIds.line(former);
            cells.wrong(Field.ID, "problem.table.idTwice", Echo.of(id), line);
        }
        if (cells.bad()) {
            return null;
        }
        Localized kind = cells.localized(Field.SOURCE_KIND);
        return new Source(
                draft.sourceIds.fresh(id.isEmpty() ? publisher : id, cells.line()),
                publisher,
                orNull(cells.text(Field.TITLE)),
                orNull(cells.text(Field.AUTHOR)),
                issued,
                issued == null ? NO_BASIS : BASIS,
                orNull(language),
                orNull(url),
                voice,
                kind == null ? TEXT : kind,
                grade,
                why,
                article,
                false,
                cells.localized(Field.NOTE));
    }

    /// The article of a source; null if it has none or none that can be used, which is noted.
    private @Nullable Article article(Cells cells, String language) {
        String said = cells.text(Field.ARTICLE);
        if (said.isEmpty()) {
            return null;
        }
        if (language.isEmpty()) {
            cells.required(Field.LANGUAGE);
        }
        ArticleFile read = draft.article(cells.table(), said);
        if (read.article() == null) {
            String key =
                    switch (read.key()) {
                        case "problem.article.path" -> "problem.table.articlePath";
                        case "problem.article.missing" -> "problem.table.articleMissing";
                        case "problem.article.encoding" -> "problem.table.articleEncoding";
                        default -> read.key();
                    };
            cells.wrong(Field.ARTICLE, key, read.args().toArray());
        }
        return read.article();
    }

    /// The source that a row of another table names: one that is known, or a new one of this name.
    ///
    /// @return its id; that of the table itself if the row names none
    String named(Cells cells) {
        String said = cells.text(Field.SOURCE);
        if (said.isEmpty()) {
            return draft.imported(cells.table());
        }
        String known = draft.sourceIds.find(said);
        if (known != null) {
            return known;
        }
        boolean address = isAddress(said);
        String url = address ? said : url(cells);
        EdtfDate issued = cells.date(Field.ISSUED);
        if (cells.bad()) {
            // The row is not taken; until that is seen it needs some source.
            return draft.imported(cells.table());
        }
        String publisher = address ? String.valueOf(URI.create(said).getHost()) : said;
        var source =
                new Source(
                        draft.sourceIds.fresh(publisher, cells.line()),
                        publisher,
                        null,
                        null,
                        issued,
                        issued == null ? NO_BASIS : BASIS,
                        null,
                        orNull(url),
                        Voice.OTHER,
                        TEXT,
                        Reliability.F,
                        null,
                        null,
                        false,
                        null);
        draft.sources.put(source.id(), source);
        draft.implied.add(source.id());
        draft.sourceIds.known(said, source.id());
        return source.id();
    }

    private static String language(Cells cells) {
        String said = cells.text(Field.LANGUAGE);
        return switch (Words.plain(said)) {
            case "" -> "";
            case "english", "anglais" -> "en";
            case "french", "francais" -> "fr";
            case "arabic", "arabe" -> "ar";
            case String two when two.matches("[a-z]{2}") -> two;
            default -> {
                cells.wrong(Field.LANGUAGE, "problem.language", Echo.of(said));
                yield "";
            }
        };
    }

    /// The web address of a row; empty if it has none or a bad one, which is noted.
    static String url(Cells cells) {
        String said = cells.text(Field.URL);
        if (!said.isEmpty() && !isAddress(said)) {
            cells.wrong(Field.URL, "problem.url", Echo.of(said));
        }
        return said;
    }

    private static boolean isAddress(String said) {
        try {
            URI uri = new URI(said);
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
