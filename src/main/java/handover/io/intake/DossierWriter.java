package handover.io.intake;

import handover.dossier.Article;
import handover.dossier.Claim;
import handover.dossier.CountingRule;
import handover.dossier.Dossier;
import handover.dossier.Gloss;
import handover.dossier.Localized;
import handover.dossier.PointPrecision;
import handover.dossier.Quote;
import handover.dossier.Site;
import handover.dossier.Source;
import handover.dossier.StatedCount;
import handover.geo.LatLon;
import handover.io.ArticleFile;
import handover.io.DossierReader;
import handover.io.SafeFile;
import handover.io.SafeFolder;
import handover.io.ThrowingConsumer;
import handover.io.UnwritableException;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Writes an imported dossier as the file that the program opens, item by item, so that a large one
/// needs no room for its text.
public final class DossierWriter {
    static final String SCHEMA = "dossier.schema.json";
    private static final JsonMapper MAPPER = new JsonMapper();

    /// A dossier of more sites and claims has each of them on a line of its own.
    static final int MANY = 20_000;

    private final JsonGenerator json;
    private final Watch watch;
    private long written;

    private DossierWriter(JsonGenerator json, Watch watch) {
        this.json = json;
        this.watch = watch;
    }

    /// Writes a dossier into a folder, which is made if it is not there, with the schema beside it
    /// by which editors explain each field. All or nothing.
    ///
    /// @throws UnwritableException if that fails; what was there is as it was
    public static void write(Dossier dossier, Path folder) throws UnwritableException {
        write(Watch.NOBODY, dossier, folder);
    }

    /// Writes a dossier into a folder while somebody watches, who is told of sites, sources and
    /// claims together.
    ///
    /// @throws UnwritableException if that fails; what was there is as it was
    /// @throws Watch.StoppedException if the watch ends it; what was there is as it was
    public static void write(Watch watch, Dossier dossier, Path folder) throws UnwritableException {
        write(dossier, folder, into -> {}, watch);
    }

    /// Writes a dossier into a folder with something more, which is put into the folder that is
    /// given.
    ///
    /// @throws UnwritableException if that fails; what was there is as it was
    public static void write(Dossier dossier, Path folder, ThrowingConsumer<Path> more)
            throws UnwritableException {
        write(dossier, folder, more, Watch.NOBODY);
    }

    private static void write(
            Dossier dossier, Path folder, ThrowingConsumer<Path> more, Watch watch)
            throws UnwritableException {
        SafeFolder.write(
                folder,
                into -> {
                    refuseOthers(dossier, folder);
                    files(dossier, into, watch);
                    more.accept(into);
                });
    }

    /// An article never takes the place of another file that lies there already.
    private static void refuseOthers(Dossier dossier, Path folder) throws IOException {
        for (Article article : articles(dossier)) {
            Path there = folder.resolve(article.file());
            boolean same =
                    ArticleFile.read(folder, article.file()).sha256().equals(article.sha256());
            if (Files.exists(there) && !same) {
                throw SafeFile.unwritable(folder, "problem.table.articleThere", article.file());
            }
        }
    }

