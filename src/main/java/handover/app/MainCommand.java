package handover.app;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

/// The command line as a whole. Without a command it opens the window.
@Command(
        name = "handover-atlas",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            SnapshotCommand.class,
            ExportCommand.class,
            TableCommand.class,
            CompareCommand.class,
            ChangesCommand.class,
            ValidateCommand.class,
            ViewCommand.class,
            ImportCommand.class,
            NewCommand.class
        },
        header =
                "A map and a timeline of bases handed over; every mark is a claim with its source.",
        description = "Without a command, opens the window.",
        footer = {"", "Exit codes: 0 done, 1 the dossier or an input is bad, 2 wrong usage."})
final class MainCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description =
                    "a dossier to open: a folder, its dossier.json, or a .zip of the folder; scenes:"
                            + " a file that ends in .atlas; a picture, whose view is shown; or a"
                            + " table to import: .csv, .xlsx, .geojson or .kml")
    @Nullable Path file;

    @Option(
            names = "--without-display",
            hidden = true,
            paramLabel = "DIR",
            description = "where to write the picture of every change if there is no display")
    @Nullable Path withoutDisplay;

    @Option(
            names = "--dossier",
            paramLabel = "PATH",
            description = "the dossier for scenes or a picture, if it is not the one built in")
    @Nullable Path dossier;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = SharedOptions.LanguageWord.class,
            description = "the language of the window: en, fr (default: the one chosen last)")
    @Nullable Locale language;

    @Option(
            names = "--reset-settings",
            description = "forgets the language, theme and window place kept from earlier starts")
    boolean resetSettings;

    @Option(
            names = "--walk-screens",
            hidden = true,
            paramLabel = "DIR",
            description = "where to keep a picture of every screen while walking through them all")
    @Nullable Path walk;

    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        return new Start(file, dossier, withoutDisplay, language, resetSettings, walk, out).run();
    }

    /// Runs the program.
    ///
    /// @param out where answers go
    /// @param err where complaints go
    /// @return its exit code
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return args.length == 0 ? open(out, err) : read(out, err, args);
    }

    /// Opens the window without reading a command line: that alone would take a tenth of a second,
    /// since Java cannot keep the reader's classes in its cache.
    private static int open(PrintWriter out, PrintWriter err) {
        try {
            return new Start(null, null, null, null, false, null, out).run();
        } catch (BadInput bad) {
            return explain(bad, err);
        }
    }

    private static int read(PrintWriter out, PrintWriter err, String... args) {
        var line = new CommandLine(new MainCommand());
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(MainCommand::explain);
        return line.execute(args);
    }

    private static int explain(Exception failure, CommandLine line, CommandLine.ParseResult parsed)
            throws Exception {
        if (failure instanceof BadInput bad) {
            return explain(bad, line.getErr());
        }
        throw failure;
    }

    private static int explain(BadInput bad, PrintWriter err) {
        bad.lines().forEach(err::println);
        err.flush();
        return 1;
    }
}
