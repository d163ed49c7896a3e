package handover.app;

import handover.basemap.Basemap;
import handover.chronology.Lens;
import handover.dossier.Dossier;
import handover.export.FxPlatform;
import handover.export.PictureSize;
import handover.export.series.BriefingPages;
import handover.export.series.MapPagePainter;
import handover.export.series.Series;
import handover.export.series.SeriesFormat;
import handover.io.BasemapReader;
import handover.io.Problems;
import handover.io.UnwritableException;
import handover.paint.Palette;
import handover.state.Theme;
import handover.story.Story;
import handover.story.Walk;
import handover.words.Texts;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

/// `export`: many pictures at once, as a folder, an animation, slides or pages.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes the map on every day with a change, or every scene: pictures, an animation,"
                        + " slides or pages to hand out.")
final class ExportCommand implements Callable<Integer> {
    /// What is gone through: one of them or both.
    static final class Stops {
        @Option(
                names = "--every-change",
                description = "every day with a change, and the first day")
        boolean everyChange;

        @Option(
                names = "--scenes",
                paramLabel = "FILE",
                description =
                        "the scenes of a file that ends in .atlas, each through its own lens; with"
                                + " --every-change both, in the order of a briefing")
        @Nullable Path scenes;

        Walk.Through through() {
            if (scenes == null) {
                return Walk.Through.CHANGES;
            }
            return everyChange ? Walk.Through.BOTH : Walk.Through.SCENES;
        }
    }

    @ArgGroup(exclusive = false, multiplicity = "1")
    Stops stops = new Stops();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            converter = FormatWord.class,
            description =
                    "png: a folder of pictures; gif: an animation; pptx: slides with quotes and"
                            + " citations in the notes; pdf: pages with quotes and citations")
    SeriesFormat format = SeriesFormat.PNG;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "PATH",
            description = "the file; for png the folder")
    Path out = Path.of("");

    @Option(
            names = "--select",
            paramLabel = "SITE",
            description = "id of a site to mark, like kidal")
    @Nullable String select;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = PictureSizeWord.class,
            description = "size of each picture in pixels (default: 1920x1080, for gif 1280x720)")
    @Nullable PictureSize size;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            defaultValue = "light",
            description = "light, dark, projector (default: light)")
    Theme theme = Theme.LIGHT;

    @Mixin LensOptions lens = new LensOptions();
    @Mixin SharedOptions shared = new SharedOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Dossier dossier = Dossiers.load(shared.dossier, shared.locale);
        Dossiers.requireCounting(dossier, lens.counting);
        Lens read = lens.lens();
        var start = PictureMaker.opening(dossier, read, SnapshotCommand.selected(dossier, select));
        var pages =
                new BriefingPages(dossier, start, shared.locale)
                        .of(story(dossier), stops.through(), dossier.days());
        FxPlatform.startWithoutDisplay();
        return write(new Series(dossier, shared.locale, pages, painter()));
    }

    private Story story(Dossier dossier) {
        Path file = stops.scenes;
        if (file == null) {
            return Story.EMPTY;
        }
        PrintWriter err = spec.commandLine().getErr();
        Story story = SceneFiles.load(file, dossier, shared.locale, err).story();
        if (story.isEmpty()) {
            String words = Texts.in(shared.locale).get("command.export.no-scenes", file);
            throw new BadInput(List.of(words));
        }
        return story;
    }

    private MapPagePainter painter() {
        try {
            Basemap basemap = BasemapReader.bundled();
            return new MapPagePainter(basemap, Palette.of(theme), sizeOrUsual());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PictureSize sizeOrUsual() {
        PictureSize chosen = size;
        if (chosen != null) {
            return chosen;
        }
        return format == SeriesFormat.GIF ? PictureSize.HD : PictureSize.FULL_HD;
    }

    private int write(Series series) {
        PrintWriter err = spec.commandLine().getErr();
        var line = new ProgressLine(err, Terminal.watchesErrors());
        try {
            new ExportRun(line::reached).write(format, series, out);
            return 0;
        } catch (CancellationException e) {
            return 1;
        } catch (UnwritableException e) {
            throw new BadInput(List.of(Problems.line(e.problem(), shared.locale)));
        } finally {
            line.clear();
        }
    }

    static final class FormatWord implements ITypeConverter<SeriesFormat> {
        @Override
        public SeriesFormat convert(String word) {
            return Arrays.stream(SeriesFormat.values())
                    .filter(format -> format.id().equals(word.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(unknown(word)));
        }

        private static String unknown(String word) {
            return "'"
                    + word
                    + "' is none of: "
                    + Arrays.stream(SeriesFormat.values())
                            .map(SeriesFormat::id)
                            .collect(Collectors.joining(", "));
        }
    }
}
