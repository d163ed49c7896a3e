package handover.export;

import handover.chronology.Chronology;
import handover.io.Json;

import java.time.LocalDate;
import java.util.Locale;

/// A kind of file that the states of all sites are written as.
public enum TableFormat {
    /// One line a site, for a spreadsheet.
    CSV,
    /// The states with the lens, the count and the sentence.
    JSON,
    /// The states as points, for a map program (RFC 7946).
    GEOJSON,
    /// All states of all days, for Google Earth and its time slider (KML 2.2).
    KML;

    /// The word for the command line, and the ending of the file's name.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The whole text of the file, which is to be written as UTF-8. The same call gives the same
    /// text on every machine.
    ///
    /// @param day the day that the states hold on; KML holds every day and names this one
    public String text(Chronology chronology, LocalDate day, Locale locale) {
        var table = new StateTable(chronology, day, locale);
        return switch (this) {
            case CSV -> table.asCsv();
            case JSON -> Json.write(table.asTree());
            case GEOJSON -> Json.write(table.asGeoJson());
            case KML -> new Kml(chronology, day, locale).text();
        };
    }
}
