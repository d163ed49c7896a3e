package handover.geo;

/// What part of the map a view shows: the point in its middle and a zoom. A value, so that the
/// screen, a saved scene and a picture can hold the same one; the size of the view is given to each
/// method because it differs between them.
///
/// @param centreX world units
/// @param centreY world units, downwards
/// @param zoom the whole world is `256 · 2^zoom` logical pixels wide, as with raster tiles
public record Camera(double centreX, double centreY, double zoom) {

    /// Pixels of the whole world at zoom 0.
    static final double TILE = 256;

    /// Closest zoom that [#fit] gives: one single place would otherwise be magnified without end.
    static final double CLOSEST_FIT = 14;

    /// @throws IllegalArgumentException if a value is not finite
    public Camera {
        if (!Double.isFinite(centreX + centreY + zoom)) {
            throw new IllegalArgumentException(
                    "not a camera: " + centreX + " " + centreY + " " + zoom);
        }
    }

    /// The camera that shows the bounds as large as they fit into the view without its padding, in
    /// the middle of what the padding leaves. If the padding would leave less than half of a side,
    /// it is shrunk to half of it.
    public static Camera fit(Bounds bounds, Size view, Insets padding) {
        Box box = Mercator.world(bounds);
        double shrinkX = shrink(padding.left() + padding.right(), view.width());
        double shrinkY = shrink(padding.top() + padding.bottom(), view.height());
        double roomX = Math.max(1, view.width() - (padding.left() + padding.right()) * shrinkX);
        double roomY = Math.max(1, view.height() - (padding.top() + padding.bottom()) * shrinkY);
        double scale = Math.min(roomX / box.width(), roomY / box.height());
        double zoom = Math.min(CLOSEST_FIT, log2(scale / TILE));
        double pixel = 1 / (TILE * Math.pow(2, zoom));
        return new Camera(
                box.centre().x() + (padding.right() - padding.left()) * shrinkX / 2 * pixel,
                box.centre().y() + (padding.bottom() - padding.top()) * shrinkY / 2 * pixel,
                zoom);
    }

    private static double shrink(double padding, double side) {
        return padding > side / 2 ? side / 2 / padding : 1;
    }

    /// Logical pixels in one world unit.
    public double scale() {
        return TILE * Math.pow(2, zoom);
    }

    /// Middle of the view in world units.
    public Point centre() {
        return new Point(centreX, centreY);
    }

    /// Where a point in world units is drawn, in pixels of the view.
    public Point toScreen(Point world, Size view) {
        double scale = scale();
        return new Point(
                (world.x() - centreX) * scale + view.width() / 2,
                (world.y() - centreY) * scale + view.height() / 2);
    }

    /// Where a place is drawn, in pixels of the view: the world goes round, and of its copies the
    /// nearest to the middle counts.
    public Point toScreen(LatLon place, Size view) {
        Point world = Mercator.world(place);
        return toScreen(new Point(nearest(world.x()), world.y()), view);
    }

    /// The same view of that copy of the world whose middle is not farther than one world's width
    /// from a point.
    ///
    /// @param worldX world units
    public Camera within(double worldX) {
        double off = centreX - worldX;
        return Math.abs(off) <= 1 ? this : new Camera(centreX - Math.rint(off), centreY, zoom);
    }

    /// The copy of a point, east or west of the world, that is nearest to the middle of the view.
    ///
    /// @param worldX world units
    public double nearest(double worldX) {
        return worldX + Math.rint(centreX - worldX);
    }

    /// The point in world units under a pixel of the view.
    public Point toWorld(Point screen, Size view) {
        double scale = scale();
        return new Point(
                centreX + (screen.x() - view.width() / 2) / scale,
                centreY + (screen.y() - view.height() / 2) / scale);
    }

    /// The map dragged by a number of pixels: with a positive `dx` the map moves to the right, as
    /// under a finger.
    public Camera pan(double dx, double dy) {
        double scale = scale();
        return new Camera(centreX - dx / scale, centreY - dy / scale, zoom);
    }

    /// Another zoom, while the place under the given pixel stays there.
    public Camera zoomAbout(double newZoom, Point screen, Size view) {
        Point held = toWorld(screen, view);
        double scale = TILE * Math.pow(2, newZoom);
        return new Camera(
                held.x() - (screen.x() - view.width() / 2) / scale,
                held.y() - (screen.y() - view.height() / 2) / scale,
                newZoom);
    }

    /// The box in world units that the view shows. It may reach beyond the unit square.
    public Box visible(Size view) {
        double halfX = view.width() / 2 / scale();
        double halfY = view.height() / 2 / scale();
        return new Box(centreX - halfX, centreY - halfY, centreX + halfX, centreY + halfY);
    }

    /// The nearest camera within the limits: first the zoom, then the centre, each on its own.
    public Camera clamped(CameraLimits limits) {
        Box world = limits.world();
        return new Camera(
                Math.clamp(centreX, world.minX(), world.maxX()),
                Math.clamp(centreY, world.minY(), world.maxY()),
                Math.clamp(zoom, limits.minZoom(), limits.maxZoom()));
    }

    /// The camera at a part of the flight from here to another one; see [ZoomPath]. Make one
    /// [ZoomPath] for a whole flight, which also knows how long it should last.
    ///
    /// @param t 0 is this camera and 1 the other, exactly; values outside are taken as the nearer
    /// end
    public Camera interpolate(Camera to, double t, Size view) {
        return new ZoomPath(this, to, view).at(t);
    }

    /// The camera that shows the same ground in a view of another size, for a picture of what is on
    /// the screen: all that was visible stays visible, as large as possible; another aspect shows
    /// more on two sides.
    public Camera toward(Size from, Size to) {
        double ratio =
                Math.min(
                        side(to.width()) / side(from.width()),
                        side(to.height()) / side(from.height()));
        return new Camera(centreX, centreY, zoom + log2(ratio));
    }

    private static double side(double pixels) {
        return Math.max(1, pixels);
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
