package handover.paint;

import handover.chronology.Crowd;
import handover.geo.Box;
import handover.geo.Size;
import handover.words.Texts;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/// Paints what stands for several sites: a plate that says how many of how many are handed over,
/// and below the words a bar of all their states, each as long as it has sites. What is undecided
/// is hatched, so that no state is told by colour alone.
final class ClusterPainter {
    private static final double NUMBER = 12.5;
    private static final double WORDS = 9.5;
    private static final double SIDE = 6;
    private static final double TOP = 4;
    private static final double BAR = 5;
    private static final double LEAST = 38;
    private static final double HATCH = 3;

    private ClusterPainter() {}

    /// The room that a plate for so many sites needs, whatever the day: logical pixels.
    static Size size(MapScene scene, int total) {
        double type = scene.palette().type();
        Texts texts = Texts.in(scene.locale());
        double number = TextMeasure.width(widest(texts, total), number(type));
        double words = TextMeasure.width(of(texts, total), words(type));
        double width = Math.max(LEAST * type, Math.max(number, words) + 2 * SIDE * type);
        return new Size(Math.ceil(width), Math.ceil((NUMBER + WORDS + BAR + 3 * TOP) * type));
    }

    /// Widths are asked for by the number of digits, of which there are few.
    private static String widest(Texts texts, int total) {
        return texts.number(nines(total));
    }

    private static String of(Texts texts, int total) {
        return texts.get("map.cluster.of", texts.number(nines(total)));
    }

    private static int nines(int total) {
        int nines = 9;
        while (nines < total) {
            nines = nines * 10 + 9;
        }
        return nines;
    }

    private static Font number(double type) {
        return Fonts.bold(NUMBER * type);
    }

    private static Font words(double type) {
        return Fonts.regular(WORDS * type);
    }

    static void paint(Ink ink, MapScene scene, Cluster cluster, Crowd crowd) {
        Box box = cluster.box();
        Palette palette = ink.palette();
        double left = ink.snap(box.minX());
        double top = ink.snap(box.minY());
        double width = ink.snap(box.width());
        double height = ink.snap(box.height());
        double line = ink.whole(1.5);
        fill(ink, palette.halo(), left - line, top - line, width + 2 * line, height + 2 * line);
        fill(ink, edge(crowd, palette), left, top, width, height);
        double innerWidth = width - 2 * line;
        fill(ink, palette.paper(), left + line, top + line, innerWidth, height - 2 * line);
        words(ink, scene, cluster, crowd);
        bar(ink, crowd, new Box(left, top, left + width, top + height));
    }

    private static void fill(
            Ink ink, Color color, double left, double top, double width, double height) {
        ink.g().setFill(color);
        ink.g().fillRect(left, top, width, height);
    }

    /// Paints the halo of a plate for sites of which some are another on the other side of a
    /// comparison; beneath the plate, hence before it.
    static void paintDifference(Ink ink, Cluster cluster) {
        double around = ink.type(5);
        Box box = cluster.box().expand(around);
        ink.g().setFill(ink.palette().lens());
        ink.g()
                .fillRoundRect(
                        box.minX(), box.minY(), box.width(), box.height(), 4 * around, 4 * around);
    }

    /// Paints the sign of a legend: a small plate with its bar.
    static void paintSign(Ink ink, double x, double y, double radius) {
        double height = 1.5 * radius;
        var box = new Box(x - radius, y - height / 2, x + radius, y + height / 2);
        ink.g().setFill(ink.palette().muted());
        ink.g().fillRoundRect(box.minX(), box.minY(), box.width(), box.height(), 5, 5);
        ink.g().setFill(ink.palette().paper());
        ink.g().fillRoundRect(box.minX() + 1, box.minY() + 1, box.width() - 2, height - 2, 4, 4);
        double bar = radius * 0.4;
        double top = y + height / 2 - bar - radius * 0.3;
        var states = ink.palette().states();
        ink.g().setFill(states.handedOver());
        ink.g().fillRect(x - radius * 0.7, top, radius * 0.8, bar);
        ink.g().setFill(states.open());
        ink.g().fillRect(x + radius * 0.1, top, radius * 0.6, bar);
    }

    private static Color edge(Crowd crowd, Palette palette) {
        if (crowd.over() == crowd.total()) {
            return palette.states().handedOver();
        }
        return crowd.over() == 0 ? palette.states().open() : palette.muted();
    }

    private static void words(Ink ink, MapScene scene, Cluster cluster, Crowd crowd) {
        Texts texts = Texts.in(scene.locale());
        double type = ink.palette().type();
        Font large = number(type);
        String number = texts.number(crowd.over());
        double middle = cluster.at().x();
        double baseline = cluster.box().minY() + ink.type(TOP + NUMBER * 0.86);
        ink.text(
                number,
                middle - TextMeasure.width(number, large) / 2,
                baseline,
                large,
                ink.palette().text());
        Font small = words(type);
        String of = texts.get("map.cluster.of", texts.number(crowd.total()));
        double below = baseline + ink.type(WORDS + 1.5);
        ink.text(
                of, middle - TextMeasure.width(of, small) / 2, below, small, ink.palette().muted());
    }

    private static void bar(Ink ink, Crowd crowd, Box box) {
        var colors = ink.palette().states();
        double side = ink.type(SIDE);
        double bottom = ink.snap(box.maxY() - ink.type(TOP));
        double top = bottom - ink.snap(ink.type(BAR));
        double room = box.width() - 2 * side;
        int[] parts = {
            crowd.handedOver(),
            crowd.disputed(),
            crowd.asAnnounced(),
            crowd.window(),
            crowd.announced() + crowd.open()
        };
        Color[] paints = {
            colors.handedOver(),
            colors.disputed(),
            colors.asAnnounced(),
            colors.open(),
            colors.open()
        };
        int before = 0;
        for (int i = 0; i < parts.length; i++) {
            double from = ink.snap(box.minX() + side + room * before / crowd.total());
            before += parts[i];
            double to = ink.snap(box.minX() + side + room * before / crowd.total());
            if (to > from) {
                part(ink, new Box(from, top, to, bottom), paints[i], i == 3 || i == 2);
            }
        }
    }

    private static void part(Ink ink, Box box, Color color, boolean hatched) {
        GraphicsContext g = ink.g();
        g.setFill(color);
        if (!hatched) {
            g.fillRect(box.minX(), box.minY(), box.width(), box.height());
            return;
        }
        double step = ink.whole(HATCH);
        for (double x = box.minX(); x < box.maxX(); x += step) {
            g.fillRect(x, box.minY(), Math.min(step / 2, box.maxX() - x), box.height());
        }
    }
}
