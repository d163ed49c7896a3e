package handover.io;

import handover.dossier.PointPrecision;
import handover.dossier.Site;
import handover.dossier.Site.OtherPoint;
import handover.dossier.SiteKind;
import handover.io.Ledger.Kind;

/// Reads a site.
final class SitePart {
    private SitePart() {}

    static Site read(Fields fields) {
        return new Site(
                Terms.id(fields, Kind.SITE),
                fields.whole("order", 1, 999_999),
                Terms.localized(fields, "name"),
                fields.texts("variants").stream().map(Node.Text::value).toList(),
                Terms.word(fields, "kind", SiteKind.class),
                Terms.localized(fields, "role"),
                Terms.localized(fields, "region"),
                Terms.localizedOrNull(fields, "contingents"),
                Terms.latLon(fields),
                Terms.localized(fields, "point"),
                Terms.word(fields, "precision", PointPrecision.class),
                Terms.reference(fields, "coordinateSource", Kind.SOURCE),
                Terms.localizedOrNull(fields, "note"),
                fields.objects("alternatives", SitePart::otherPoint));
    }

    private static OtherPoint otherPoint(Fields fields) {
        return new OtherPoint(
                Terms.latLon(fields),
                Terms.localized(fields, "point"),
                Terms.reference(fields, "source", Kind.SOURCE));
    }
}
