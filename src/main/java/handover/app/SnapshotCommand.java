package handover.app;

import handover.chronology.Chronology;
import handover.dossier.Dossier;
import handover.dossier.Site;
import handover.export.PictureSize;
import handover.revision.News;
import handover.revision.Revision;
import handover.state.Theme;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `snapshot`: pictures of the map as PNG, one day or every change.
@Command(
        name = "snapshot",
        mixinStandardHelpOptions = true,
        description = "Writes the map on one day, or on the day of every change, as PNG.")
final class SnapshotCommand implements Callable<Integer> {
    /// Which days; exactly one of the two must be given.
    static final class Days {
        @Option(
                names = "--date",
                paramLabel = "DAY",
                converter = DayWord.class,
                description = "the day, like 2023-11-19")
        @Nullable LocalDate day;

        @Option(names = "--every-change", description = "one picture for every day with a change")
        boolean everyChange;
    }

    @ArgGroup(multiplicity = "1")
    Days days = new Days();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "PATH",
            description = "the file; with --every-change the folder")
    Path out = Path.of("");

    @Option(
            names = "--select",
            paramLabel = "SITE",
            description = "id of a site to mark, like kidal")
    @Nullable String select;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1920x1080",
            converter = PictureSizeWord.class,
            description = "size in pixels (default: 1920x1080)")
    PictureSize size = PictureSize.FULL_HD;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            defaultValue = "light",
            description = "light, dark, projector (default: light)")
    Theme theme = Theme.LIGHT;

    @Option(
            names = "--since",
            paramLabel = "OLD",
            description =
                    "an earlier version of the dossier: marks what is new, changed and gone since;"
                            + " a folder, its dossier.json, or a .zip of the folder")
    @Nullable Path since;

    @Mixin StyleOptions style = new StyleOptions();
    @Mixin LensOptions lens = new LensOptions();
    @Mixin SharedOptions shared = new SharedOptions();

    @Override
    public Integer call() {
        Dossier dossier = Dossiers.load(shared.dossier, shared.locale);
        Dossiers.requireCounting(dossier, lens.counting);
        Site selected = selected(dossier, select);
        Chronology chronology = Chronology.of(dossier, lens.lens());
        var style = this.style.style(size, selected != null);
        var maker =
                new PictureMaker(chronology, shared.locale, theme, size, style, news(chronology));
        LocalDate day = days.day;
        if (day != null) {
            maker.write(day, selected, out);
        } else {
            maker.writeEveryChange(selected, folder(out));
        }
        return 0;
    }

    private @Nullable News news(Chronology chronology) {
        Path old = since;
        return old == null
                ? null
                : News.of(
                        Revision.of(Dossiers.load(old, shared.locale), chronology.dossier()),
                        chronology);
    }

    /// The site that `--select` names, if it names one.
    ///
    /// @throws BadInput naming the sites that there are
    static @Nullable Site selected(Dossier dossier, @Nullable String id) {
        if (id == null) {
            return null;
        }
        String known = dossier.sites().stream().map(Site::id).collect(Collectors.joining(", "));
        return dossier.site(id)
                .orElseThrow(
                        () -> new BadInput(List.of("--select: '" + id + "' is none of: " + known)));
    }

    /// The folder for many pictures, made if it is not there yet.
    static Path folder(Path path) {
        try {
            return Files.createDirectories(path);
        } catch (IOException e) {
            throw new BadInput(
                    List.of("--out: " + path + " is not a folder and cannot be made one"));
        }
    }
}
