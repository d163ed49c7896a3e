import org.jspecify.annotations.NullMarked;

/// A map and a timeline of bases handed over, in which every mark is a claim with its source.
@NullMarked
module handover.atlas {
    requires javafx.base;
    requires javafx.graphics;
    requires javafx.controls;
    requires com.gluonhq.maps;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires info.picocli;
    requires org.apache.poi.poi;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.ooxml.schemas;
    requires org.apache.commons.csv;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.fontbox;
    requires org.apache.commons.logging;
    requires java.desktop;
    requires java.logging;
    requires java.xml;
    requires static org.jspecify;

    exports handover.app;

    opens handover.app to
            info.picocli,
            javafx.graphics;

    provides com.gluonhq.maps.tile.TileRetriever with
            handover.ui.map.TileFolder;
}
