package handover.io;

import handover.dossier.Article;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// The file of an article, read from a folder and from nowhere outside it.
///
/// @param article null if it cannot be used
/// @param sha256 of its bytes; empty if they could not be read
/// @param key of the sentence that says why it cannot be used; empty if it can
/// @param args what the sentence names
public record ArticleFile(@Nullable Article article, String sha256, String key, List<Object> args) {
    /// The largest article in bytes.
    public static final int LARGEST = 1 << 20;

    /// The most bytes that the articles of a dossier may have together, a whole number of
    /// megabytes: some ten thousand long ones.
    public static final int LARGEST_TOGETHER = 128 << 20;

    /// Names of files and folders that begin with a letter or digit: no `..`, no drive, no root.
    private static final Pattern PATH =
            Pattern.compile("\\w[\\w .-]{0,120}(/\\w[\\w .-]{0,120}){0,4}");

    /// Copies the list.
    public ArticleFile {
        args = List.copyOf(args);
    }

    /// The article in a file of a folder, or why it cannot be used.
    ///
    /// @param file its path within the folder, with slashes
    public static ArticleFile read(Path folder, String file) {
        return read(new Shelf.Folder(folder), file);
    }

    /// The article that these bytes are.
    ///
    /// @param file what it is called
    public static ArticleFile of(String file, byte[] bytes) {
        String sha256 = Sha256.of(bytes);
        Utf8 text = Utf8.of(bytes);
        if (text.sound()) {
            return new ArticleFile(new Article(file, sha256, text.text()), sha256, "", List.of());
        }
        Object[] args = {file, text.line(), text.column(), "%02X".formatted(bytes[text.bad()])};
        return new ArticleFile(null, sha256, "problem.article.encoding", List.of(args));
    }

    /// The article in a file of a shelf, or why it cannot be used.
    static ArticleFile read(Shelf shelf, String file) {
        if (!PATH.matcher(file).matches()) {
            return refused("problem.article.path", Echo.of(file));
        }
        try {
            if (!shelf.holds(file)) {
                return refused("problem.article.path", file);
            }
            byte[] bytes = shelf.bytes(file, LARGEST);
            return bytes.length <= LARGEST
                    ? of(file, bytes)
                    : refused("problem.article.large", file, LARGEST >> 20);
        } catch (NoSuchFileException e) {
            return refused("problem.article.missing", file);
        } catch (IOException e) {
            return refused("problem.article.failed", file, JsonFile.reason(e));
        }
    }

    /// The bytes of its text; 0 if it cannot be used.
    public long bytes() {
        return article == null ? 0 : article.text().getBytes(StandardCharsets.UTF_8).length;
    }

    /// What is said of an article that is one too many.
    public static ArticleFile tooMuch(String file) {
        return refused("problem.article.together", Echo.of(file), LARGEST_TOGETHER >> 20);
    }

    private static ArticleFile refused(String key, Object... args) {
        return new ArticleFile(null, "", key, List.of(args));
    }
}
