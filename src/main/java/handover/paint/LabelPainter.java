package handover.paint;

import handover.dossier.Site;
import handover.geo.LabelPlacement.Placed;
import handover.geo.Point;

import javafx.scene.text.Font;

import java.util.List;
import java.util.Optional;

/// Writes the names of the sites where they have been placed, joined to their marks where they had
/// to move away.
final class LabelPainter {
    private LabelPainter() {}

    static void paintLeader(Ink ink, Placed label) {
        line(ink, label, ink.palette().halo(), 3);
        line(ink, label, ink.palette().muted(), 1);
    }

    private static void line(Ink ink, Placed label, javafx.scene.paint.Color color, double width) {
        ink.line(color, width);
        ink.g()
                .strokeLine(
                        label.leaderStart().x(),
                        label.leaderStart().y(),
                        label.leaderEnd().x(),
                        label.leaderEnd().y());
    }

    /// The names, in the order in which they are painted.
    static List<Stamp> names(MapPlan plan) {
        return plan.labels().placed().stream().map(label -> name(plan.scene(), label)).toList();
    }

    private static Stamp name(MapScene scene, Placed label) {
        Palette palette = scene.palette();
        Font font = SiteLabels.font(palette);
        Optional<Site> site = scene.chronology().dossier().site(label.id());
        Site named = site.or(() -> Ghosts.named(scene, label.id())).orElseThrow();
        String name = SiteLabels.name(scene, named);
        double x = label.box().centre().x() - TextMeasure.width(name, font) / 2;
        double baseline = label.box().centre().y() + font.getSize() * Fonts.CAP_HEIGHT / 2;
        var color = site.isPresent() ? palette.text() : palette.muted();
        return Stamp.name(
                name, new Point(x, baseline), font, color, palette.halo(), palette.type());
    }
}
