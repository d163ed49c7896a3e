package handover.export.series;

import handover.chronology.Lens;
import handover.dossier.Dossier;
import handover.export.FxPlatform;
import handover.export.PictureSize;
import handover.geo.Camera;
import handover.geo.Insets;
import handover.geo.Size;
import handover.io.BasemapReader;
import handover.io.DossierReader;
import handover.paint.Palette;
import handover.state.Theme;
import handover.story.Story;
import handover.story.StoryScene;
import handover.story.Viewpoint;
import handover.story.Walk;
import handover.time.DayRange;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Series of the shipped dossier, small enough to be written often.
final class Samples {
    static final Dossier DOSSIER = Objects.requireNonNull(DossierReader.bundled().dossier());
    static final Size VIEW = new Size(1440, 700);

    private Samples() {}

    static Viewpoint at(LocalDate day, String site, Lens lens) {
        Camera camera = Camera.fit(DOSSIER.view(), VIEW, Insets.all(16));
        return new Viewpoint(day, camera, VIEW, site, lens);
    }

    static StoryScene scene(String id, String name, String note, LocalDate day, String site) {
        return new StoryScene(id, name, note, at(day, site, Lens.DEFAULT));
    }

    static List<BriefingPage> pages(
            Story story, Walk.Through through, DayRange days, Lens lens, Locale locale) {
        return new BriefingPages(DOSSIER, at(DOSSIER.days().first(), null, lens), locale)
                .of(story, through, days);
    }

    static List<BriefingPage> changes(Locale locale) {
        return pages(Story.EMPTY, Walk.Through.CHANGES, DOSSIER.days(), Lens.DEFAULT, locale);
    }

    static Series series(Locale locale, List<BriefingPage> pages) {
        return new Series(DOSSIER, locale, pages, painter());
    }

    static PagePainter painter() {
        FxPlatform.startWithoutDisplay();
        try {
            return new MapPagePainter(
                    BasemapReader.bundled(), Palette.of(Theme.LIGHT), new PictureSize(640, 360));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
