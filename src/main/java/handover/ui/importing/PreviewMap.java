package handover.ui.importing;

import handover.basemap.Basemap;
import handover.chronology.Chronology;
import handover.chronology.Lens;
import handover.dossier.Dossier;
import handover.geo.Bounds;
import handover.geo.Camera;
import handover.geo.Insets;
import handover.geo.Size;
import handover.paint.Furniture;
import handover.paint.MapScene;
import handover.paint.MapSheet;
import handover.paint.Palette;
import handover.state.Theme;
import handover.words.Texts;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;

/// The sites of a dossier that is not open yet, on their map.
final class PreviewMap extends StackPane {
    /// More sites than this are not painted before they are opened: the card must not wait.
    private static final int MOST = 3_000;

    private static final double LEAST = 20;

    /// So many degrees are shown at least.
    private static final double WIDE = 9;

    private static final double FLATTEST = 85;
    private static final Insets EDGE = new Insets(24, 40, 24, 40);

    PreviewMap(Dossier dossier, Basemap basemap, Theme theme, Texts texts) {
        setId("import-map");
        getStyleClass().add("import-map");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(texts.get("intake.map", dossier.sites().size()));
        setMinSize(LEAST, LEAST);
        if (dossier.sites().size() > MOST) {
            getChildren().add(Parts.label("import-quiet", texts.get("intake.map.many")));
            return;
        }
        var chronology = Chronology.of(dossier, Lens.usual(dossier));
        var moment = chronology.on(dossier.days().last());
        var sheet = new MapSheet();
        getChildren().add(sheet);
        layoutBoundsProperty()
                .subscribe(
                        bounds -> {
                            var size = new Size(bounds.getWidth(), bounds.getHeight());
                            if (size.width() > 4 * LEAST && size.height() > 4 * LEAST) {
                                sheet.show(
                                        new MapScene(
                                                basemap,
                                                chronology,
                                                moment,
                                                Camera.fit(around(dossier.view()), size, EDGE),
                                                size,
                                                null,
                                                null,
                                                texts.locale(),
                                                Palette.of(theme),
                                                Furniture.NONE));
                            }
                        });
    }

    /// What is shown of the map, wide enough that the borders and names around tell where that is:
    /// sites may lie in the wrong country.
    static Bounds around(Bounds view) {
        double lat = (view.south() + view.north()) / 2;
        double lon = (view.west() + view.east()) / 2;
        return new Bounds(
                Math.min(view.west(), Math.max(-180, lon - WIDE / 2)),
                Math.min(view.south(), Math.max(-FLATTEST, lat - WIDE / 2)),
                Math.max(view.east(), lon + WIDE / 2),
                Math.max(view.north(), Math.min(FLATTEST, lat + WIDE / 2)));
    }
}
