package handover.app;

import handover.dossier.Article;
import handover.dossier.Dossier;
import handover.dossier.Source;
import handover.io.DossierReader;
import handover.io.SafeFile;
import handover.io.Sha256;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The versions of dossiers that were briefed with last: of each dossier, by its id, the last one
/// and the one before, as ZIP files that can be opened like any other. A rehearsal with a new
/// version thus does not lose the one that the room has seen.
final class LastBriefed {
    private static final Logger LOG = Logger.getLogger(LastBriefed.class.getName());
    private static final int KEPT = 2;
    private static final int SHORT = 16;

    private final Path folder;

    /// @param folder where they are kept; it need not exist
    LastBriefed(Path folder) {
        this.folder = folder;
    }

    /// Keeps the version that is briefed with, if the disk still has it. That it cannot be kept is
    /// no reason to disturb a briefing: it is written to the log.
    ///
    /// @param path where it comes from: a folder, its `dossier.json`, or a ZIP
    void keep(Path path, Dossier dossier) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(name(dossier.id()) + part(dossier.sha256()) + ".zip");
            if (!Files.exists(file)) {
                write(path, dossier, file);
            }
            if (Files.exists(file)) {
                Files.setLastModifiedTime(file, FileTime.fromMillis(next(dossier)));
            }
            for (Path old : of(dossier).stream().skip(KEPT).toList()) {
                Files.deleteIfExists(old);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the version that is briefed with could not be kept", e);
        }
    }

    /// Now, and later than any other that is kept.
    private long next(Dossier dossier) throws IOException {
        List<Path> kept = of(dossier);
        long last = kept.isEmpty() ? 0 : time(kept.getFirst()).toMillis();
        return Math.max(System.currentTimeMillis(), last + 1);
    }

    private static void write(Path path, Dossier dossier, Path file) throws IOException {
        byte[] json = json(path);
        if (json != null && Sha256.of(json).equals(dossier.sha256())) {
            SafeFile.write(file, out -> pack(dossier, json, out));
        } else if (json == null && isStill(path, dossier)) {
            SafeFile.write(file, out -> Files.copy(path, out));
        }
    }

    /// The bytes of a dossier's file; null if it lies in a ZIP.
    private static byte @Nullable [] json(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return Files.readAllBytes(path.resolve(DossierReader.FILE));
        }
        byte[] bytes = Files.readAllBytes(path);
        boolean zip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        return zip ? null : bytes;
    }

    private static boolean isStill(Path zip, Dossier dossier) {
        Dossier read = DossierReader.read(zip).dossier();
        return read != null && read.sha256().equals(dossier.sha256());
    }

    /// Not compressed: a long text of few words would look like a trap to whoever opens it.
    private static void pack(Dossier dossier, byte[] json, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.NO_COMPRESSION);
        zip.putNextEntry(new ZipEntry(DossierReader.FILE));
        zip.write(json);
        List<Article> articles =
                dossier.sources().stream()
                        .map(Source::article)
                        .filter(article -> article != null)
                        .distinct()
                        .toList();
        for (Article article : articles) {
            zip.putNextEntry(new ZipEntry(article.file()));
            zip.write(article.text().getBytes(StandardCharsets.UTF_8));
        }
        zip.finish();
    }

    /// The version of a dossier that was briefed with before this one; this one itself if there is
    /// no other; empty if it never was.
    Optional<Path> before(Dossier now) {
        try {
            List<Path> kept = of(now);
            String same = part(now.sha256()) + ".zip";
            return kept.stream()
                    .filter(file -> !file.getFileName().toString().endsWith(same))
                    .findFirst()
                    .or(() -> kept.stream().findFirst());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the version that was briefed with cannot be found", e);
            return Optional.empty();
        }
    }

    /// The version of a dossier with this sum, if it is kept.
    Optional<Path> version(Dossier now, String sha256) {
        try {
            String end = "-" + part(sha256) + ".zip";
            return of(now).stream()
                    .filter(file -> file.getFileName().toString().endsWith(end))
                    .findFirst();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the version that was briefed with cannot be found", e);
            return Optional.empty();
        }
    }

    /// Those of a dossier, the last one first.
    private List<Path> of(Dossier dossier) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        String begin = name(dossier.id());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(begin))
                    .sorted(Comparator.comparing(LastBriefed::time).reversed())
                    .toList();
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    /// An id can hold anything; the name of a file cannot.
    private static String name(String id) {
        return part(Sha256.of(id.getBytes(StandardCharsets.UTF_8))) + "-";
    }

    private static String part(String sum) {
        return sum.substring(0, Math.min(SHORT, sum.length()));
    }
}
