package handover.app;

import handover.chronology.Chronology;
import handover.dossier.Dossier;
import handover.export.TableFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `table`: every site on one day, one row each.
@Command(
        name = "table",
        mixinStandardHelpOptions = true,
        description = "Writes the state of every site on one day.")
final class TableCommand implements Callable<Integer> {
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
            converter = FormatWord.class,
            description = "csv, json, geojson or kml, which holds all days (default: csv)")
    TableFormat format = TableFormat.CSV;

    @Mixin LensOptions lens = new LensOptions();
    @Mixin SharedOptions shared = new SharedOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Dossier dossier = Dossiers.load(shared.dossier, shared.locale);
        Dossiers.requireCounting(dossier, lens.counting);
        PrintWriter out = spec.commandLine().getOut();
        out.print(format.text(Chronology.of(dossier, lens.lens()), day, shared.locale));
        out.flush();
        return 0;
    }

    static final class FormatWord implements ITypeConverter<TableFormat> {
        @Override
        public TableFormat convert(String word) {
            return Arrays.stream(TableFormat.values())
                    .filter(format -> format.id().equals(word.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(unknown(word)));
        }

        private static String unknown(String word) {
            return "'"
                    + word
                    + "' is none of: "
                    + Arrays.stream(TableFormat.values())
                            .map(TableFormat::id)
                            .collect(Collectors.joining(", "));
        }
    }
}
