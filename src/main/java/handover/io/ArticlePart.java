package handover.io;

import handover.dossier.Article;
import handover.io.Problem.Misquoted;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the article of a source: its path and SHA-256 from the dossier, its text from the shelf.
///
/// @param shelf where the dossier lies
record ArticlePart(Shelf shelf) {
    /// The largest article in bytes.
    static final int LARGEST = 1 << 20;

    private static final Pattern SHA = Pattern.compile("[0-9a-f]{64}");

    /// Names of files and folders that begin with a letter or digit: no `..`, no drive, no root.
    private static final Pattern PATH =
            Pattern.compile("\\w[\\w .-]{0,120}(/\\w[\\w .-]{0,120}){0,4}");

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
        if (!PATH.matcher(file).matches()) {
            misquoted(source, "article", "problem.article.path", Echo.of(file));
            return unread(file);
        }
        byte[] bytes = bytes(source, file);
        if (bytes == null) {
            return unread(file);
        }
        String actual = Sha256.of(bytes);
        if (expected != null && !expected.isEmpty() && !expected.equals(actual)) {
            misquoted(source, "sha256", "problem.article.changed", file, actual);
        }
        Utf8 text = Utf8.of(bytes);
        if (!text.sound()) {
            Object[] args = {file, text.line(), text.column(), "%02X".formatted(bytes[text.bad()])};
            misquoted(source, "article", "problem.article.encoding", args);
            return unread(file);
        }
        return new Article(file, actual, text.text());
    }

    private byte @Nullable [] bytes(Fields source, String file) {
        try {
            if (!shelf.holds(file)) {
                misquoted(source, "article", "problem.article.path", file);
                return null;
            }
            byte[] bytes = shelf.bytes(file, LARGEST);
            if (bytes.length <= LARGEST) {
                return bytes;
            }
            misquoted(source, "article", "problem.article.large", file, LARGEST >> 20);
        } catch (NoSuchFileException e) {
            misquoted(source, "article", "problem.article.missing", file);
        } catch (IOException e) {
            misquoted(source, "article", "problem.article.failed", file, JsonFile.reason(e));
        }
        return null;
    }

    private static Article unread(String file) {
        return new Article(file, "", "");
    }

    private static void misquoted(Fields source, String field, String key, Object... args) {
        source.ledger().add(new Misquoted(source.at(field), key, List.of(args)));
    }
}
