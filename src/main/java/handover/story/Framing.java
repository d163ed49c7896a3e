package handover.story;

import handover.dossier.Dossier;
import handover.geo.Bounds;
import handover.geo.Camera;
import handover.geo.Insets;
import handover.geo.LatLon;
import handover.geo.Point;
import handover.geo.Size;

import java.util.List;

/// The camera for what a briefing wants to show in its picture.
public final class Framing {
    /// How much of the land around a place is shown with it, in degrees.
    private static final double AROUND = 2.2;

    private static final double NORTHERNMOST = 85;

    /// What stands at the edges of a map in a window, in logical pixels: the plate above on the
    /// left, the buttons beside it, the legend below it, the credits and the scale beside that.
    private static final Size PLATE = new Size(352, 126);

    private static final Size BUTTONS = new Size(64, 124);
    private static final Size LEGEND = new Size(245, 125);
    private static final Size CREDITS = new Size(220, 44);

    /// Ways to keep clear of it, from the largest picture to the surest.
    private static final List<Insets> CLEAR =
            List.of(
                    new Insets(130, 24, 60, 24),
                    new Insets(130, 70, 60, 60),
                    new Insets(24, 80, 60, 250),
                    new Insets(140, 80, 80, 250));

    private Framing() {}

    /// Shows what a dossier would have shown when nothing else is asked for; farther from the edges
    /// if one of its sites would otherwise lie beneath what stands there.
    ///
    /// @param room what is left free at the edges as long as no site is hidden
    public static Camera home(Dossier dossier, Size view, Insets room) {
        Camera usual = Camera.fit(dossier.view(), view, room);
        Camera best = usual;
        long least = hidden(dossier, usual, view);
        for (Insets clear : CLEAR) {
            if (least == 0) {
                break;
            }
            Camera other = Camera.fit(dossier.view(), view, clear);
            long hidden = hidden(dossier, other, view);
            if (hidden < least) {
                least = hidden;
                best = other;
            }
        }
        return best;
    }

    private static long hidden(Dossier dossier, Camera camera, Size view) {
        return dossier.sites().stream()
                .map(site -> camera.toScreen(site.at(), view))
                .filter(at -> isCovered(at, view))
                .count();
    }

    private static boolean isCovered(Point at, Size view) {
        double right = view.width() - at.x();
        double below = view.height() - at.y();
        return at.x() < PLATE.width() && at.y() < PLATE.height()
                || right < BUTTONS.width() && at.y() < BUTTONS.height()
                || at.x() < LEGEND.width() && below < LEGEND.height()
                || right < CREDITS.width() && below < CREDITS.height();
    }

    /// Shows places with some of the land around them.
    ///
    /// @param clear what is covered at the edges of the view
    /// @throws IllegalArgumentException if there is no place
    public static Camera around(List<LatLon> places, Size view, Insets clear) {
        return Camera.fit(Bounds.of(places).grown(AROUND, NORTHERNMOST), view, clear);
    }
}
