package handover.io;

import handover.dossier.Certainty;
import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.dossier.Dossier;
import handover.dossier.StatedCount;
import handover.io.Ledger.Kind;
import handover.io.Problem.Doubtful;
import handover.io.Problem.Inconsistent;
import handover.time.EdtfDate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Reads a claim and checks that it can stand: a grade has its reason, a quote or a paraphrase says
/// what the source says, and no source reports what has not happened yet.
final class ClaimPart {
    private static final int NOT_JUDGED = 6;

    /// Kinds that tell of something past; a plan, a stay or a remark may look ahead.
    private static final Set<ClaimKind> REPORTS =
            EnumSet.complementOf(EnumSet.of(ClaimKind.PLANNED, ClaimKind.HELD, ClaimKind.CONTEXT));

    private ClaimPart() {}

    static Claim read(Fields fields) {
        String id = Terms.id(fields, Kind.CLAIM);
        String site = Terms.referenceOrNull(fields, "site", Kind.SITE);
        String source = Terms.reference(fields, "source", Kind.SOURCE);
        Quoted quoted = Quoted.read(fields, source);
        var claim =
                new Claim(
                        id,
                        site,
                        source,
                        Terms.word(fields, "kind", ClaimKind.class),
                        Terms.date(fields, "date"),
                        Terms.word(fields, "certainty", Certainty.class),
                        fields.whole("credibility", 1, NOT_JUDGED),
                        Terms.localizedOrNull(fields, "credibilityWhy"),
                        quoted.quote(),
                        Terms.localizedOrNull(fields, "paraphrase"),
                        quoted.gloss(),
                        fields.objectOrNull("count", ClaimPart::count),
                        fields.flagOrFalse("endsOpenSites"));
        check(claim, fields);
        return claim;
    }

    private static StatedCount count(Fields fields) {
        var count =
                new StatedCount(
                        fields.wholeOrNull("nth", 1, 9_999),
                        fields.wholeOrNull("closed", 0, 9_999),
                        fields.wholeOrNull("of", 1, 9_999));
        if (fields.sound() && count.reached() == null && count.of() == null) {
            Place place = fields.place();
            fields.ledger().add(new Inconsistent(place, "problem.count.empty", List.of()));
        }
        return count;
    }

    private static void check(Claim claim, Fields fields) {
        boolean judged = fields.good("credibility") && claim.credibility() != NOT_JUDGED;
        if (judged && !fields.has("credibilityWhy")) {
            Object[] args = {claim.credibility(), "credibilityWhy", NOT_JUDGED};
            add(fields, fields.at("credibility"), "problem.grade.reason", args);
        }
        if (!fields.has("quote") && !fields.has("paraphrase")) {
            add(fields, fields.place(), "problem.claim.empty");
        }
        boolean counts = fields.good("kind") && claim.kind() == ClaimKind.COUNT;
        if (counts && !fields.has("count")) {
            add(fields, fields.at("kind"), "problem.claim.count");
        }
        if (fields.good("kind") && !counts && fields.has("count")) {
            add(fields, fields.at("count"), "problem.claim.countKind");
        }
        if (claim.endsOpenSites() && fields.has("site")) {
            add(fields, fields.at("endsOpenSites"), "problem.claim.ends");
        }
        if (fields.good("kind") && fields.good("date") && REPORTS.contains(claim.kind())) {
            fields.ledger().afterwards(dossier -> foresight(claim, fields, dossier));
        }
    }

    private static void foresight(Claim claim, Fields fields, Dossier dossier) {
        var source = dossier.index().sources().get(claim.source());
        EdtfDate issued = source == null ? null : source.issued();
        if (issued == null) {
            return;
        }
        var issuedBy = issued.latest();
        var begins = claim.date().earliest();
        if (issuedBy != null && begins != null && issuedBy.isBefore(begins)) {
            List<Object> args = List.of(claim.source(), issued, claim.date());
            fields.ledger().add(new Doubtful(fields.at("date"), "problem.claim.foresight", args));
        }
    }

    private static void add(Fields fields, Place place, String key, Object... args) {
        fields.ledger().add(new Inconsistent(place, key, List.of(args)));
    }
}
