package handover.ui.briefing;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Holds a picture in the proportions of the screen that it stands for, as wide as there is room.
final class AspectFrame extends Region {
    private static final double MOST_OF_WINDOW = 0.7;

    private final Region picture;
    private final double aspect;

    /// @param aspect width by height
    AspectFrame(Region picture, double aspect) {
        this.picture = picture;
        this.aspect = aspect;
        getStyleClass().add("aspect-frame");
        getChildren().add(picture);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double most = getScene() == null ? width : getScene().getHeight() * MOST_OF_WINDOW;
        return Math.floor(Math.min(most, width / aspect));
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(Math.min(getWidth(), getHeight() * aspect));
        picture.resizeRelocate(0, 0, width, Math.floor(width / aspect));
    }
}
