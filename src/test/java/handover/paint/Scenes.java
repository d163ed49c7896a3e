package handover.paint;

import handover.basemap.Basemap;
import handover.chronology.Chronology;
import handover.chronology.Lens;
import handover.dossier.Dossier;
import handover.dossier.Site;
import handover.geo.Camera;
import handover.geo.Insets;
import handover.geo.Size;
import handover.io.BasemapReader;
import handover.io.DossierReader;
import handover.state.Theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/// Scenes of the bundled dossier for tests of what is painted.
public final class Scenes {
    /// The size of the maps that are compared with kept pictures.
    public static final Size VIEW = new Size(960, 640);

    /// The bundled dossier.
    public static final Dossier DOSSIER =
            Objects.requireNonNull(DossierReader.bundled().dossier(), "the bundled dossier");

    private static final Basemap BASEMAP = basemap();

    private Scenes() {}

    private static Basemap basemap() {
        try {
            return BasemapReader.bundled();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All of Mali on a day, through the usual lens, in English.
    public static MapScene on(String day, Theme theme) {
        return through(Lens.DEFAULT, day, theme);
    }

    /// All of Mali on a day in the light theme.
    public static MapScene on(String day) {
        return on(day, Theme.LIGHT);
    }

    /// All of Mali on a day through a lens.
    public static MapScene through(Lens lens, String day, Theme theme) {
        Chronology chronology = Chronology.of(DOSSIER, lens);
        return new MapScene(
                BASEMAP,
                chronology,
                chronology.on(LocalDate.parse(day)),
                Camera.fit(DOSSIER.view(), VIEW, Insets.NONE),
                VIEW,
                null,
                null,
                Locale.ENGLISH,
                Palette.of(theme),
                Furniture.ALL);
    }

    /// The scene on another day.
    public static MapScene later(MapScene scene, String day) {
        return scene.on(scene.chronology().on(LocalDate.parse(day)));
    }

    /// A site of the dossier.
    public static Site site(String id) {
        return DOSSIER.site(id).orElseThrow();
    }
}
