package handover.words;

import handover.dossier.Site;
import handover.geo.LatLon;
import handover.revision.Edit;
import handover.revision.Kind;
import handover.revision.Part;
import handover.words.RevisionLine.Group;
import handover.words.RevisionLine.Thing;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says how sites are others in a later version of a dossier.
final class SiteEdits {
    private static final int DIGITS = 4;
    private static final double WHOLE = 10;

    private final Texts texts;
    private final Locale locale;

    SiteEdits(Locale locale) {
        this.texts = Texts.in(locale);
        this.locale = texts.locale();
    }

    RevisionLine line(Edit<Site> edit) {
        Site site = edit.latest();
        List<String> details = edit.kind() == Kind.CHANGED ? details(edit) : List.of();
        return new RevisionLine(
                Group.SITES,
                edit.kind(),
                Thing.SITE,
                site.id(),
                site.id(),
                site.name().in(locale),
                details);
    }

    private List<String> details(Edit<Site> edit) {
        Site was = edit.was();
        Site is = edit.latest();
        List<String> details = new ArrayList<>();
        if (edit.in(Part.NAME)) {
            details.add(texts.get("revision.name", name(was, is), name(is, was)));
        }
        if (edit.in(Part.PLACE)) {
            String moved = kilometres(was.at().kilometresTo(is.at()));
            details.add(texts.get("revision.place", moved, at(was.at()), at(is.at())));
        }
        if (edit.in(Part.KIND)) {
            details.add(texts.get("revision.kind-of-site", kind(was), kind(is)));
        }
        if (edit.in(Part.NOTES)) {
            details.add(texts.get("revision.part.notes"));
        }
        return details;
    }

    /// In this language; in both where only the other differs.
    private String name(Site one, Site other) {
        String own = one.name().in(locale);
        return own.equals(other.name().in(locale))
                ? texts.get("revision.both", one.name().en(), one.name().fr())
                : own;
    }

    private String kind(Site site) {
        return texts.get("revision.site." + site.kind().name().toLowerCase(Locale.ROOT));
    }

    private String kilometres(double far) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(far < WHOLE ? 1 : 0);
        return far < 1 / WHOLE
                ? texts.get("revision.place.little")
                : format.format(far) + "\u00A0km";
    }

    private static String at(LatLon at) {
        return degrees(at.lat()) + ",\u00A0" + degrees(at.lon());
    }

    /// With a point in every language, as maps and files have them.
    private static String degrees(double degrees) {
        return String.format(Locale.ROOT, "%." + DIGITS + "f", degrees);
    }
}
