package handover.paint;

import handover.geo.Size;

import javafx.scene.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Credits, scale bar, legend and plate, each on a canvas of its own: the map is moved beneath
/// them, and of all four only the plate is another one for every day. The toolkit lays a canvas on
/// the window as a whole, so each is no larger than what it shows.
final class FittingCanvases {
    private static final double SHADOW = 8;

    private final List<PieceCanvas> standing;
    private final PieceCanvas plate;

    /// @param unit units of the parent node in a logical pixel
    FittingCanvases(double unit) {
        standing = Stream.generate(() -> new PieceCanvas(unit)).limit(3).toList();
        plate = new PieceCanvas(unit);
    }

    /// The nodes, the lowest first.
    List<Node> canvases() {
        List<Node> nodes = new ArrayList<>();
        standing.forEach(one -> nodes.add(one.canvas()));
        nodes.add(plate.canvas());
        return nodes;
    }

    /// Shows what a plan has of them.
    ///
    /// @param look what their pixels depend on beside the day, the camera and the size
    void show(MapPlan plan, Object look, double scale) {
        MapScene scene = plan.scene();
        Palette palette = scene.palette();
        Size size = scene.size();
        List<Piece> pieces = plan.fittings().pieces(scene, SHADOW);
        for (int i = 0; i < standing.size(); i++) {
            Optional<Piece> piece =
                    i < pieces.size() ? Optional.of(pieces.get(i)) : Optional.empty();
            standing.get(i).show(piece, List.of(look, size), size, scale, palette);
        }
        Optional<Piece> of = plan.fittings().plate(scene, SHADOW);
        plate.show(of, List.of(look, size), size, scale, palette);
    }
}
