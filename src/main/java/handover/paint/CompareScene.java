package handover.paint;

import handover.chronology.Chronology;
import handover.chronology.Comparison;
import handover.chronology.Moment;
import handover.dossier.Site;
import handover.geo.Camera;
import handover.geo.Insets;
import handover.geo.Size;
import handover.state.CompareLayout;
import handover.words.ComparisonWords;

import java.util.Set;
import java.util.stream.Collectors;

/// All that a comparison shows, in one value: two equal ones are painted as the same pixels.
///
/// @param right the right side, on the whole map; it lends camera, size, selection, language and
/// colours to both
/// @param chronology what the left side is seen through
/// @param moment the left side; of this chronology
/// @param layout how both are laid out
/// @param line where the line stands in a swipe: 0 shows only the right side, 1 only the left
public record CompareScene(
        MapScene right, Chronology chronology, Moment moment, CompareLayout layout, double line) {
    /// Between two maps that lie beside each other, logical pixels.
    static final double GAP = 2;

    /// The room that the legend has at the left of one map.
    private static final Insets AROUND_ONE = new Insets(16, 24, 16, 200);

    private static final double CLEAR_OF_PLATE = 84;
    private static final double CLEAR_OF_CREDITS = 40;

    /// Keeps the line on the map.
    public CompareScene {
        line = Math.clamp(line, 0, 1);
    }

    /// What differs.
    public Comparison comparison() {
        return Comparison.of(moment, right.moment());
    }

    /// What differs, in words.
    public ComparisonWords words() {
        return new ComparisonWords(chronology.dossier(), comparison(), right.locale());
    }

    /// The left side on the whole map.
    public MapScene left() {
        return right.seen(chronology, moment);
    }

    /// The whole of it in logical pixels.
    public Size size() {
        return right.size();
    }

    /// The same comparison in another view.
    public CompareScene seenBy(Camera camera, Size size) {
        return with(right.seenBy(camera, size));
    }

    /// The same comparison in other colours.
    public CompareScene in(Palette palette) {
        return with(right.in(palette));
    }

    /// The same comparison with other furniture.
    public CompareScene with(Furniture furniture) {
        return with(right.with(furniture));
    }

    /// The same comparison with nothing under the pointer.
    public CompareScene unhovered() {
        return with(right.pointing(right.selected(), null));
    }

    private CompareScene with(MapScene other) {
        return new CompareScene(other, chronology, moment, layout, line);
    }

    /// Whether both sides are on one map.
    boolean swipes() {
        return layout == CompareLayout.SWIPE;
    }

    /// The size of the map of one side.
    public Size part() {
        double width = swipes() ? size().width() : (size().width() - GAP) / 2;
        return new Size(Math.max(0, width), size().height());
    }

    /// Where the map of the right side begins.
    public double rightAt() {
        return swipes() ? 0 : part().width() + GAP;
    }

    /// Where the line stands, logical pixels from the left.
    public double lineAt() {
        return swipes() ? line * size().width() : part().width() + GAP / 2;
    }

    /// A side on its own map.
    MapScene on(MapScene side) {
        return side.seenBy(partCamera(), part());
    }

    /// The camera of the map of one side. Of two maps beside each other each shows what the whole
    /// map shows, as large as the dossier's sites allow: framed on the whole map, they are framed
    /// on either.
    public Camera partCamera() {
        Camera camera = right.camera();
        if (swipes()) {
            return camera;
        }
        var ground = chronology.dossier().view();
        double type = right.palette().type();
        Camera whole = Camera.fit(ground, size(), AROUND_ONE);
        Insets clear = new Insets(CLEAR_OF_PLATE * type, 20, CLEAR_OF_CREDITS * type, 20);
        Camera framed = Camera.fit(ground, part(), clear);
        double shrunk = Math.pow(2, whole.zoom() - camera.zoom());
        return new Camera(
                camera.centreX() + (framed.centreX() - whole.centreX()) * shrunk,
                camera.centreY() + (framed.centreY() - whole.centreY()) * shrunk,
                camera.zoom() + framed.zoom() - whole.zoom());
    }

    /// The sites whose marks differ.
    Set<String> ringed() {
        return comparison().visible().stream()
                .map(difference -> difference.site())
                .map(Site::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
