package handover.io.intake;

import handover.dossier.Localized;
import handover.dossier.PointPrecision;
import handover.dossier.Site;
import handover.dossier.SiteKind;
import handover.geo.LatLon;
import handover.io.Echo;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Makes sites of rows.
///
/// @param draft takes them
record SiteRows(Draft draft) {
    private static final Localized ROLE = new Localized("site", "site");
    private static final Localized REGION = new Localized("not given", "non précisée");
    private static final double SAME_KM = 1;

    /// Takes all rows of a table of sites.
    void take(Mapping mapping) {
        for (Table.Row row : mapping.table().rows()) {
            var cells = new Cells(mapping, row, draft.problems, draft.dates);
            Site site = site(cells, mapping);
            draft.read(cells.bad());
            if (site != null) {
                keep(site, cells);
            }
        }
    }

    /// The site of a row, or the one that was taken before under its name; null for a bad row.
    @Nullable Site takeOnce(Cells cells, Mapping mapping) {
        String name =
                cells.text(Field.ID).isEmpty() ? cells.text(Field.NAME) : cells.text(Field.ID);
        String former = name.isEmpty() ? null : draft.siteIds.find(name);
        if (former == null) {
            Site site = site(cells, mapping);
            if (site != null && !cells.bad()) {
                keep(site, cells);
            }
            return site;
        }
        Site known = Objects.requireNonNull(draft.sites.get(former), former);
        boolean placed = !(cells.text(Field.LAT) + cells.text(Field.COORDINATES)).isEmpty();
        LatLon at = placed ? Points.of(cells, mapping) : known.at();
        if (at != null && at.kilometresTo(known.at()) > SAME_KM) {
            int line = draft.siteIds.line(former);
            cells.wrong(Field.NAME, "problem.table.elsewhere", Echo.of(name), line);
        }
        return cells.bad() ? null : known;
    }

    private void keep(Site site, Cells cells) {
        draft.sites.put(site.id(), site);
        draft.siteLines.put(site.id(), cells.line());
        draft.siteIds.known(cells.text(Field.ID), site.id());
        draft.siteIds.known(site.id(), site.id());
        draft.siteIds.known(cells.text(Field.NAME), site.id());
        draft.siteIds.known(site.name().fr(), site.id());
    }

    private @Nullable Site site(Cells cells, Mapping mapping) {
        Localized name = cells.localized(Field.NAME, Field.NAME_FR);
        String id = cells.text(Field.ID);
        if (name == null && !id.isEmpty()) {
            name = new Localized(id, id);
        }
        if (name == null) {
            cells.wrong(Field.NAME, "problem.table.missing");
        }
        LatLon at = Points.of(cells, mapping);
        SiteKind kind = cells.word(Field.SITE_KIND, WordLists.SITE_KINDS, SiteKind.BASE);
        PointPrecision precision =
                cells.word(Field.PRECISION, WordLists.PRECISIONS, PointPrecision.FEATURE);
        String twice = id.isEmpty() ? "" : id;
        String former = twice.isEmpty() ? null : draft.siteIds.find(twice);
        if (former != null) {
            cells.wrong(Field.ID, "problem.table.idTwice", Echo.of(id), draft.siteIds.line(former));
        }
        String from = coordinateSource(cells);
        if (name == null || at == null || cells.bad()) {
            return null;
        }
        return new Site(
                draft.siteIds.fresh(id.isEmpty() ? name.en() : id, cells.line()),
                draft.sites.size() + 1,
                name,
                variants(cells),
                kind,
                orElse(cells.localized(Field.ROLE), ROLE),
                orElse(cells.localized(Field.REGION), REGION),
                cells.localized(Field.CONTINGENTS),
                at,
                orElse(cells.localized(Field.POINT), asIn(cells)),
                precision,
                from,
                cells.localized(Field.NOTE),
                List.of());
    }

    private String coordinateSource(Cells cells) {
        String said = cells.text(Field.COORDINATE_SOURCE);
        if (said.isEmpty()) {
            return draft.imported(cells.table());
        }
        String id = draft.sourceIds.find(said);
        if (id == null) {
            cells.wrong(Field.COORDINATE_SOURCE, "problem.table.noSource", Echo.of(said));
            return Draft.IMPORTED;
        }
        return id;
    }

    private static List<String> variants(Cells cells) {
        return Arrays.stream(cells.text(Field.VARIANTS).split("[;|]", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    private static Localized asIn(Cells cells) {
        String file = cells.table().file();
        return new Localized("as in " + file, "d’après " + file);
    }

    private static Localized orElse(@Nullable Localized text, Localized otherwise) {
        return text == null ? otherwise : text;
    }
}