    private static List<Article> articles(Dossier dossier) {
        return dossier.bundled().stream()
                .map(Source::article)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    private static void files(Dossier dossier, Path folder, Watch watch) throws IOException {
        try (var out =
                new Bounded(
                        new BufferedOutputStream(
                                Files.newOutputStream(folder.resolve(DossierReader.FILE))))) {
            write(dossier, out, watch);
        } catch (JacksonIOException e) {
            // What writes JSON wraps what the disk says.
            IOException cause = e.getCause();
            if (cause instanceof TooLargeException) {
                Object most = DossierReader.largest() >> 20;
                throw SafeFile.unwritable(folder, "problem.table.large", most);
            }
            throw cause == null ? new IOException(e) : cause;
        }
        for (Article article : articles(dossier)) {
            Files.writeString(folder.resolve(article.file()), article.text());
        }
        try (var schema = DossierWriter.class.getResourceAsStream("/dossier/" + SCHEMA)) {
            if (schema != null) {
                Files.copy(schema, folder.resolve(SCHEMA));
            }
        }
    }

    /// Ends the writing of a dossier that is larger than what the program opens, before it fills
    /// the disk.
    private static final class Bounded extends FilterOutputStream {
        private final int most = DossierReader.largest();
        private long written;

        Bounded(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            count(1);
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count(length);
            out.write(bytes, from, length);
        }

        private void count(int more) throws TooLargeException {
            written += more;
            if (written > most) {
                throw new TooLargeException();
            }
        }
    }

    private static final class TooLargeException extends IOException {
        @Serial private static final long serialVersionUID = 1L;
    }

    /// Writes the JSON of a dossier that was imported; it has no figures yet.
    static void write(Dossier dossier, OutputStream out) {
        write(dossier, out, Watch.NOBODY);
    }

    private static void write(Dossier dossier, OutputStream out, Watch watch) {
        boolean many = dossier.sites().size() + dossier.claims().size() > MANY;
        // The members of the dossier, and of its lists each item.
        int deepest = many ? 1 : Integer.MAX_VALUE;
        var printer =
                new DefaultPrettyPrinter(
                                Separators.createDefaultInstance()
                                        .withObjectNameValueSpacing(Separators.Spacing.AFTER))
                        .withObjectIndenter(new Down(deepest))
                        .withArrayIndenter(new Down(many ? 2 : deepest));
        try (JsonGenerator json = MAPPER.writer().with(printer).createGenerator(out)) {
            new DossierWriter(json, watch).dossier(dossier);
            json.writeRaw('\n');
        }
    }

    private void dossier(Dossier dossier) {
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("id", dossier.id());
        json.writeStringProperty("version", dossier.version());
        text("title", dossier.title());
        text("summary", dossier.summary());
        json.writeStringProperty("first", dossier.days().first().toString());
        json.writeStringProperty("last", dossier.days().last().toString());
        json.writeName("view");
        json.writeStartObject();
        json.writeNumberProperty("west", dossier.view().west());
        json.writeNumberProperty("south", dossier.view().south());
        json.writeNumberProperty("east", dossier.view().east());
        json.writeNumberProperty("north", dossier.view().north());
        json.writeEndObject();
        each("limits", dossier.limits(), this::members);
        each("counting", dossier.counting(), this::rule);
        each("sites", dossier.sites(), this::site);
        each("sources", dossier.sources(), this::source);
        each("claims", dossier.claims(), this::claim);
        for (String none :
                List.of("figures", "baselines", "events", "elsewhere", "contradictions")) {
            each(none, List.of(), nothing -> {});
        }
        json.writeEndObject();
    }

    private <T> void each(String name, List<T> items, Consumer<T> members) {
        json.writeArrayPropertyStart(name);
        for (T item : items) {
            json.writeStartObject();
            members.accept(item);
            json.writeEndObject();
            written++;
            watch.at(written);
        }
        json.writeEndArray();
    }

    /// Breaks the line down to a level, and nowhere below it.
    private record Down(int deepest) implements DefaultPrettyPrinter.Indenter {
        private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

        @Override
        public void writeIndentation(JsonGenerator to, int level) {
            if (level <= deepest) {
                LINES.writeIndentation(to, level);
            }
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }

    private void rule(CountingRule rule) {
        json.writeStringProperty("id", rule.id());
        text("label", rule.label());
        json.writeNumberProperty("of", rule.of());
        json.writeBooleanProperty("headquarters", rule.headquarters());
        json.writeStringProperty("source", rule.source());
        text("note", rule.note());
    }

    private void site(Site site) {
        json.writeStringProperty("id", site.id());
        json.writeNumberProperty("order", site.order());
        text("name", site.name());
        json.writeArrayPropertyStart("variants");
        site.variants().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("kind", lower(site.kind()));
        text("role", site.role());
        text("region", site.region());
        text("contingents", site.contingents());
        point(site.at());
        text("point", site.point());
        PointPrecision precision = site.precision();
        json.writeStringProperty("precision", lower(precision));
        json.writeStringProperty("coordinateSource", site.coordinateSource());
        text("note", site.note());
        each("alternatives", List.of(), nothing -> {});
    }

    private void point(LatLon at) {
        json.writeNumberProperty("lat", at.lat());
        json.writeNumberProperty("lon", at.lon());
    }

    private void source(Source source) {
        json.writeStringProperty("id", source.id());
        json.writeStringProperty("publisher", source.publisher());
        text("title", source.title());
        text("author", source.author());
        if (source.issued() == null) {
            json.writeNullProperty("issued");
        } else {
            json.writeStringProperty("issued", source.issued().text());
        }
        text("issuedBasis", source.issuedBasis());
        text("language", source.language());
        text("url", source.url());
        json.writeStringProperty("voice", lower(source.voice()));
        text("kind", source.kind());
        json.writeStringProperty("reliability", source.reliability().name());
        text("reliabilityWhy", source.reliabilityWhy());
        Article article = source.article();
        if (article != null) {
            json.writeStringProperty("article", article.file());
            json.writeStringProperty("sha256", article.sha256());
        }
        text("note", source.note());
    }

    private void claim(Claim claim) {
        json.writeStringProperty("id", claim.id());
        text("site", claim.site());
        json.writeStringProperty("source", claim.source());
        json.writeStringProperty("kind", lower(claim.kind()));
        json.writeStringProperty("date", claim.date().text());
        json.writeStringProperty("certainty", lower(claim.certainty()));
        json.writeNumberProperty("credibility", claim.credibility());
        text("credibilityWhy", claim.credibilityWhy());
        quote(claim.quote(), claim.gloss());
        text("paraphrase", claim.paraphrase());
        StatedCount count = claim.count();
        if (count != null) {
            json.writeName("count");
            json.writeStartObject();
            number("nth", count.nth());
            number("closed", count.closed());
            number("of", count.of());
            json.writeEndObject();
        }
    }

    private void quote(@Nullable Quote quote, @Nullable Gloss gloss) {
        if (quote != null) {
            json.writeName("quote");
            json.writeStartObject();
            json.writeStringProperty("exact", quote.exact());
            json.writeStringProperty("prefix", quote.prefix());
            json.writeStringProperty("suffix", quote.suffix());
            json.writeNumberProperty("start", quote.start());
            json.writeNumberProperty("end", quote.end());
            json.writeEndObject();
        }
        if (gloss != null) {
            json.writeName("gloss");
            json.writeStartObject();
            json.writeStringProperty(gloss.language(), gloss.text());
            json.writeEndObject();
        }
    }

    private void number(String name, @Nullable Integer value) {
        if (value != null) {
            json.writeNumberProperty(name, value);
        }
    }

    private void text(String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    private void text(String name, @Nullable Localized value) {
        if (value != null) {
            json.writeName(name);
            json.writeStartObject();
            members(value);
            json.writeEndObject();
        }
    }

    private void members(Localized text) {
        json.writeStringProperty("en", text.en());
        json.writeStringProperty("fr", text.fr());
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
