package handover.ui.picture;

import handover.export.Picture;
import handover.export.PictureRequest;
import handover.paint.WindowScale;

import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundImage;
import javafx.scene.layout.BackgroundPosition;
import javafx.scene.layout.BackgroundRepeat;
import javafx.scene.layout.BackgroundSize;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;

/// A look at a picture before it is made: painted by the painter of the picture, laid out as the
/// picture will be, with the pixels that there is room for. It is painted once a frame at most,
/// when there is something new to show, and never while it shows nothing.
public final class PicturePreview extends Region {
    private static final int SQUARE = 8;
    private static final double MARGIN = 12;

    private final ImageView view = new ImageView();
    private final Region paper = new Region();
    private final ObservableValue<Number> scale = WindowScale.of(this);
    private final AnimationTimer painter =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    stop();
                    paint();
                }
            };
    private @Nullable PictureRequest wanted;
    private @Nullable Painted painted;
    private int paints;

    private record Painted(PictureRequest request, double width, double height) {}

    PicturePreview() {
        setId("picture-preview");
        getStyleClass().add("picture-preview");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        paper.getStyleClass().add("picture-paper");
        paper.setBackground(squares());
        getChildren().addAll(paper, view);
        scale.subscribe(changed -> soon());
    }

    /// Shows a picture from the next frame on; null for none.
    void show(@Nullable PictureRequest request) {
        wanted = request;
        if (request == null) {
            painter.stop();
            painted = null;
            view.setImage(null);
            paper.setVisible(false);
        } else {
            soon();
        }
    }

    /// The image that is shown; null if there is none.
    public @Nullable Image image() {
        return view.getImage();
    }

    /// How often it has been painted.
    public int paints() {
        return paints;
    }

    private void soon() {
        if (wanted != null) {
            painter.start();
        }
    }

    private void paint() {
        PictureRequest request = wanted;
        double pixels = scale.getValue().doubleValue();
        double width = (getWidth() - 2 * MARGIN) * pixels;
        double height = (getHeight() - 2 * MARGIN) * pixels;
        if (request == null || width < 1 || height < 1) {
            return;
        }
        var next = new Painted(request, width, height);
        if (!next.equals(painted)) {
            painted = next;
            paints++;
            Image image = Picture.preview(request, next.width, next.height);
            view.setImage(image);
            view.setFitWidth(image.getWidth() / pixels);
            view.setFitHeight(image.getHeight() / pixels);
            paper.setVisible(true);
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double width = view.getFitWidth();
        double height = view.getFitHeight();
        double x = snapPositionX((getWidth() - width) / 2);
        double y = snapPositionY((getHeight() - height) / 2);
        paper.resizeRelocate(x, y, width, height);
        view.relocate(x, y);
        soon();
    }

    /// What lies under a picture shows where it is transparent: the squares that painting programs
    /// show, in every theme alike.
    private static Background squares() {
        var squares = new WritableImage(2 * SQUARE, 2 * SQUARE);
        for (int y = 0; y < 2 * SQUARE; y++) {
            for (int x = 0; x < 2 * SQUARE; x++) {
                boolean dark = x / SQUARE == y / SQUARE;
                squares.getPixelWriter().setColor(x, y, dark ? Color.gray(0.8) : Color.WHITE);
            }
        }
        return new Background(
                new BackgroundImage(
                        squares,
                        BackgroundRepeat.REPEAT,
                        BackgroundRepeat.REPEAT,
                        BackgroundPosition.DEFAULT,
                        BackgroundSize.DEFAULT));
    }
}
