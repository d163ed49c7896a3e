package handover.raster;

/// One colour on shapes.
///
/// @param edges of the shapes, device pixels
/// @param rule what of them is inside
/// @param argb the colour, its parts not multiplied by its opacity
/// @param within where it may be painted
public record Coat(EdgeList edges, Rule rule, int argb, PixelBox within) {

    /// What is inside of shapes that lie on each other.
    public enum Rule {
        /// What lies in an odd number of them: a ring in another is a hole.
        EVEN_ODD,
        /// What lies in any.
        NON_ZERO
    }
}
