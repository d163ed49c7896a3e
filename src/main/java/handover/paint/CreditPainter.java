package handover.paint;

import handover.geo.Box;
import handover.geo.Size;
import handover.words.Disclaimer;
import handover.words.Texts;

import javafx.scene.text.Font;

import java.util.ArrayList;
import java.util.List;

/// Paints the credits of the base map and the disclaimer about its lines and points, in the lower
/// right corner.
final class CreditPainter {
    private static final double SIZE = 10;
    private static final double LINE = 13.5;
    private static final double WIDEST = 560;
    private static final double PADDING = 6;
    private static final double IN_A_ROOM = 0.75;
    private static final double NARROW = 720;

    private CreditPainter() {}

    /// In a room the small print is for those who come near, and in a narrow map large letters of
    /// it would hide the map.
    private static double type(MapScene scene) {
        double type = scene.palette().type();
        if (scene.furniture().room()) {
            return type * IN_A_ROOM;
        }
        return scene.size().width() < NARROW ? Math.min(type, 1) : type;
    }

    private static Font font(MapScene scene) {
        return Fonts.regular(SIZE * type(scene));
    }

    private static List<String> lines(MapScene scene, double room) {
        Texts texts = Texts.in(scene.locale());
        double width = Math.min(WIDEST * type(scene), room);
        List<String> lines = new ArrayList<>();
        if (scene.furniture().disclaimer()) {
            lines.addAll(
                    TextMeasure.balanced(
                            Disclaimer.of(scene.chronology().dossier(), texts),
                            font(scene),
                            width));
        }
        if (scene.furniture().credits()) {
            lines.addAll(TextMeasure.wrap(texts.get("map.credit"), font(scene), width));
        }
        return lines;
    }

    /// Its box.
    ///
    /// @param room how wide the lines may be
    static Box box(MapScene scene, double room) {
        List<String> lines = lines(scene, room);
        double type = type(scene);
        double width = 0;
        for (String line : lines) {
            width = Math.max(width, TextMeasure.width(line, font(scene)));
        }
        var size = new Size(width + 2 * PADDING * type, (lines.size() * LINE + PADDING) * type);
        return Box.at(
                scene.size().width() - size.width(), scene.size().height() - size.height(), size);
    }

    static void paint(Ink ink, MapScene scene, Box box, double room) {
        var panel = ink.palette().panel();
        boolean overLand = ink.palette().page().isOpaque();
        ink.g().setFill(panel.deriveColor(0, 1, 1, overLand ? 0.8 : 1));
        double left = ink.snap(box.minX());
        double top = ink.snap(box.minY());
        ink.g().fillRoundRect(left, top, box.width() + 20, box.height() + 20, 10, 10);
        double baseline = box.minY() + (PADDING / 2 + SIZE) * type(scene);
        for (String line : lines(scene, room)) {
            double x = box.maxX() - PADDING * type(scene) - TextMeasure.width(line, font(scene));
            ink.text(line, x, baseline, font(scene), ink.palette().muted());
            baseline += LINE * type(scene);
        }
    }
}
