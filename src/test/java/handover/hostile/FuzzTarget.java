package handover.hostile;

/// The readers that take what others wrote, or what lay on a disk meanwhile.
public enum FuzzTarget {
    /// The text of a dossier.
    DOSSIER("json"),
    /// A ZIP of a dossier.
    ZIP("zip"),
    /// A file of scenes.
    SCENES("atlas"),
    /// What the program keeps for its user.
    SETTINGS("json"),
    /// The pixels of a window as it opened.
    FRAME("frame"),
    /// A date.
    EDTF("txt"),
    /// A table.
    CSV("csv"),
    /// A table of placemarks.
    KML("kml"),
    /// A table of features.
    GEOJSON("geojson"),
    /// The bytes of a workbook.
    XLSX("xlsx"),
    /// The parts of a workbook, which changed bytes of a ZIP seldom reach.
    WORKBOOK("xlsx"),
    /// The bytes of a picture.
    PNG("png"),
    /// The texts that a picture carries, which changed bytes of a PNG seldom reach.
    VIEW("png");

    private final String ending;

    FuzzTarget(String ending) {
        this.ending = ending;
    }

    /// How the names of its files end.
    String ending() {
        return ending;
    }
}
