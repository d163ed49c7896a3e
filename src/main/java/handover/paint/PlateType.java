package handover.paint;

/// The sizes of a plate, logical pixels before [Palette#type()].
///
/// @param width of the plate
/// @param day letters of the day
/// @param tally letters of the count
/// @param words letters of what changed last
/// @param small letters of the headquarters and the lens
/// @param lines how many lines what changed last may take
record PlateType(double width, double day, double tally, double words, double small, int lines) {
    private static final PlateType DESK = new PlateType(332, 26, 14, 13, 11.5, 3);
    private static final PlateType ROOM = new PlateType(388, 36, 17, 16.5, 12.5, 4);

    static PlateType of(MapScene scene) {
        PlateType type = scene.furniture().room() ? ROOM : DESK;
        double factor = scene.palette().type();
        return new PlateType(
                type.width * factor,
                type.day * factor,
                type.tally * factor,
                type.words * factor,
                type.small * factor,
                type.lines);
    }
}
