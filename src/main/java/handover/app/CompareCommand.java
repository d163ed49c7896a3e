package handover.app;

import handover.chronology.Chronology;
import handover.chronology.Comparison;
import handover.chronology.Side;
import handover.dossier.Dossier;
import handover.dossier.Site;
import handover.export.ComparisonTable;
import handover.export.PictureSize;
import handover.io.Json;
import handover.paint.CompareScene;
import handover.state.CompareLayout;
import handover.state.Theme;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

/// `compare`: what differs between two days, or between two lenses on one day.
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description =
                "Says in words what differs between two days, or two lenses on one day, and paints it.")
final class CompareCommand implements Callable<Integer> {
    private static final double ALL = 100;
    private static final double MIDDLE = 50;

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
            description =
                    "list what differs, as text or json (default: text, unless --out is given)")
    @Nullable Format format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "a PNG file for a picture of both sides")
    @Nullable Path file;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            defaultValue = "swipe",
            description = "swipe: one map with a line; beside: two maps (default: swipe)")
    CompareLayout layout = CompareLayout.SWIPE;

    @Option(
            names = "--line",
            paramLabel = "PERCENT",
            defaultValue = "50",
            description = "where the line of a swipe stands, from 0 to 100 (default: 50)")
    double line = MIDDLE;

    @Option(
            names = "--select",
            paramLabel = "SITE",
            description = "id of a site to mark in the picture, like kidal")
    @Nullable String select;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1920x1080",
            converter = PictureSizeWord.class,
            description = "size of the picture in pixels (default: 1920x1080)")
    PictureSize size = PictureSize.FULL_HD;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            defaultValue = "light",
            description = "light, dark, projector (default: light)")
    Theme theme = Theme.LIGHT;

    @Mixin AgainstOptions against = new AgainstOptions();
    @Mixin LensOptions lens = new LensOptions();
    @Mixin SharedOptions shared = new SharedOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Dossier dossier = Dossiers.load(shared.dossier, shared.locale);
        Side right = new Side(day, lens.lens());
        Side left = against.side(right);
        if (!(line >= 0 && line <= ALL)) {
            throw new BadInput(List.of("--line: %s is not from 0 to 100".formatted(line)));
        }
        Dossiers.requireCounting(dossier, right.lens().counting());
        Dossiers.requireCounting(dossier, left.lens().counting());
        Chronology one = Chronology.of(dossier, left.lens());
        Chronology other = Chronology.of(dossier, right.lens());
        var comparison = Comparison.of(one.on(left.day()), other.on(right.day()));
        Path out = file;
        if (out != null) {
            Site selected = SnapshotCommand.selected(dossier, select);
            var maker = new PictureMaker(other, shared.locale, theme, size);
            maker.writeComparison(
                    other.on(right.day()),
                    side -> new CompareScene(side, one, one.on(left.day()), layout, line / ALL),
                    selected,
                    out);
        }
        if (out == null || format != null) {
            list(new ComparisonTable(one, other, comparison, shared.locale));
        }
        return 0;
    }

    private void list(ComparisonTable table) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(format == Format.JSON ? Json.write(table.asTree()) : table.asText());
        out.flush();
    }
}
