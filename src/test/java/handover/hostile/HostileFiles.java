package handover.hostile;

import handover.io.ArticleFile;
import handover.io.DossierReader;
import handover.io.MadeZip;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// Makes the inputs of the manifest that are not kept as files: what a file system or an archive
/// must say, or what is too large to be kept.
final class HostileFiles {
    /// Makes one input in a folder of its own.
    @FunctionalInterface
    interface Maker {
        /// @return what is to be opened
        Path in(Path folder) throws IOException;
    }

    static final String GOOD = read("good.json");
    private static final String JSON = "dossier.json";
    private static final String ARTICLE = "seeds/paper.txt";
    private static final String SOURCE =
            """
            {"id": "long-%d", "publisher": "The Paper", "language": "en", "voice": "press",
             "kind": {"en": "daily", "fr": "quotidien"}, "reliability": "F",
             "article": "seeds/long-%d.txt",
             "sha256": "30e14955ebf1352266dc2ff8067e68104607e750abb9d3b36582b8af909fcb58"},
            """;
    private static final Map<String, Maker> MAKERS = new TreeMap<>();

    static {
        folders();
        articles();
        articlesThatAreNone();
        articlesThatAreOthers();
        zips();
        damagedZips();
        traps();
        json();
        MAKERS.putAll(HostileMembers.makers());
    }

    private HostileFiles() {}

    /// How an input is made, by its name in the manifest.
    static Map<String, Maker> makers() {
        return MAKERS;
    }

