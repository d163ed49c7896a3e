package handover.app;

import handover.dossier.Dossier;
import handover.dossier.Localized;
import handover.io.ArticleFile;
import handover.io.DossierReader;
import handover.io.SafeFolder;
import handover.io.UnwritableException;
import handover.io.intake.DossierWriter;
import handover.io.intake.Field;
import handover.io.intake.Intake;
import handover.io.intake.Mapping;
import handover.io.intake.Role;
import handover.io.intake.Table;
import handover.io.intake.Watch;
import handover.io.intake.WorkbookWriter;
import handover.io.intake.WorkbookWriter.Sheet;
import handover.words.Texts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// The beginning of a dossier, with made-up examples and a remark on every column.
///
/// @param texts the language of the remarks
record Template(Texts texts) {
    private static final String WORKBOOK = "dossier.xlsx";

    /// What is to be filled in.
    enum Format {
        /// A dossier as the program opens it.
        JSON(DossierReader.FILE),
        /// A workbook, to be imported when it is filled in.
        XLSX(WORKBOOK);

        private final String file;

        Format(String file) {
            this.file = file;
        }
    }

    private record Part(Role role, String name, List<Field> fields, List<List<String>> examples) {}

    /// The file of the article that the examples quote.
    static final String ARTICLE = "example-article.txt";

    /// The file that says of the examples that they are made up; where a dossier names the table
    /// that it comes from, this one is named.
    static final String README = "README.txt";

    private static final String TEXT =
            """
            Camp North handed over

            The keys of Camp North changed hands on 5 March. A guard of the town
            took them at noon, and the last convoy left by the western road.
            """;

    private static final Part SITES =
            new Part(
                    Role.SITES,
                    "sites",
                    List.of(
                            Field.ID,
                            Field.NAME,
                            Field.NAME_FR,
                            Field.LAT,
                            Field.LON,
                            Field.SITE_KIND,
                            Field.ROLE,
                            Field.REGION,
                            Field.PRECISION,
                            Field.NOTE),
                    List.of(
                            List.of(
                                    "north",
                                    "Camp North",
                                    "Camp Nord",
                                    "12.5",
                                    "24.25",
                                    "base",
                                    "camp",
                                    "North",
                                    "camp",
                                    ""),
                            List.of(
                                    "south",
                                    "Camp South",
                                    "Camp Sud",
                                    "11,75",
                                    "24°40′E",
                                    "base",
                                    "",
                                    "",
                                    "town",
                                    ""),
                            List.of(
                                    "hq",
                                    "Headquarters",
                                    "Quartier général",
                                    "11.9",
                                    "23.8",
                                    "headquarters",
                                    "",
                                    "",
                                    "town",
                                    "")));
    private static final Part SOURCES =
            new Part(
                    Role.SOURCES,
                    "sources",
                    List.of(
                            Field.ID,
                            Field.PUBLISHER,
                            Field.TITLE,
                            Field.ISSUED,
                            Field.LANGUAGE,
                            Field.URL,
                            Field.VOICE,
                            Field.RELIABILITY,
                            Field.RELIABILITY_WHY,
                            Field.ARTICLE),
                    List.of(
                            List.of(
                                    "paper",
                                    "The Example Paper",
                                    "Camp North handed over",
                                    "2021-03-06",
                                    "en",
                                    "https://paper.example/north",
                                    "press",
                                    "C",
                                    "mostly right so far",
                                    ARTICLE),
                            List.of(
                                    "mission",
                                    "The mission",
                                    "Statement on the drawdown",
                                    "2021-02-01",
                                    "en",
                                    "",
                                    "un",
                                    "F",
                                    "",
                                    "")));
    private static final Part CLAIMS =
            new Part(
                    Role.CLAIMS,
                    "claims",
                    List.of(
                            Field.SITE,
                            Field.SOURCE,
                            Field.CLAIM_KIND,
                            Field.DATE,
                            Field.CERTAINTY,
                            Field.TEXT,
                            Field.TEXT_FR,
                            Field.QUOTE,
                            Field.GLOSS),
                    List.of(
                            List.of(
                                    "north",
                                    "paper",
                                    "handover",
                                    "2021-03-05",
                                    "stated",
                                    "The paper saw the keys change hands.",
                                    "Le journal a vu les clés changer de mains.",
                                    "The keys of Camp North changed hands on 5 March.",
                                    "Les clés du Camp Nord ont changé de mains le 5 mars."),
                            List.of(
                                    "south",
                                    "mission",
                                    "planned",
                                    "2021-06",
                                    "stated",
                                    "The mission means to leave Camp South in June.",
                                    "La mission entend quitter le Camp Sud en juin.",
                                    "",
                                    ""),
                            List.of(
                                    "hq",
                                    "mission",
                                    "planned",
                                    "2021-12-31",
                                    "stated",
                                    "The headquarters close at the end of the year.",
                                    "Le quartier général ferme à la fin de l’année.",
                                    "",
                                    "")));

