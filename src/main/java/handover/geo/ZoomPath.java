package handover.geo;

/// The flight between two cameras that looks even to the eye: it draws back, moves and comes near
/// again, along the path on which the picture moves at a constant pace.
///
/// J. J. van Wijk and W. A. A. Nuij, *Smooth and efficient zooming and panning*, IEEE Symposium on
/// Information Visualization 2003, 15–23, equation (9). Their u(s) is written here as w0/ρ² ·
/// sinh(ρs)/cosh(ρs+r0), which equals their difference of hyperbolic functions by the addition
/// theorem and does not lose its digits when r0 is large.
public final class ZoomPath {

    /// How strongly the flight draws back; √2 is what the authors' viewers liked best.
    private static final double RHO = Math.sqrt(2);

    private static final double RHO2 = RHO * RHO;

    /// Shift, as a part of the narrower view, under which a flight is a plain zoom.
    private static final double STILL = 1e-6;

    private final Camera from;
    private final Camera to;
    /// Distance between the centres over the width of the first view.
    private final double shift;
    /// Width of the last view over the width of the first.
    private final double ratio;
    private final boolean still;
    private final double r0;
    private final double length;

    /// @param view size of the view that flies; only its width matters
    public ZoomPath(Camera from, Camera to, Size view) {
        this.from = from;
        this.to = to;
        double width = Math.max(1, view.width()) / from.scale();
        shift = from.centre().distanceTo(to.centre()) / width;
        ratio = Math.pow(2, from.zoom() - to.zoom());
        still = shift <= STILL * Math.min(1, ratio);
        if (still) {
            r0 = 0;
            length = Math.abs(Math.log(ratio)) / RHO;
        } else {
            double turn = RHO2 * RHO2 * shift * shift;
            double b0 = (ratio * ratio - 1 + turn) / (2 * RHO2 * shift);
            double b1 = (ratio * ratio - 1 - turn) / (2 * ratio * RHO2 * shift);
            r0 = -asinh(b0);
            length = (-asinh(b1) - r0) / RHO;
        }
    }

    /// Length of the path in the authors' measure, in which equal lengths look equally long: about
    /// 1 for a move by half a view. Let the time of a flight grow with it.
    public double length() {
        return length;
    }

    /// The camera at a part of the path.
    ///
    /// @param t 0 is the first camera and 1 the last, exactly; values outside are taken as the
    /// nearer end
    public Camera at(double t) {
        if (!(t > 0)) {
            return from;
        }
        if (t >= 1) {
            return to;
        }
        double along = t;
        double zoom = from.zoom() + (to.zoom() - from.zoom()) * t;
        if (!still) {
            double s = RHO * t * length;
            double cosh = Math.cosh(s + r0);
            along = Math.clamp(Math.sinh(s) / (RHO2 * cosh * shift), 0.0, 1.0);
            zoom = from.zoom() - Math.log(Math.cosh(r0) / cosh) / Math.log(2);
        }
        return new Camera(
                from.centreX() + (to.centreX() - from.centreX()) * along,
                from.centreY() + (to.centreY() - from.centreY()) * along,
                zoom);
    }

    private static double asinh(double x) {
        double size = Math.abs(x);
        return Math.copySign(Math.log1p(size + size * size / (1 + Math.sqrt(size * size + 1))), x);
    }
}
