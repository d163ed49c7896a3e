package handover.io;

import handover.dossier.Certainty;
import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.dossier.Dossier;
import handover.dossier.Source;
import handover.io.Problem.Doubtful;
import handover.time.EdtfDate;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Looks whether dates that are well formed are plausible beside one another. Each may be right, so
/// each is a doubt.
final class TimeCheck {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /// Kinds that tell of something past; a plan, a stay or a remark may look ahead.
    private static final Set<ClaimKind> REPORTS =
            EnumSet.complementOf(EnumSet.of(ClaimKind.PLANNED, ClaimKind.HELD, ClaimKind.CONTEXT));

    /// Kinds by which a site is over.
    private static final Set<ClaimKind> ENDINGS =
            EnumSet.of(ClaimKind.HANDOVER, ClaimKind.DEPARTURE);

    private TimeCheck() {}

    /// Looks at a claim when the whole dossier is there; only called if its kind and date are good.
    ///
    /// @param date where its date stands
    static void look(Claim claim, Place date, Ledger ledger, Dossier dossier) {
        if (REPORTS.contains(claim.kind())) {
            foresight(date, ledger, claim.source(), claim.date(), dossier);
            outside(claim, date, ledger, dossier);
        }
        if (ENDINGS.contains(claim.kind()) && claim.date().earliest() == null) {
            turned(claim, date, ledger, dossier);
        }
    }

    /// Whether a source was issued before the day that it reports.
    static void foresight(
            Place at, Ledger ledger, String sourceId, EdtfDate date, Dossier dossier) {
        Source source = dossier.index().sources().get(sourceId);
        EdtfDate issued = source == null ? null : source.issued();
        LocalDate issuedBy = issued == null ? null : issued.latest();
        LocalDate begins = date.earliest();
        if (issued != null && issuedBy != null && begins != null && issuedBy.isBefore(begins)) {
            doubt(at, ledger, "problem.claim.foresight", sourceId, issued, date);
        }
    }

    /// Whether a year is one that a dossier speaks of.
    static void year(Fields fields, String name, EdtfDate date) {
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        if (first != null && first.getYear() < FIRST_YEAR
                || last != null && last.getYear() > LAST_YEAR) {
            Object[] years = {String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR)};
            doubt(
                    fields.at(name),
                    fields.ledger(),
                    "problem.table.implausible",
                    date,
                    years[0],
                    years[1]);
        }
    }

    /// Whether the first and last day of the timeline lie in such years.
    static void days(Fields fields, LocalDate first, LocalDate last) {
        if (fields.good("first")) {
            year(fields, "first", EdtfDate.parse(first.toString()));
        }
        if (fields.good("last")) {
            year(fields, "last", EdtfDate.parse(last.toString()));
        }
    }

    private static void outside(Claim claim, Place at, Ledger ledger, Dossier dossier) {
        if (dossier.days().first().equals(dossier.days().last())) {
            // What stands in for days that are wrong, as is said where they stand.
            return;
        }
        LocalDate begins = claim.date().earliest();
        LocalDate ends = claim.date().latest();
        if (begins != null && begins.isAfter(dossier.days().last())) {
            doubt(at, ledger, "problem.claim.after", claim.date(), dossier.days().last());
        } else if (ENDINGS.contains(claim.kind())
                && ends != null
                && ends.isBefore(dossier.days().first())) {
            doubt(at, ledger, "problem.claim.before", claim.date(), dossier.days().first());
        }
    }

    /// Whether the site was still held on or after the day by which it is said to be over: its
    /// window, which begins after the last day on which it was held, would end before that.
    private static void turned(Claim claim, Place at, Ledger ledger, Dossier dossier) {
        LocalDate by = claim.date().latest();
        List<Claim> own =
                dossier.index().claims().getOrDefault(String.valueOf(claim.site()), List.of());
        own.stream()
                .filter(one -> one.kind() == ClaimKind.HELD)
                .filter(one -> one.certainty() != Certainty.DOUBTFUL)
                .map(one -> one.date().earliest())
                .filter(Objects::nonNull)
                .filter(held -> by != null && !held.isBefore(by))
                .findFirst()
                .ifPresent(held -> doubt(at, ledger, "problem.claim.turned", claim.date(), held));
    }

    private static void doubt(Place at, Ledger ledger, String key, Object... args) {
        ledger.add(new Doubtful(at, key, List.of(args)));
    }
}
