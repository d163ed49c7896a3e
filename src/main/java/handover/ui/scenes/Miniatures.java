package handover.ui.scenes;

import handover.basemap.Basemap;
import handover.chronology.Chronology;
import handover.chronology.Lens;
import handover.dossier.Dossier;
import handover.dossier.Site;
import handover.geo.Size;
import handover.paint.Furniture;
import handover.paint.MapScene;
import handover.paint.MapSheet;
import handover.paint.Palette;
import handover.state.Theme;
import handover.story.Viewpoint;

import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Small pictures of scenes, painted by the painter of the map. One is painted in each frame and
/// then kept, so that the window goes on however many there are.
final class Miniatures {
    /// Size of a picture in logical pixels.
    static final Size SIZE = new Size(196, 112);

    /// How much smaller than on the map everything is drawn.
    private static final double SCALE = 0.44;

    private static final int MOST_KEPT = 160;

    /// All that a picture depends on.
    ///
    /// @param pixels device pixels in a logical one
    record Wish(Viewpoint viewpoint, Locale locale, Theme theme, double pixels) {}

    private final Dossier dossier;
    private final Basemap basemap;
    private final Map<Lens, Chronology> chronologies = new HashMap<>();
    private final Map<Wish, ReadOnlyObjectWrapper<@Nullable Image>> kept =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<Wish, ReadOnlyObjectWrapper<@Nullable Image>> eldest) {
                    return size() > MOST_KEPT;
                }
            };
    private final Deque<Wish> waiting = new ArrayDeque<>();
    private final AnimationTimer painter =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    paintNext();
                }
            };

    Miniatures(Dossier dossier, Basemap basemap) {
        this.dossier = dossier;
        this.basemap = basemap;
    }

    /// The picture of a scene; null until it is painted.
    ReadOnlyObjectProperty<@Nullable Image> of(Wish wish) {
        var picture = kept.get(wish);
        if (picture == null) {
            picture = new ReadOnlyObjectWrapper<>();
            kept.put(wish, picture);
            waiting.push(wish);
            painter.start();
        }
        return picture.getReadOnlyProperty();
    }

    /// What was wished for last comes first: it is what is looked at.
    private void paintNext() {
        Wish wish = waiting.poll();
        if (wish == null) {
            painter.stop();
            return;
        }
        var picture = kept.get(wish);
        if (picture != null) {
            picture.set(paint(wish));
        }
    }

    private Image paint(Wish wish) {
        double scale = SCALE * wish.pixels();
        var sheet = new MapSheet(scale);
        sheet.setManaged(false);
        sheet.show(scene(wish));
        sheet.paint();
        var whole = new Scene(new Group(sheet));
        var parameters = new SnapshotParameters();
        parameters.setViewport(
                new Rectangle2D(0, 0, SIZE.width() * wish.pixels(), SIZE.height() * wish.pixels()));
        return whole.getRoot().snapshot(parameters, null);
    }

    private MapScene scene(Wish wish) {
        Viewpoint at = wish.viewpoint();
        Chronology chronology =
                chronologies.computeIfAbsent(at.lens(), lens -> Chronology.of(dossier, lens));
        var paper = new Size(SIZE.width() / SCALE, SIZE.height() / SCALE);
        String id = at.selected();
        Site selected = id == null ? null : dossier.site(id).orElse(null);
        return new MapScene(
                basemap,
                chronology,
                chronology.on(dossier.days().clamp(at.day())),
                at.cameraIn(paper),
                paper,
                selected,
                null,
                wish.locale(),
                Palette.of(wish.theme()),
                Furniture.NONE);
    }
}
