package handover.app;

import handover.dossier.Dossier;
import handover.dossier.Localized;
import handover.io.DossierReader;
import handover.io.Problems;
import handover.io.UnwritableException;
import handover.io.intake.DayOrder;
import handover.io.intake.DossierWriter;
import handover.io.intake.Intake;
import handover.io.intake.Intaken;
import handover.io.intake.Mapping;
import handover.io.intake.Tables;
import handover.io.intake.Watch;
import handover.words.Texts;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// `import`: a dossier made of tables.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a dossier of tables: CSV, XLSX, GeoJSON or KML.",
            "Sheets or files called sites, sources and claims belong together; a single table with"
                    + " a name, coordinates and a date in each row will do. Rows that begin with #"
                    + " are left out."
        })
final class ImportCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "the tables")
    List<Path> files = List.of();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = "the folder of the new dossier")
    Path folder = Path.of("");

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "the title of the dossier (default: the name of the folder)")
    @Nullable String title;

    @Option(
            names = "--title-fr",
            paramLabel = "TITLE",
            description = "the title in French (default: the same)")
    @Nullable String titleFr;

    @Option(
            names = "--map",
            paramLabel = "COLUMN=FIELD",
            description =
                    "says what a column holds, such as --map Ort=name; SHEET!COLUMN=FIELD for one of"
                            + " several tables; COLUMN= for one that is not wanted")
    List<String> maps = new ArrayList<>();

    @Option(
            names = "--day-order",
            paramLabel = "ORDER",
            description = "what comes first in days such as 03/04/2023: dmy or mdy; never guessed")
    @Nullable DayOrder order;

    @Option(
            names = "--keep-good-rows",
            description = "makes the dossier of the good rows if others are bad")
    boolean keep;

    @Mixin LanguageOption language = new LanguageOption();
    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        refuseFormer();
        Tables read = Tables.read(files, Watch.NOBODY);
        List<String> lines = new ArrayList<>(Dossiers.lines(read.problems(), language.locale));
        if (read.tables().isEmpty()) {
            throw new BadInput(lines);
        }
        List<Mapping> mappings =
                new ColumnWords(spec.commandLine()).map(Mapping.guess(read.tables()), maps);
        Intaken made = Intake.make(mappings, order, titles(), Watch.NOBODY);
        lines.addAll(Dossiers.lines(made.problems(), language.locale));
        Dossier dossier = made.dossier();
        boolean sound = made.sound() && !Dossiers.unusable(read.problems());
        if (dossier == null || !sound && !keep) {
            if (dossier != null) {
                lines.add(Texts.in(language.locale).get("command.import.kept", made.badRows()));
            }
            throw new BadInput(lines);
        }
        PrintWriter err = spec.commandLine().getErr();
        lines.forEach(err::println);
        err.flush();
        write(dossier);
        return 0;
    }

    private void refuseFormer() {
        if (Files.exists(folder.resolve(DossierReader.FILE))) {
            throw new BadInput(
                    List.of(Texts.in(language.locale).get("command.import.former", folder)));
        }
    }

    private void write(Dossier dossier) {
        try {
            DossierWriter.write(dossier, folder);
        } catch (UnwritableException e) {
            throw new BadInput(List.of(Problems.line(e.problem(), language.locale)));
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                Texts.in(language.locale)
                        .get(
                                "command.import.done",
                                dossier.sites().size(),
                                dossier.sources().size(),
                                dossier.claims().size(),
                                folder.toString()));
        out.flush();
    }

    private Localized titles() {
        String english = title();
        return new Localized(english, titleFr == null ? english : oneLine(titleFr));
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private String title() {
        if (title != null && !title.isBlank()) {
            return oneLine(title);
        }
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "dossier" : name.toString().strip();
    }
}
