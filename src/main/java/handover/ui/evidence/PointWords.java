package handover.ui.evidence;

import handover.dossier.Dossier;
import handover.dossier.Localized;
import handover.dossier.Site;
import handover.geo.LatLon;
import handover.words.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says what the mark on the map points at, how exact that is, and what else was published.
final class PointWords {
    private PointWords() {}

    /// One sentence a paragraph, the warning that no fence was surveyed among them.
    static List<String> of(Site site, Dossier dossier, Locale locale) {
        var texts = Texts.in(locale);
        List<String> said = new ArrayList<>();
        said.add(point(site.point(), site.at(), site.coordinateSource(), dossier, texts, "mark"));
        said.add(
                texts.get(
                        "evidence.point.precision."
                                + site.precision().name().toLowerCase(Locale.ROOT)));
        var note = site.note();
        if (note != null) {
            said.add(note.in(locale));
        }
        for (Site.OtherPoint other : site.alternatives()) {
            said.add(point(other.point(), other.at(), other.source(), dossier, texts, "other"));
        }
        return said;
    }

    private static String point(
            Localized point, LatLon at, String source, Dossier dossier, Texts texts, String key) {
        return texts.get(
                "evidence.point." + key,
                point.in(texts.locale()),
                degrees(at, texts),
                dossier.source(source).publisher());
    }

    /// "18.4411° N, 1.4078° E", in the number format of the language.
    static String degrees(LatLon at, Texts texts) {
        return texts.get(
                "evidence.point.degrees",
                Math.abs(at.lat()),
                texts.get(at.lat() < 0 ? "evidence.point.south" : "evidence.point.north"),
                Math.abs(at.lon()),
                texts.get(at.lon() < 0 ? "evidence.point.west" : "evidence.point.east"));
    }
}
