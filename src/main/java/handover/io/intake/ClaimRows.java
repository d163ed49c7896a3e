package handover.io.intake;

import handover.dossier.Certainty;
import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.dossier.Localized;
import handover.dossier.Site;
import handover.dossier.Source;
import handover.dossier.StatedCount;
import handover.io.Echo;
import handover.time.EdtfDate;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/// Makes claims of rows.
///
/// @param draft takes them
record ClaimRows(Draft draft) {
    private static final int NOT_JUDGED = 6;
    private static final int MOST = 9_999;

    /// Kinds that tell of something past: no source can be older than what it reports.
    private static final Set<ClaimKind> REPORTS =
            EnumSet.complementOf(EnumSet.of(ClaimKind.PLANNED, ClaimKind.HELD, ClaimKind.CONTEXT));

    /// Takes all rows of a table of claims.
    void take(Mapping mapping) {
        for (Table.Row row : mapping.table().rows()) {
            var cells = new Cells(mapping, row, draft.problems, draft.dates);
            String site = site(cells);
            claim(cells, site, true);
            draft.read(cells.bad());
        }
    }

    /// Takes all rows of a table in which each row is a site with its day.
    void takeFlat(Mapping mapping) {
        var sites = new SiteRows(draft);
        for (Table.Row row : mapping.table().rows()) {
            var cells = new Cells(mapping, row, draft.problems, draft.dates);
            // The day is looked at first: a site must not stay of a row that is not taken.
            checkDay(cells);
            Site site = sites.takeOnce(cells, mapping);
            if (site != null && !cells.bad()) {
                if (cells.text(Field.DATE).isEmpty()) {
                    cells.doubtful(Field.DATE, "problem.table.dayless");
                } else {
                    claim(cells, site.id(), false);
                }
            }
            draft.read(cells.bad());
        }
    }

    private static void checkDay(Cells cells) {
        cells.date(Field.DATE);
        cells.date(Field.ISSUED);
        SourceRows.url(cells);
        cells.word(Field.CLAIM_KIND, WordLists.CLAIM_KINDS, ClaimKind.HANDOVER);
        cells.word(Field.CERTAINTY, WordLists.CERTAINTIES, Certainty.STATED);
    }

    private @Nullable String site(Cells cells) {
        String said = cells.text(Field.SITE);
        if (said.isEmpty()) {
            return null;
        }
        String id = draft.siteIds.find(said);
        if (id == null) {
            cells.wrong(Field.SITE, "problem.table.noSite", Echo.of(said));
        }
        return id;
    }

    private void claim(Cells cells, @Nullable String site, boolean table) {
        ClaimKind kind = cells.word(Field.CLAIM_KIND, WordLists.CLAIM_KINDS, ClaimKind.HANDOVER);
        EdtfDate date = cells.date(Field.DATE);
        if (cells.text(Field.DATE).isEmpty()) {
            cells.required(Field.DATE);
        }
        StatedCount count = count(cells, kind);
        Localized why = cells.localized(Field.CREDIBILITY_WHY);
        int grade = grade(cells, why);
        Certainty certainty = cells.word(Field.CERTAINTY, WordLists.CERTAINTIES, Certainty.STATED);
        String source = new SourceRows(draft).named(cells);
        Passage passage = Passage.of(cells, Objects.requireNonNull(draft.sources.get(source)));
        if (date == null || cells.bad()) {
            return;
        }
        checkForesight(cells, kind, date, source);
        Localized said = cells.localized(Field.TEXT, Field.TEXT_FR);
        String named = cells.text(Field.ID);
        String called = named.isEmpty() || !table ? (site == null ? "mission" : site) : named;
        draft.claims.add(
                new Claim(
                        draft.claimIds.fresh(called, cells.line()),
                        site,
                        source,
                        kind,
                        date,
                        certainty,
                        grade,
                        why,
                        passage.quote(),
                        said == null && passage.quote() == null ? noWords(cells) : said,
                        passage.gloss(),
                        count,
                        false));
    }

    private static int grade(Cells cells, @Nullable Localized why) {
        Integer said = cells.whole(Field.CREDIBILITY, 1, NOT_JUDGED);
        int grade = said == null ? NOT_JUDGED : said;
        if (grade != NOT_JUDGED && why == null) {
            cells.wrong(Field.CREDIBILITY, "problem.table.reason", grade, "6", "credibility_why");
        }
        return grade;
    }

    private static @Nullable StatedCount count(Cells cells, ClaimKind kind) {
        if (kind != ClaimKind.COUNT) {
            return null;
        }
        Integer nth = cells.whole(Field.NTH, 1, MOST);
        Integer closed = cells.whole(Field.CLOSED, 0, MOST);
        Integer of = cells.whole(Field.OF, 1, MOST);
        if (nth == null && closed == null && of == null) {
            cells.wrong(Field.CLOSED, "problem.table.missing");
            return null;
        }
        return new StatedCount(closed == null ? nth : null, closed, of);
    }

    private static Localized noWords(Cells cells) {
        String file = cells.table().label();
        int line = cells.line();
        return new Localized(
                "Without words: see " + file + ", row " + line + ".",
                "Sans texte\u00a0: voir " + file + ", ligne " + line + ".");
    }

    private void checkForesight(Cells cells, ClaimKind kind, EdtfDate date, String sourceId) {
        Source source = Objects.requireNonNull(draft.sources.get(sourceId), sourceId);
        EdtfDate issued = source.issued();
        var issuedBy = issued == null ? null : issued.latest();
        var begins = date.earliest();
        if (REPORTS.contains(kind)
                && issuedBy != null
                && begins != null
                && issuedBy.isBefore(begins)) {
            Object named = Echo.of(source.publisher());
            cells.doubtful(Field.DATE, "problem.claim.foresight", named, issuedBy, begins);
        }
    }
}
