package handover.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Chronology;
import handover.chronology.Disagreement;
import handover.chronology.Lens;
import handover.chronology.Rule;
import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.dossier.Reliability;
import handover.dossier.Voice;
import handover.support.MadeDossier;

import org.junit.jupiter.api.Test;

import java.util.Locale;

/// Why one claim decides and no other.
class DisputeReasonTest {
    private static Disagreement on(Chronology chronology, String site, Disagreement.Kind kind) {
        return chronology.disagreementsOn(site).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static String reason(Chronology chronology, String site, Disagreement.Kind kind) {
        return new DisputeReason(chronology, Locale.ENGLISH).of(on(chronology, site, kind));
    }

    private static MadeDossier two(
            Reliability one, Reliability other, int credible, String issued) {
        return new MadeDossier()
                .base("gao")
                .source("first", Voice.UN, one, "2023-08-05")
                .source("second", Voice.PRESS, other, issued)
                .claim("gao", ClaimKind.DEPARTURE, "2023-08-03", "first", 2)
                .claim("gao", ClaimKind.DEPARTURE, "2023-08-09", "second", credible);
    }

    private static String made(MadeDossier made, Rule rule) {
        var chronology = Chronology.of(made.make(), Lens.DEFAULT.withRule(rule));
        return reason(chronology, "gao", Disagreement.Kind.DAY);
    }

    @Test
    void theFirstPointOnWhichTheClaimStandsAboveTheOthersIsNamed() {
        assertThat(made(two(Reliability.A, Reliability.B, 1, "2023-08-01"), Rule.BEST))
                .isEqualTo(
                        "Decided by first (A2): departure, to the day. Its source is graded best.");
        assertThat(made(two(Reliability.B, Reliability.B, 3, "2023-08-01"), Rule.BEST))
                .endsWith("its item is the most credible.");
        assertThat(made(two(Reliability.B, Reliability.B, 2, "2023-08-09"), Rule.BEST))
                .endsWith("it came out first.");
        assertThat(made(two(Reliability.B, Reliability.B, 2, "2023-08-05"), Rule.BEST))
                .endsWith("it stands first in the dossier.");
    }

    @Test
    void anotherRuleSaysThatItIsTheRule() {
        var claims = two(Reliability.A, Reliability.B, 1, "2023-08-01");
        assertThat(made(claims, Rule.EARLIEST))
                .startsWith("Decided by first")
                .endsWith("The chosen rule takes the earliest.");
        assertThat(made(claims, Rule.LATEST))
                .startsWith("Decided by second")
                .endsWith("The chosen rule takes the latest.");
    }

    @Test
    void aHandoverIsNamedAboveTheDeparturesThatContradict() {
        var chronology = Minusma.usual();
        var rows =
                DisputeRows.of(
                        on(chronology, "ogossagou", Disagreement.Kind.DAY),
                        chronology,
                        Locale.ENGLISH);
        assertThat(rows.claims().getFirst().kind()).isEqualTo(ClaimKind.HANDOVER);
        assertThat(rows.painted().getFirst().decides()).isTrue();
        assertThat(rows.spoken().getFirst()).endsWith("This one decides.");
        assertThat(reason(chronology, "ogossagou", Disagreement.Kind.DAY))
                .endsWith("A handover counts before a departure.");
    }

    @Test
    void aDenialDisputesTheEndAndDoesNotUndoIt() {
        assertThat(reason(Minusma.usual(), "kidal", Disagreement.Kind.HANDOVER))
                .startsWith("Decided by MINUSMA, via allAfrica (B1): departure, to the day.")
                .endsWith("they do not undo it.");
    }

    @Test
    void noStateRestsOnACount() {
        var chronology = Minusma.usual();
        assertThat(reason(chronology, "ansongo", Disagreement.Kind.COUNT)).startsWith("No state");
        var rows =
                DisputeRows.of(
                        on(chronology, "ansongo", Disagreement.Kind.COUNT),
                        chronology,
                        Locale.ENGLISH);
        assertThat(rows.painted()).noneMatch(row -> row.decides());
        assertThat(rows.painted()).anyMatch(row -> row.said().contains("9th of 13"));
    }

    @Test
    void everyRowSaysWhoWhatWhenIssuedAndHowGraded() {
        for (Rule rule : Rule.values()) {
            var chronology = Chronology.of(Minusma.DOSSIER, Lens.DEFAULT.withRule(rule));
            for (Disagreement one : chronology.disagreements()) {
                var rows = DisputeRows.of(one, chronology, Locale.ENGLISH);
                assertThat(rows.claims()).containsAll(one.claims());
                for (int i = 0; i < rows.claims().size(); i++) {
                    Claim claim = rows.claims().get(i);
                    var source = Minusma.DOSSIER.source(claim.source());
                    assertThat(rows.spoken().get(i))
                            .contains(source.publisher())
                            .contains(source.reliability().name() + claim.credibility())
                            .contains(source.issued() == null ? "not known" : "issued");
                }
            }
        }
    }
}
