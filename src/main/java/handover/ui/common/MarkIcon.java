package handover.ui.common;

import handover.chronology.SiteState;
import handover.paint.Ink;
import handover.paint.Mark;
import handover.paint.MarkPainter;
import handover.paint.Palette;
import handover.state.Theme;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// The mark of a site beside words, painted by the painter of the map, so that both always show
/// the same shape. It repaints only when it would look different.
public final class MarkIcon extends Canvas {
    private static final double ROOM = 1.6;

    private final double radius;
    private @Nullable Looks shown;

    private record Looks(Mark mark, Theme theme, double scale) {}

    /// An empty icon for marks of this radius, in logical pixels; it is a little over three times
    /// as wide and high.
    public MarkIcon(double radius) {
        super(Math.ceil(2 * ROOM * radius), Math.ceil(2 * ROOM * radius));
        this.radius = radius;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMouseTransparent(true);
    }

    /// Shows a state in the colours of a theme.
    ///
    /// @param words the state in words, for a screen reader
    public void show(SiteState state, Theme theme, Locale locale, String words) {
        setAccessibleText(words);
        var looks = new Looks(Mark.of(state, locale), theme, outputScale());
        if (!looks.equals(shown)) {
            shown = looks;
            paint(looks);
        }
    }

    private double outputScale() {
        var scene = getScene();
        var window = scene == null ? null : scene.getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }

    private void paint(Looks looks) {
        var g = getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        var ink = new Ink(g, looks.scale(), Palette.of(looks.theme()));
        MarkPainter.paint(ink, looks.mark(), getWidth() / 2, getHeight() / 2, radius);
    }
}
