package handover.ui.map;

import com.gluonhq.maps.MapView;

import handover.geo.Camera;
import handover.geo.LatLon;
import handover.geo.Mercator;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Raster tiles beneath the painted map: Gluon's view, led by our camera and deaf to the mouse. It
/// is made only when somebody asks for tiles.
final class RasterLayer extends Region {
    /// Gluon leaves a bare strip at its right and lower edge, so it is laid out larger than seen.
    private static final double OVERSIZE = 12;

    /// Tiles are made for whole zooms; between them Gluon leaves hairlines.
    private static final double STEADY = 1.0;

    private final MapView tiles = new MapView();

    RasterLayer() {
        setMouseTransparent(true);
        getChildren().add(tiles);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    @Override
    protected void layoutChildren() {
        tiles.resizeRelocate(0, 0, getWidth() + OVERSIZE, getHeight() + OVERSIZE);
    }

    /// Shows what `camera` shows. Gluon's view is scaled up from the whole zoom below, so that
    /// tiles meet without gaps at every zoom of ours.
    void show(Camera camera) {
        double whole = Math.floor(camera.zoom() / STEADY) * STEADY;
        double magnified = Math.pow(2, camera.zoom() - whole);
        LatLon centre = Mercator.latLon(camera.centre());
        tiles.setScaleX(magnified);
        tiles.setScaleY(magnified);
        tiles.setTranslateX(-OVERSIZE / 2);
        tiles.setTranslateY(-OVERSIZE / 2);
        tiles.setZoom(whole);
        tiles.setCenter(centre.lat(), centre.lon());
    }
}
