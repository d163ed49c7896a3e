package handover.export.series;

import handover.basemap.Basemap;
import handover.export.FxPlatform;
import handover.export.Picture;
import handover.export.PictureRequest;
import handover.export.PictureSize;
import handover.paint.Furniture;
import handover.paint.MapScene;
import handover.paint.Palette;
import handover.story.Viewpoint;

/// Paints a page as the map shows what the page looks at. Painting is done on the toolkit's thread,
/// one picture at a time, so that a window goes on between two of them.
///
/// @param size of each picture
public record MapPagePainter(Basemap basemap, Palette palette, PictureSize size)
        implements PagePainter {

    @Override
    public Picture paint(BriefingPage page) throws Exception {
        var request = new PictureRequest(size, scene(page));
        return FxPlatform.call(() -> Picture.render(request));
    }

    private MapScene scene(BriefingPage page) {
        Viewpoint at = page.at();
        String selected = at.selected();
        return new MapScene(
                basemap,
                page.chronology(),
                page.moment(),
                at.camera(),
                at.view(),
                selected == null ? null : page.chronology().dossier().site(selected).orElse(null),
                null,
                page.locale(),
                palette,
                Furniture.PICTURE);
    }
}
