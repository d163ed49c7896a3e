package handover.io;

import handover.dossier.Article;
import handover.io.Problem.Misquoted;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads the article of a source: its path and SHA-256 from the dossier, its text from the shelf.
/// Each file is read once, however many sources name it, and all together are bounded.
final class ArticlePart {
    private static final Pattern SHA = Pattern.compile("[0-9a-f]{64}");

    private final Shelf shelf;
    private final Map<String, ArticleFile> files = new HashMap<>();
    private long total;

    /// @param shelf where the dossier lies
    ArticlePart(Shelf shelf) {
        this.shelf = shelf;
    }

    /// The article; null if the source has none, and [#isUnread] if it could not be read.
    @Nullable Article read(Fields source) {
        String file = source.textOrNull("article");
        String sha256 = source.textOrNull("sha256");
        if (file == null) {
            if (source.has("sha256")) {
                source.wrong("sha256", "problem.article.pathMissing");
            }
            return null;
        }
        if (!source.has("sha256")) {
            source.missing("sha256");
        } else if (sha256 != null && !sha256.isEmpty() && !SHA.matcher(sha256).matches()) {
            source.wrong("sha256", "problem.article.shaForm");
            sha256 = null;
        }
        return file.isEmpty() ? unread(file) : read(source, file, sha256);
    }

    /// Whether an article stands for one that could not be read.
    static boolean isUnread(Article article) {
        return article.sha256().isEmpty();
    }

    private Article read(Fields source, String file, @Nullable String expected) {
        ArticleFile read = files.computeIfAbsent(file, this::bounded);
        boolean known = expected != null && !expected.isEmpty() && !read.sha256().isEmpty();
        if (known && !read.sha256().equals(expected)) {
            misquoted(source, "sha256", "problem.article.changed", List.of(file, read.sha256()));
        }
        Article article = read.article();
        if (article == null) {
            misquoted(source, "article", read.key(), read.args());
            return unread(file);
        }
        return article;
    }

    private ArticleFile bounded(String file) {
        if (total > ArticleFile.LARGEST_TOGETHER) {
            return ArticleFile.tooMuch(file);
        }
        ArticleFile read = ArticleFile.read(shelf, file);
        total += read.bytes();
        return total > ArticleFile.LARGEST_TOGETHER ? ArticleFile.tooMuch(file) : read;
    }

    private static Article unread(String file) {
        return new Article(file, "", "");
    }

    private static void misquoted(Fields source, String field, String key, List<Object> args) {
        source.ledger().add(new Misquoted(source.at(field), key, args));
    }
}
