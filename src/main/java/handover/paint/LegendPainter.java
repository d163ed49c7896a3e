package handover.paint;

import handover.chronology.Chronology;
import handover.chronology.Clock;
import handover.chronology.Status;
import handover.geo.Box;
import handover.geo.Size;
import handover.revision.Kind;
import handover.revision.News;
import handover.words.MarkWords;
import handover.words.Texts;

import javafx.scene.text.Font;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Paints the legend: the marks that this chronology shows on any of its days, in words. It stays
/// the same while the day moves.
final class LegendPainter {
    private static final double PADDING = 13;
    private static final double ROW = 23;
    private static final double TIGHT_ROW = 18.5;
    private static final double WORDS_AT = 27;
    private static final double RADIUS = 7.2;

    private LegendPainter() {}

    /// Paints the sign of a row.
    @FunctionalInterface
    private interface Sign {
        void paint(Ink ink, double x, double y, double radius);
    }

    private record Row(Sign sign, String words) {}

    private static Row row(Mark mark, String words) {
        return new Row((ink, x, y, radius) -> MarkPainter.paint(ink, mark, x, y, radius), words);
    }

    private static List<Row> rows(MapScene scene) {
        Texts texts = Texts.in(scene.locale());
        Chronology other = scene.furniture().contrast().other();
        Set<String> shown = shown(scene.chronology());
        if (other != null) {
            shown.addAll(shown(other));
        }
        List<Row> rows = new ArrayList<>();
        for (Mark mark : marks()) {
            String id = id(mark.status(), mark.disputed());
            if (shown.contains(id)) {
                rows.add(
                        row(
                                mark,
                                MarkWords.of(
                                        scene.chronology().dossier(),
                                        id + suffix(scene, mark),
                                        scene.locale())));
            }
        }
        if (scene.moment().headquarters() != null) {
            Mark mark = Mark.headquarters(Status.OPEN, false, scene.locale());
            rows.add(row(mark, texts.get("map.legend.headquarters")));
        }
        if (Gathering.possible(scene)) {
            rows.add(new Row(ClusterPainter::paintSign, texts.get("map.legend.cluster")));
        }
        if (scene.chronology().everFlagged() || (other != null && other.everFlagged())) {
            rows.add(new Row(AsidePainter::paintFlag, texts.get("map.legend.flag")));
        }
        if (published(scene)) {
            rows.add(new Row(AsidePainter::paintClock, texts.get("map.legend.hindsight")));
        }
        if (other != null) {
            rows.add(new Row(LegendPainter::halo, texts.get("compare.legend")));
        }
        rows.addAll(news(scene, texts));
        return rows;
    }

    /// The signs of what is another than in an earlier version, those that the map has.
    private static List<Row> news(MapScene scene, Texts texts) {
        News news = scene.furniture().news();
        if (news == null) {
            return List.of();
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> news.count(kind) > 0)
                .map(kind -> new Row(sign(kind), texts.get("revision.legend." + kind.id())))
                .toList();
    }

    private static Sign sign(Kind kind) {
        return (ink, x, y, radius) -> NewsPainter.sign(ink, kind, x, y, radius);
    }

    private static void halo(Ink ink, double x, double y, double radius) {
        MarkPainter.paintDifference(ink, x, y, radius * 0.5);
    }

    private static boolean published(MapScene scene) {
        Chronology other = scene.furniture().contrast().other();
        return scene.chronology().lens().clock() == Clock.PUBLISHED
                || (other != null && other.lens().clock() == Clock.PUBLISHED);
    }

    private static String suffix(MapScene scene, Mark mark) {
        return published(scene) && mark.status() == Status.WINDOW ? "-published" : "";
    }

    private static List<Mark> marks() {
        return List.of(
                Mark.base(Status.OPEN, false),
                Mark.base(Status.ANNOUNCED, false),
                Mark.base(Status.WINDOW, false),
                Mark.base(Status.HANDED_OVER, false),
                Mark.base(Status.HANDED_OVER, true),
                Mark.base(Status.AS_ANNOUNCED, false));
    }

    private static Set<String> shown(Chronology chronology) {
        Set<String> ids = new HashSet<>();
        ids.add(id(Status.OPEN, false));
        for (Chronology.Mark mark : chronology.marks()) {
            ids.add(id(mark.status(), mark.disputed()));
        }
        return ids;
    }

    private static String id(Status status, boolean disputed) {
        return status.id() + (disputed ? "-disputed" : "");
    }

    private static Font font(MapScene scene) {
        return Fonts.regular(12 * scene.palette().type());
    }

    /// The room that it needs, at the left below.
    ///
    /// @param tight with the rows closer together
    static Box box(MapScene scene, double margin, boolean tight) {
        List<Row> rows = rows(scene);
        double type = scene.palette().type();
        double words = 0;
        for (Row row : rows) {
            words = Math.max(words, TextMeasure.width(row.words, font(scene)));
        }
        double width = words + (WORDS_AT + 2 * PADDING) * type;
        double row = tight ? TIGHT_ROW : ROW;
        double height = (rows.size() * row + 2 * PADDING - 5) * type;
        double top = scene.size().height() - margin - height;
        return Box.at(margin, top, new Size(width, height));
    }

    static void paint(Ink ink, MapScene scene, Box box) {
        Panel.paint(ink, box);
        double left = box.minX() + ink.type(PADDING);
        List<Row> rows = rows(scene);
        double step = (box.height() - ink.type(2 * PADDING - 5)) / rows.size();
        double y = box.minY() + ink.type(PADDING - 2.5) + step / 2;
        Font font = font(scene);
        for (Row row : rows) {
            row.sign.paint(ink, ink.snap(left + ink.type(8)), ink.snap(y), ink.type(RADIUS));
            double baseline = y + font.getSize() * Fonts.CAP_HEIGHT / 2;
            ink.text(row.words, left + ink.type(WORDS_AT), baseline, font, ink.palette().text());
            y += step;
        }
    }
}
