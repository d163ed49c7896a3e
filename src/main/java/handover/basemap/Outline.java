package handover.basemap;

import handover.geo.Box;

import java.util.List;

/// A filled area: rings to be painted together with the even-odd rule, so that a ring inside
/// another is a hole.
///
/// @param code ISO 3166-1 alpha-2 code of a country; empty for land masses and water surfaces
/// @param rings at least one
/// @param box the box around all rings
public record Outline(String code, List<Ring> rings, Box box) {
    /// An outline with the box around its rings.
    ///
    /// @throws java.util.NoSuchElementException if there is no ring
    public Outline(String code, List<Ring> rings) {
        this(code, List.copyOf(rings), hull(rings));
    }

    private static Box hull(List<Ring> rings) {
        Box hull = rings.getFirst().box();
        for (Ring ring : rings) {
            hull = hull.hull(ring.box());
        }
        return hull;
    }

    /// Whether a point lies inside, holes left out.
    public boolean contains(double x, double y) {
        boolean inside = false;
        for (Ring ring : rings) {
            inside ^= ring.contains(x, y);
        }
        return inside;
    }

    /// Whether any of some points in one row lies inside, holes left out: in one walk along the
    /// rings.
    public boolean containsAny(double[] xs, double y) {
        boolean[] inside = new boolean[xs.length];
        for (Ring ring : rings) {
            ring.turn(xs, y, inside);
        }
        for (boolean one : inside) {
            if (one) {
                return true;
            }
        }
        return false;
    }
}