    static String read(String name) {
        try (var in = HostileFiles.class.getResourceAsStream("/hostile/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void put(String name, Maker maker) {
        MAKERS.put(name, maker);
    }

    private static Path write(Path folder, String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static Path write(Path folder, String name, String text) throws IOException {
        return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Path zip(Path folder, MadeZip zip) throws IOException {
        return write(folder, "sent.zip", zip.bytes());
    }

    private static void folders() {
        put("folder-empty", folder -> folder);
        put("folder-missing", folder -> folder.resolve("nowhere"));
        put("file-missing", folder -> folder.resolve("nowhere.json"));
        put(
                "folder-named-as-the-file",
                folder -> {
                    Files.createDirectories(folder.resolve(JSON));
                    return folder;
                });
        put("folder-given-as-the-file", folder -> Files.createDirectories(folder.resolve(JSON)));
        put(
                "link-to-nowhere",
                folder -> {
                    Files.createSymbolicLink(folder.resolve(JSON), folder.resolve("gone"));
                    return folder.resolve(JSON);
                });
        put(
                "link-to-itself",
                folder -> {
                    Files.createSymbolicLink(folder.resolve(JSON), folder.resolve(JSON));
                    return folder.resolve(JSON);
                });
        put("device", folder -> Path.of("/dev/null"));
        put("device-without-end", folder -> Path.of("/dev/zero"));
    }

    private static Path withArticle(Path folder, String name) throws IOException {
        write(folder, JSON, GOOD.replace(ARTICLE, name));
        return folder;
    }

    private static void articles() {
        put("article-missing", folder -> withArticle(folder, "seeds/gone.txt"));
        put("article-above", folder -> withArticle(folder, "../paper.txt"));
        put("article-far-above", folder -> withArticle(folder, "seeds/../../../etc/passwd"));
        put("article-absolute", folder -> withArticle(folder, "/etc/passwd"));
        put("article-on-a-drive", folder -> withArticle(folder, "C:/secret.txt"));
        put("article-backwards", folder -> withArticle(folder, "..\\\\secret.txt"));
        put("article-address", folder -> withArticle(folder, "https://example.org/a.txt"));
        put("article-hidden", folder -> withArticle(folder, ".ssh/id"));
    }

    private static void articlesThatAreNone() {
        put(
                "article-folder",
                folder -> {
                    Files.createDirectories(folder.resolve(ARTICLE));
                    return withArticle(folder, ARTICLE);
                });
        put(
                "article-linked-outside",
                folder -> {
                    Path secret = write(folder, "outside/secret.txt", "secret");
                    Files.createDirectories(folder.resolve("inside/seeds"));
                    Files.createSymbolicLink(folder.resolve("inside/seeds/paper.txt"), secret);
                    return withArticle(folder.resolve("inside"), ARTICLE);
                });
        put(
                "article-in-a-linked-folder",
                folder -> {
                    write(folder, "outside/paper.txt", "secret");
                    Files.createDirectories(folder.resolve("inside"));
                    Files.createSymbolicLink(
                            folder.resolve("inside/seeds"), folder.resolve("outside"));
                    return withArticle(folder.resolve("inside"), ARTICLE);
                });
    }

    /// Each of them may be so large, but not all of them; the disk keeps none of their bytes.
    private static Path tooManyArticles(Path folder) throws IOException {
        int many = ArticleFile.LARGEST_TOGETHER / ArticleFile.LARGEST + 1;
        var sources = new StringBuilder();
        for (int i = 0; i < many; i++) {
            Path file = write(folder, "seeds/long-" + i + ".txt", new byte[0]);
            try (var content = new RandomAccessFile(file.toFile(), "rw")) {
                content.setLength(ArticleFile.LARGEST);
            }
            sources.append(SOURCE.formatted(i, i));
        }
        write(folder, ARTICLE, "");
        write(folder, JSON, GOOD.replace("\"sources\": [", "\"sources\": [" + sources));
        return folder;
    }

    private static void articlesThatAreOthers() {
        put("articles-large-together", HostileFiles::tooManyArticles);
        put(
                "article-large",
                folder -> {
                    write(folder, ARTICLE, new byte[(1 << 20) + 1]);
                    return withArticle(folder, ARTICLE);
                });
        put(
                "article-not-utf-8",
                folder -> {
                    write(folder, ARTICLE, new byte[] {'a', (byte) 0xFF});
                    return withArticle(folder, ARTICLE);
                });
        put(
                "article-changed",
                folder -> {
                    write(folder, ARTICLE, "Something else.\n");
                    return withArticle(folder, ARTICLE);
                });
    }

    private static MadeZip good() {
        return new MadeZip().with(JSON, GOOD);
    }

    private static void zips() {
        put("zip-empty", folder -> zip(folder, new MadeZip()));
        put("zip-without-dossier", folder -> zip(folder, new MadeZip().with("a.txt", "a")));
        put("zip-too-deep", folder -> zip(folder, new MadeZip().with("a/b/" + JSON, GOOD)));
        put(
                "zip-two-dossiers",
                folder ->
                        zip(folder, new MadeZip().with("a/" + JSON, "{}").with("b/" + JSON, "{}")));
        put("zip-twice", folder -> zip(folder, good().with(JSON, "{}")));
        put("zip-locked", folder -> zip(folder, new MadeZip().flags(0x801).with(JSON, GOOD)));
        put("zip-bzip2", folder -> zip(folder, new MadeZip().method(12).with(JSON, GOOD)));
    }

    private static void damagedZips() {
        put("zip-damaged-file", folder -> zip(folder, new MadeZip().damaged().with(JSON, GOOD)));
        put("zip-wrong-size", folder -> zip(folder, new MadeZip().claiming(10).with(JSON, GOOD)));
        put(
                "zip-cut",
                folder -> {
                    byte[] whole = good().bytes();
                    return write(folder, "cut.zip", java.util.Arrays.copyOf(whole, 200));
                });
        put(
                "zip-of-noise",
                folder -> {
                    byte[] noise = new byte[4096];
                    new java.util.Random(7).nextBytes(noise);
                    noise[0] = 'P';
                    noise[1] = 'K';
                    noise[2] = 3;
                    noise[3] = 4;
                    return write(folder, "noise.zip", noise);
                });
        put("zip-article-missing", folder -> zip(folder, good()));
        put(
                "zip-old-names",
                folder -> {
                    byte[] name = {'d', (byte) 0x82, '/', 'n', 'o', 't', 'e'};
                    return zip(
                            folder,
                            new MadeZip()
                                    .flags(0)
                                    .with(name, new byte[] {1})
                                    .with("d/" + JSON, "{}")
                                    .with("e/" + JSON, "{}"));
                });
    }

    private static void traps() {
        put("zip-above", folder -> zip(folder, good().with("../evil.sh", "rm")));
        put("zip-above-inside", folder -> zip(folder, good().with("a/../../evil.sh", "rm")));
        put("zip-backslash", folder -> zip(folder, good().with("..\\evil.bat", "del")));
        put("zip-absolute", folder -> zip(folder, good().with("/etc/cron.d/evil", "x")));
        put("zip-drive", folder -> zip(folder, good().with("C:\\evil.bat", "x")));
        put("zip-nul", folder -> zip(folder, good().with("a\0b", "x")));
        put("zip-nameless", folder -> zip(folder, good().with("", "x")));
        put("zip-link", folder -> zip(folder, good().mode(0xA1FF).with("seeds", "/etc")));
        put("zip-device", folder -> zip(folder, good().mode(0x21FF).with("tty", "")));
        put("zip-bomb", folder -> zip(folder, new MadeZip().with(JSON, " ".repeat(32 << 20))));
        put(
                "zip-bomb-that-lies",
                folder ->
                        zip(folder, new MadeZip().claiming(1000).with(JSON, " ".repeat(16 << 20))));
        put(
                "zip-unpacks-too-large",
                folder -> {
                    var zip = good().claiming(200 << 20).method(0);
                    return zip(
                            folder,
                            zip.with("a", "a".repeat(3 << 20)).with("b", "b".repeat(3 << 20)));
                });
        put(
                "zip-many",
                folder -> {
                    var zip = good();
                    for (int i = 0; i < 2_500; i++) {
                        zip.with("f" + i, "");
                    }
                    return zip(folder, zip);
                });
    }

    private static void json() {
        put("json-large", HostileFiles::tooLarge);
        put("json-deep", folder -> write(folder, JSON, "[".repeat(1_000_000)));
        put("json-long-number", folder -> write(folder, JSON, "[" + "9".repeat(100_000) + "]"));
    }

    /// One byte more than is read, of which the disk keeps none.
    private static Path tooLarge(Path folder) throws IOException {
        Path file = write(folder, JSON, new byte[0]);
        try (var content = new RandomAccessFile(file.toFile(), "rw")) {
            content.setLength(DossierReader.largest() + 1L);
        }
        return file;
    }
}
