package handover.ui.evidence;

import handover.chronology.Chronology;
import handover.chronology.Disagreement;
import handover.dossier.Certainty;
import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.dossier.Dossier;
import handover.dossier.Source;
import handover.paint.DisputedClaim;
import handover.time.DateWords;
import handover.time.DayRange;
import handover.time.EdtfDate;
import handover.words.Texts;
import handover.words.Unbroken;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/// The rows of a disagreement's chart in words, for the eye and for a screen reader.
///
/// @param claims what the rows stand for; the one that decides is always among them
/// @param painted the rows as they are painted
/// @param spoken the rows as whole sentences
/// @param leftOut how many claims have no row: a chart of thousands could not be painted
record DisputeRows(
        List<Claim> claims, List<DisputedClaim> painted, List<String> spoken, int leftOut) {
    /// Rows of one chart.
    static final int MOST = 40;

    /// The rows of a disagreement. A claim of another kind that decides over all of them stands
    /// above them.
    static DisputeRows of(Disagreement disagreement, Chronology chronology, Locale locale) {
        var deciding = new DisputeReason(chronology, locale).deciding(disagreement).orElse(null);
        List<Claim> all = new ArrayList<>(disagreement.claims());
        if (deciding != null && !all.contains(deciding)) {
            all.addFirst(deciding);
        }
        List<Claim> claims = shown(all, deciding);
        var words = new Words(disagreement, chronology.dossier(), Texts.in(locale));
        return new DisputeRows(
                List.copyOf(claims),
                claims.stream().map(one -> words.painted(one, one.equals(deciding))).toList(),
                claims.stream().map(one -> words.spoken(one, one.equals(deciding))).toList(),
                all.size() - claims.size());
    }

    private static List<Claim> shown(List<Claim> all, @Nullable Claim deciding) {
        if (all.size() <= MOST) {
            return all;
        }
        List<Claim> few = new ArrayList<>(all.subList(0, MOST));
        if (deciding != null && !few.contains(deciding)) {
            few.set(MOST - 1, deciding);
        }
        return few;
    }

    private record Words(Disagreement disagreement, Dossier dossier, Texts texts) {

        DisputedClaim painted(Claim claim, boolean decides) {
            Source source = dossier.source(claim.source());
            return new DisputedClaim(
                    source.publisher(),
                    grade(claim) + " · " + Unbroken.dates(issued(source)),
                    said(claim),
                    claim.date().earliest(),
                    claim.date().latest(),
                    look(claim),
                    claim.certainty() == Certainty.DOUBTFUL,
                    decides);
        }

        String spoken(Claim claim, boolean decides) {
            String said =
                    texts.get(
                            "evidence.dispute.row",
                            dossier.source(claim.source()).publisher(),
                            grade(claim),
                            what(claim),
                            DateWords.edtf(claim.date(), texts.locale()),
                            issued(dossier.source(claim.source())));
            return decides ? texts.get("evidence.dispute.row.decides", said) : said;
        }

        private String grade(Claim claim) {
            return dossier.source(claim.source()).reliability().name() + claim.credibility();
        }

        private String issued(Source source) {
            EdtfDate issued = source.issued();
            if (issued == null) {
                return texts.get("evidence.source.undated");
            }
            boolean known = issued.form() == EdtfDate.Form.DAY;
            String day = known ? brief(issued) : DateWords.edtf(issued, texts.locale());
            return texts.get("evidence.dispute.issued", day);
        }

        /// "1 Nov 2023", or the days that the wording can mean.
        private String brief(EdtfDate date) {
            LocalDate day = date.earliest();
            LocalDate last = date.latest();
            if (day == null || last == null) {
                return DateWords.edtf(date, texts.locale());
            }
            return day.equals(last)
                    ? DateWords.shortDay(day, texts.locale())
                    : DateWords.range(DayRange.of(day, last), texts.locale());
        }

        private String what(Claim claim) {
            return claim.kind() == ClaimKind.COUNT
                    ? Dispute.count(claim.count(), texts)
                    : new ClaimWords(texts.locale()).kind(Exhibit.of(claim, dossier));
        }

        private List<String> said(Claim claim) {
            String day = DateWords.edtf(claim.date(), texts.locale());
            String what = what(claim);
            boolean alike =
                    disagreement.kind() == Disagreement.Kind.DAY
                            && disagreement.claims().contains(claim);
            List<String> said =
                    alike
                            ? List.of(day, brief(claim.date()))
                            : List.of(what + " · " + day, what + " · " + brief(claim.date()), what);
            return List.copyOf(new LinkedHashSet<>(said));
        }

        private static DisputedClaim.Look look(Claim claim) {
            return switch (claim.kind()) {
                case HANDOVER, DEPARTURE -> DisputedClaim.Look.ENDING;
                case NO_HANDOVER -> DisputedClaim.Look.DENIAL;
                default -> DisputedClaim.Look.OTHER;
            };
        }
    }
}
