package handover.app;

import handover.basemap.Basemap;
import handover.chronology.Chronology;
import handover.chronology.Lens;
import handover.chronology.Moment;
import handover.dossier.Dossier;
import handover.dossier.Site;
import handover.export.ComparisonPicture;
import handover.export.ComparisonRequest;
import handover.export.FxPlatform;
import handover.export.Picture;
import handover.export.PictureFile;
import handover.export.PictureRequest;
import handover.export.PictureSize;
import handover.export.PictureStyle;
import handover.geo.Insets;
import handover.geo.Size;
import handover.io.BasemapReader;
import handover.io.Problems;
import handover.io.UnwritableException;
import handover.paint.CompareScene;
import handover.paint.Furniture;
import handover.paint.MapScene;
import handover.paint.Palette;
import handover.revision.News;
import handover.state.Theme;
import handover.story.Framing;
import handover.story.Viewpoint;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;

/// Makes pictures without a window, in the view that a window opens with.
final class PictureMaker {
    private static final Size VIEW = new Size(1440, 700);
    private static final Insets ROOM = Insets.all(16);

    private final Chronology chronology;
    private final Locale locale;
    private final Theme theme;
    private final PictureSize size;
    private final PictureStyle style;
    private final Furniture furniture;
    private final Basemap basemap;

    /// Makes pictures as they are usually drawn.
    PictureMaker(Chronology chronology, Locale locale, Theme theme, PictureSize size) {
        this(chronology, locale, theme, size, PictureStyle.USUAL, null);
    }

    /// @param news what is marked as another than in an earlier version, or null
    PictureMaker(
            Chronology chronology,
            Locale locale,
            Theme theme,
            PictureSize size,
            PictureStyle style,
            @Nullable News news) {
        this.chronology = chronology;
        this.locale = locale;
        this.theme = theme;
        this.size = size;
        this.style = style;
        this.furniture = Furniture.PICTURE.withNews(news);
        try {
            this.basemap = BasemapReader.bundled();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a window shows when it opens, with a site selected.
    static Viewpoint opening(Dossier dossier, Lens lens, @Nullable Site selected) {
        return new Viewpoint(
                dossier.days().first(),
                Framing.home(dossier, VIEW, ROOM),
                VIEW,
                selected == null ? null : selected.id(),
                lens);
    }

    /// Writes the picture of one day.
    ///
    /// @throws BadInput if it cannot be written
    void write(LocalDate day, @Nullable Site selected, Path out) {
        var request = new PictureRequest(size, scene(chronology.on(day), selected), style);
        write(() -> Picture.file(request), out);
    }

    /// Writes the picture of a comparison.
    ///
    /// @param right the right side
    /// @param compared puts the left side to it
    /// @throws BadInput if it cannot be written
    void writeComparison(
            Moment right,
            Function<MapScene, CompareScene> compared,
            @Nullable Site selected,
            Path out) {
        var request = new ComparisonRequest(size, compared.apply(scene(right, selected)));
        write(() -> ComparisonPicture.file(request), out);
    }

    private MapScene scene(Moment moment, @Nullable Site selected) {
        return new MapScene(
                basemap,
                chronology,
                moment,
                Framing.home(chronology.dossier(), VIEW, ROOM),
                VIEW,
                selected,
                null,
                locale,
                Palette.of(theme),
                furniture);
    }

    private void write(Callable<PictureFile> painting, Path out) {
        FxPlatform.startWithoutDisplay();
        try {
            FxPlatform.call(painting).write(out);
        } catch (UnwritableException e) {
            throw new BadInput(List.of(Problems.line(e.problem(), locale)));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// Writes the picture of every change into a folder, named by its day, and of the first day.
    ///
    /// @return the files, in the order of their days
    List<Path> writeEveryChange(@Nullable Site selected, Path folder) {
        List<LocalDate> days = new ArrayList<>(chronology.changeDays());
        LocalDate first = chronology.dossier().days().first();
        if (!days.contains(first)) {
            days.addFirst(first);
        }
        List<Path> written = new ArrayList<>();
        for (LocalDate day : days) {
            Path file = folder.resolve(day + ".png");
            write(day, selected, file);
            written.add(file);
        }
        return written;
    }
}