    private static final List<Part> PARTS = List.of(SITES, SOURCES, CLAIMS);

    /// The three sheets of a workbook.
    List<Sheet> sheets() {
        return PARTS.stream().map(this::sheet).toList();
    }

    private Sheet sheet(Part part) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(names(part));
        rows.add(List.of(texts.get("intake.remark")));
        List<String> hints = new ArrayList<>(part.fields().stream().map(this::hint).toList());
        hints.set(0, "# " + hints.getFirst());
        rows.add(hints);
        rows.addAll(part.examples());
        return new Sheet(part.name(), rows);
    }

    private static List<String> names(Part part) {
        return part.fields().stream().map(Template::column).toList();
    }

    private static String column(Field field) {
        return switch (field) {
            case SITE_KIND, CLAIM_KIND -> "kind";
            default -> field.id();
        };
    }

    private String hint(Field field) {
        return texts.get("intake.hint." + field.id());
    }

    /// The same as a dossier, which says that it is made up.
    static Dossier dossier(String title) {
        List<Table> tables = PARTS.stream().map(Template::table).toList();
        var made = Intake.make(Mapping.guess(tables), null, title, Watch.NOBODY);
        Dossier dossier = Objects.requireNonNull(made.dossier(), () -> made.problems().toString());
        return new Dossier(
                dossier.id(),
                dossier.version(),
                dossier.title(),
                both("intake.examples.summary"),
                dossier.days(),
                dossier.view(),
                List.of(both("intake.examples.limit")),
                dossier.counting(),
                dossier.sites(),
                dossier.sources(),
                dossier.claims(),
                dossier.figures(),
                dossier.baselines(),
                dossier.events(),
                dossier.elsewhere(),
                dossier.contradictions(),
                dossier.sha256(),
                dossier.index());
    }

    private static Localized both(String key) {
        return new Localized(Texts.in(Locale.ENGLISH).get(key), Texts.in(Locale.FRENCH).get(key));
    }

    private static Table table(Part part) {
        List<Table.Row> rows = new ArrayList<>();
        for (List<String> example : part.examples()) {
            rows.add(new Table.Row(rows.size() + 2, example.toArray(String[]::new)));
        }
        return new Table(part.name(), README, README, names(part), rows, 0)
                .beside(name -> ArticleFile.of(name, article()));
    }

    /// The bytes of the article that the examples quote.
    static byte[] article() {
        return TEXT.getBytes(StandardCharsets.UTF_8);
    }

    /// What to know before editing the JSON, field by field.
    String readme() {
        return texts.get("intake.readme");
    }

    /// What would be replaced in a folder, which is not done.
    static Optional<Path> former(Path folder, Format format) {
        return Optional.of(folder.resolve(format.file)).filter(Files::exists);
    }

    /// Writes it into a folder, which is made if it is not there; other files in it stay.
    ///
    /// @return the file to be filled in
    /// @throws UnwritableException if that fails; what was there is as it was
    Path write(Path folder, Format format) throws UnwritableException {
        if (format == Format.XLSX) {
            SafeFolder.write(folder, this::workbook);
        } else {
            Path name = folder.toAbsolutePath().normalize().getFileName();
            DossierWriter.write(
                    dossier(name == null ? "dossier" : name.toString()),
                    folder,
                    into -> Files.writeString(into.resolve(README), readme()));
        }
        return folder.resolve(format.file);
    }

    private void workbook(Path folder) throws IOException {
        try (var out = Files.newOutputStream(folder.resolve(WORKBOOK))) {
            WorkbookWriter.write(sheets(), out);
        }
        Files.write(folder.resolve(ARTICLE), article());
    }
}
