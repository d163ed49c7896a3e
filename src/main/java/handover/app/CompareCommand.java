package handover.app;

import handover.chronology.Chronology;
import handover.chronology.Comparison;
import handover.chronology.Side;
import handover.dossier.Dossier;
import handover.export.ComparisonTable;
import handover.io.Json;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;

/// `compare`: what differs between two days, or between two lenses on one day.
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Says in words what differs between two days, or two lenses on one day.")
final class CompareCommand implements Callable<Integer> {
    /// How the differences are written.
    enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = "--date",
            required = true,
            paramLabel = "DAY",
            converter = DayWord.class,
            description = "the day, like 2023-11-19; the right side")
    LocalDate day = LocalDate.EPOCH;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (default: text)")
    Format format = Format.TEXT;

    @Mixin AgainstOptions against = new AgainstOptions();
    @Mixin LensOptions lens = new LensOptions();
    @Mixin SharedOptions shared = new SharedOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Dossier dossier = Dossiers.load(shared.dossier, shared.locale);
        Side right = new Side(day, lens.lens());
        Side left = against.side(right);
        Dossiers.requireCounting(dossier, right.lens().counting());
        Dossiers.requireCounting(dossier, left.lens().counting());
        Chronology one = Chronology.of(dossier, left.lens());
        Chronology other = Chronology.of(dossier, right.lens());
        var comparison = Comparison.of(one.on(left.day()), other.on(right.day()));
        var table = new ComparisonTable(one, other, comparison, shared.locale);
        PrintWriter out = spec.commandLine().getOut();
        out.print(format == Format.JSON ? Json.write(table.asTree()) : table.asText());
        out.flush();
        return 0;
    }
}
