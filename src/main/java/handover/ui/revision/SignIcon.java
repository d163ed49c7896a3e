package handover.ui.revision;

import handover.geo.Size;
import handover.paint.DeviceCanvas;
import handover.paint.NewsPainter;
import handover.paint.Palette;
import handover.paint.WindowScale;
import handover.revision.Kind;
import handover.state.Theme;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// What has become of a thing, by the sign that the map has for it.
final class SignIcon extends Region {
    private static final double RADIUS = 6.5;
    private static final double SIDE = 20;

    private final DeviceCanvas canvas = new DeviceCanvas();
    private final ObservableValue<Number> scale;
    private final Kind kind;
    private final Theme theme;

    /// @param words the same in words, for a screen reader
    SignIcon(Kind kind, Theme theme, String words) {
        this.kind = kind;
        this.theme = theme;
        setMinSize(SIDE, SIDE);
        setPrefSize(SIDE, SIDE);
        setMaxSize(SIDE, SIDE);
        getChildren().add(canvas);
        scale = WindowScale.of(this);
        scale.subscribe(pixels -> repaint());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words);
        setMouseTransparent(true);
    }

    private void repaint() {
        double pixels = scale.getValue().doubleValue();
        var ink = canvas.cleared(new Size(SIDE, SIDE), pixels, 1, Palette.of(theme));
        double radius = RADIUS / ink.palette().type();
        NewsPainter.sign(ink, kind, SIDE / 2, SIDE / 2, ink.type(radius));
    }
}
