package handover.io;

import handover.dossier.PointPrecision;
import handover.dossier.Site;
import handover.dossier.Site.OtherPoint;
import handover.dossier.SiteKind;
import handover.geo.LatLon;
import handover.io.Ledger.Kind;

/// Reads a site.
///
/// @param places takes its points, to be looked at when all are known
record SitePart(PlaceCheck places) {
    /// More sites than any dossier has.
    static final int MOST = 9_999_999;

    Site read(Fields fields) {
        LatLon at = Terms.latLon(fields);
        places.site(fields, at);
        return new Site(
                Terms.id(fields, Kind.SITE),
                fields.whole("order", 1, MOST),
                Terms.localized(fields, "name"),
                fields.texts("variants").stream().map(Node.Text::value).toList(),
                Terms.word(fields, "kind", SiteKind.class),
                Terms.localized(fields, "role"),
                Terms.localized(fields, "region"),
                Terms.localizedOrNull(fields, "contingents"),
                at,
                Terms.localized(fields, "point"),
                Terms.word(fields, "precision", PointPrecision.class),
                Terms.reference(fields, "coordinateSource", Kind.SOURCE),
                Terms.localizedOrNull(fields, "note"),
                fields.objects("alternatives", part -> otherPoint(part, at)));
    }

    private OtherPoint otherPoint(Fields fields, LatLon of) {
        LatLon at = Terms.latLon(fields);
        places.other(fields, at, of);
        return new OtherPoint(
                at,
                Terms.localized(fields, "point"),
                Terms.reference(fields, "source", Kind.SOURCE));
    }
}
