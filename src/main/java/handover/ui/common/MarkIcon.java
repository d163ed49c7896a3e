package handover.ui.common;

import handover.chronology.Moment;
import handover.chronology.SiteState;
import handover.dossier.Site;
import handover.geo.Size;
import handover.paint.Aside;
import handover.paint.AsidePainter;
import handover.paint.DeviceCanvas;
import handover.paint.Mark;
import handover.paint.MarkPainter;
import handover.paint.Palette;
import handover.paint.WindowScale;
import handover.state.Theme;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// The mark of a site beside words, painted by the painter of the map, so that both always show
/// the same shape. It repaints only when it would look different.
public final class MarkIcon extends Region {
    private static final double ROOM = 1.6;

    private final double radius;
    private final double side;
    private final DeviceCanvas canvas = new DeviceCanvas();
    private final ObservableValue<Number> scale;
    private @Nullable Looks shown;

    private record Looks(Mark mark, Aside aside, Theme theme) {}

    /// An empty icon for marks of this radius, in logical pixels; it is a little over three times
    /// as wide and high.
    public MarkIcon(double radius) {
        this.radius = radius;
        side = Math.ceil(2 * ROOM * radius);
        setMinSize(side, side);
        setPrefSize(side, side);
        setMaxSize(side, side);
        getChildren().add(canvas);
        scale = WindowScale.of(this);
        scale.subscribe(pixels -> repaint());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMouseTransparent(true);
    }

    /// Shows a state in the colours of a theme.
    ///
    /// @param words the state in words, for a screen reader
    public void show(SiteState state, Theme theme, Locale locale, String words) {
        show(Mark.of(state, locale), Aside.NONE, theme, words);
    }

    /// Shows the state of a site in a moment, with the small clock where it is not what had
    /// happened by then.
    ///
    /// @param words the state in words, for a screen reader
    public void show(Moment moment, Site site, Theme theme, Locale locale, String words) {
        var aside = new Aside(false, Aside.of(moment, site).hindsight());
        show(Mark.of(moment.state(site.id()), locale), aside, theme, words);
    }

    private void show(Mark mark, Aside aside, Theme theme, String words) {
        setAccessibleText(words);
        var looks = new Looks(mark, aside, theme);
        if (!looks.equals(shown)) {
            shown = looks;
            repaint();
        }
    }

    private void repaint() {
        Looks looks = shown;
        if (looks != null) {
            double pixels = scale.getValue().doubleValue();
            var ink = canvas.cleared(new Size(side, side), pixels, 1, Palette.of(looks.theme()));
            MarkPainter.paint(ink, looks.mark(), side / 2, side / 2, radius);
            AsidePainter.paint(ink, looks.aside(), side / 2, side / 2, radius);
        }
    }
}
