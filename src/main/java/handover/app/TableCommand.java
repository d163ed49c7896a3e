package handover.app;

import handover.chronology.Chronology;
import handover.dossier.Dossier;
import handover.export.StateTable;
import handover.io.Json;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;

/// `table`: every site on one day, one row each.
@Command(
        name = "table",
        mixinStandardHelpOptions = true,
        description = "Writes the state of every site on one day.")
final class TableCommand implements Callable<Integer> {
    enum Format {
        csv,
        json
    }

    @Option(
            names = "--date",
            required = true,
            paramLabel = "DAY",
            converter = DayWord.class,
            description = "the day, like 2023-11-19")
    LocalDate day = LocalDate.EPOCH;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "csv",
            description = "csv or json (default: csv)")
    Format format = Format.csv;

    @Mixin LensOptions lens = new LensOptions();
    @Mixin SharedOptions shared = new SharedOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Dossier dossier = Dossiers.load(shared.dossier, shared.locale);
        Dossiers.requireCounting(dossier, lens.counting);
        var table = new StateTable(Chronology.of(dossier, lens.lens()), day, shared.locale);
        PrintWriter out = spec.commandLine().getOut();
        out.print(format == Format.json ? Json.write(table.asTree()) : table.asCsv());
        out.flush();
        return 0;
    }
}
