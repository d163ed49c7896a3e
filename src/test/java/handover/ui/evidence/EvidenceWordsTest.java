package handover.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Chronology;
import handover.chronology.Lens;
import handover.chronology.Voices;
import handover.dossier.Site;
import handover.words.QuoteMarks;
import handover.words.SourceLine;
import handover.words.Texts;
import handover.words.Unbroken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Locale;

/// What the panel says in words of its own.
class EvidenceWordsTest {
    private static final Locale EN = Locale.ENGLISH;
    private static final Locale FR = Locale.FRENCH;

    private static String plain(String words) {
        return words.replace('\u00A0', ' ');
    }

    private static String context(String site, String day, Locale locale) {
        return plain(
                ContextLine.of(
                        Minusma.site(site),
                        Minusma.usual().claimsOn(site),
                        Minusma.DOSSIER,
                        LocalDate.parse(day),
                        locale));
    }

    @Test
    void kidalWasLeftWithoutAHandoverBeforeTheArmyCame() {
        assertThat(context("kidal", "2023-11-19", EN))
                .isEqualTo(
                        "Left without a handover"
                                + " · another armed group in the town 31 October 2023"
                                + " · army in the town 14 November 2023");
        assertThat(context("kidal", "2023-11-19", FR)).startsWith("Quitté sans rétrocession");
    }

    @Test
    void nothingIsSaidBeforeItBegan() {
        assertThat(context("kidal", "2023-10-30", EN)).isEmpty();
        assertThat(context("kidal", "2023-11-13", EN)).doesNotContain("army");
    }

    @Test
    void theDecidingClaimIsNamedWithItsGrade() {
        var state = Minusma.usual().on(LocalDate.of(2023, 11, 19)).state("kidal");
        assertThat(DecisionLine.of(state, Minusma.DOSSIER, EN))
                .isEqualTo("Decided by MINUSMA, via allAfrica (B1): departure, to the day");
    }

    @Test
    void aWindowIsSaidInDays() {
        var state = Minusma.usual().on(LocalDate.of(2023, 11, 19)).state("ber");
        assertThat(DecisionLine.of(state, Minusma.DOSSIER, EN)).endsWith("within 5 days");
    }

    @Test
    void aLensWithoutAnEndSaysSo() {
        var bundled = Chronology.of(Minusma.DOSSIER, Lens.DEFAULT.withVoices(Voices.BUNDLED));
        var state = bundled.on(LocalDate.of(2023, 11, 19)).state("menaka");
        assertThat(DecisionLine.of(state, Minusma.DOSSIER, EN))
                .isEqualTo("No claim in this lens gives an end");
    }

    @Test
    void aSourceIsNamedWithItsDayAndLanguage() {
        var source = Minusma.DOSSIER.source("seed4_src");
        assertThat(plain(SourceLine.of(source, EN)))
                .isEqualTo("Le Blog Sam La Touch / Afrique Média · November 2023 · FR");
        assertThat(plain(SourceLine.of(source, FR))).endsWith("novembre 2023 · FR");
        assertThat(plain(SourceLine.of(Minusma.DOSSIER.source("vn_sev"), EN)))
                .contains("day of issue not known");
    }

    @Test
    void bothGradesComeWithTheirReasons() {
        var grades = new GradeWords(EN);
        var exhibit = Minusma.exhibit("kidal-departure-seed4_src");
        assertThat(grades.brief(exhibit)).isEqualTo("Source E · item 2");
        assertThat(grades.reasons(exhibit))
                .startsWith("Source E, unreliable. A personal blog")
                .contains("\nItem 2, probably true. ");
    }

    @ParameterizedTest
    @CsvSource({"1,1st,1er", "2,2nd,2e", "3,3rd,3e", "4,4th,4e", "11,11th,11e", "13,13th,13e"})
    void placesInTheOrderAreCountedAsEachLanguageDoes(int number, String english, String french) {
        assertThat(HeaderWords.ordinal(number, Texts.in(EN))).isEqualTo(english);
        assertThat(HeaderWords.ordinal(number, Texts.in(FR))).isEqualTo(french);
    }

    @Test
    void theHeaderFitsOneOrTwoLinesForEverySite() {
        for (Site site : Minusma.DOSSIER.sites()) {
            for (Locale locale : Texts.LANGUAGES) {
                assertThat(HeaderWords.of(site, locale))
                        .hasSizeLessThan(90)
                        .doesNotContain(";", "(");
            }
        }
        assertThat(HeaderWords.of(Minusma.site("kidal"), EN))
                .isEqualTo("8th to close · regional camp · Kidal region");
        assertThat(HeaderWords.of(Minusma.site("bamako"), FR)).endsWith("District de Bamako");
    }

    @Test
    void aTranslationIsOfferedOnlyToThoseWhoNeedIt() {
        var french = Minusma.exhibit("kidal-departure-seed4_src");
        assertThat(new ClaimWords(EN).translation(french)).startsWith("The UN mission in Mali");
        assertThat(new ClaimWords(FR).translation(french)).isEmpty();
    }

    @Test
    void quotationMarksAreThoseOfTheQuote() {
        assertThat(QuoteMarks.of("fr").around("oui")).isEqualTo("«\u00A0oui\u00A0»");
        assertThat(QuoteMarks.of("en").around("yes")).isEqualTo("“yes”");
        assertThat(QuoteMarks.of(null).around("?")).isEqualTo("“?”");
    }

    @ParameterizedTest
    @CsvSource({
        "Handed over 31 October 2023,Handed over 31_October_2023",
        "le 1er octobre 2023,le 1er_octobre_2023",
        "18–19 November 2023,18–19_November_2023",
        "8 déc. 2023,8_déc._2023",
        "9 of 12 bases,9_of 12_bases"
    })
    void aDateIsNeverBrokenOverTwoLines(String words, String unbroken) {
        assertThat(Unbroken.dates(words).replace('\u00A0', '_')).isEqualTo(unbroken);
    }

    @Test
    void everyDisagreementNamesAllWhoSpeak() {
        for (var disagreement : Minusma.usual().disagreements()) {
            for (Locale locale : Texts.LANGUAGES) {
                var said =
                        Dispute.of(disagreement, Minusma.DOSSIER, locale).answers().stream()
                                .flatMap(answer -> answer.who().stream())
                                .toList();
                assertThat(said)
                        .containsAll(
                                disagreement.claims().stream()
                                        .map(c -> Minusma.DOSSIER.source(c.source()).publisher())
                                        .toList());
            }
        }
    }

    @Test
    void daysThatDifferAreSetSideBySide() {
        var dispute =
                Minusma.usual().disagreementsOn("mopti_sevare").stream()
                        .map(one -> Dispute.of(one, Minusma.DOSSIER, EN))
                        .filter(one -> one.question().contains("departure"))
                        .findFirst()
                        .orElseThrow();
        assertThat(dispute.question()).isEqualTo("Different days for the departure, 62 days apart");
        assertThat(dispute.answers())
                .extracting(Dispute.Answer::what)
                .containsExactly("8 October 2023", "8 December 2023", "9 December 2023");
    }

    @Test
    void everyPointSaysThatItIsNoFence() {
        for (Site site : Minusma.DOSSIER.sites()) {
            assertThat(String.join(" ", PointWords.of(site, Minusma.DOSSIER, EN)))
                    .contains("not a surveyed fence");
        }
    }
}
