package handover.io;

import handover.dossier.Certainty;
import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.dossier.StatedCount;
import handover.io.Ledger.Kind;
import handover.io.Problem.Inconsistent;

import java.util.List;

/// Reads a claim and checks that it can stand: a grade has its reason, a quote or a paraphrase says
/// what the source says, and no source reports what has not happened yet.
final class ClaimPart {
    private static final int NOT_JUDGED = 6;

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
        Integer of = count.of();
        for (String part : List.of("nth", "closed")) {
            Integer counted = part.equals("nth") ? count.nth() : count.closed();
            if (fields.sound() && of != null && counted != null && counted > of) {
                add(fields, fields.at(part), "problem.count.order", counted, of);
            }
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
        if (fields.good("date")) {
            TimeCheck.year(fields, "date", claim.date());
        }
        if (fields.good("kind") && fields.good("date")) {
            // No more of the object is kept than the place of its date.
            Place at = fields.at("date");
            Ledger ledger = fields.ledger();
            ledger.afterwards(dossier -> TimeCheck.look(claim, at, ledger, dossier));
        }
    }

    private static void add(Fields fields, Place place, String key, Object... args) {
        fields.ledger().add(new Inconsistent(place, key, List.of(args)));
    }
}
