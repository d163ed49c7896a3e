package handover.words;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Lens;
import handover.dossier.Certainty;
import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.dossier.Dossier;
import handover.dossier.Localized;
import handover.dossier.Reliability;
import handover.dossier.Source;
import handover.dossier.Voice;
import handover.revision.News;
import handover.revision.Revision;
import handover.support.MadeDossier;
import handover.support.Versions;
import handover.words.RevisionLine.Group;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Locale;

/// What is another in a later version, in words.
class RevisionWordsTest {
    private static final News NEWS =
            News.of(Revision.of(Versions.EARLIER, Versions.NOW), Lens.DEFAULT);

    private static RevisionWords words(News news, Locale locale) {
        return new RevisionWords(news, locale);
    }

    private static String plain(String words) {
        return words.replace('\u00A0', ' ');
    }

    private static List<String> said(News news, Group group, Locale locale) {
        RevisionWords words = words(news, locale);
        return words.lines().stream()
                .filter(line -> line.group() == group)
                .map(words::said)
                .map(RevisionWordsTest::plain)
                .toList();
    }

    private static List<String> said(Group group) {
        return said(NEWS, group, Locale.ENGLISH);
    }

    @Test
    void theCaptionNamesBothVersionsAndHowMuchIsAnother() {
        String now = Versions.NOW.sha256().substring(0, 8);
        assertThat(plain(words(NEWS, Locale.ENGLISH).caption()))
                .isEqualTo(
                        "MINUSMA withdrawal, 2023–2024: 0.9.0 (01234567) → 1.0.0 ("
                                + now
                                + "). Sites: 1 new, 6 changed, 1 gone. Claims: 5 new, 2 changed."
                                + " Sources: 1 changed.");
        assertThat(plain(words(NEWS, Locale.FRENCH).since()))
                .isEqualTo("Depuis 0.9.0 (01234567) : sites : 1 ajout, 6 changements, 1 retrait");
    }

    @Test
    void otherTitlesAreBothNamed() {
        Dossier made = new MadeDossier().base("ber").make();
        News news = News.of(Revision.of(Versions.NOW, made), Lens.usual(made));
        assertThat(words(news, Locale.ENGLISH).versions())
                .startsWith("MINUSMA withdrawal, 2023–2024, 1.0.0 (")
                .endsWith(" → Made, 1 (00000000)");
    }

    @Test
    void theSameIsSaidToBeTheSame() {
        News news = News.of(Revision.of(Versions.NOW, Versions.NOW), Lens.DEFAULT);
        assertThat(words(news, Locale.ENGLISH).verdict()).isEqualTo("Nothing differs.");
        assertThat(words(news, Locale.FRENCH).since()).endsWith("aucune différence");
        assertThat(words(news, Locale.FRENCH).lines()).isEmpty();
    }

    @Test
    void endsAreSaidWithTheirDays() {
        assertThat(said(Group.ENDINGS))
                .containsExactly(
                        "Ber: handed over (30 June – 19 August 2023) → handed over (13–17 August"
                                + " 2023)",
                        "Goundam: handed over (30 June – 19 August 2023) → handed over (16–17"
                                + " August 2023)");
    }

    @Test
    void sitesAreSaidByNameAndPlace() {
        assertThat(said(Group.SITES))
                .containsExactly(
                        "Ménaka, new",
                        "Gao: name: Gao airport → Gao; moved by 28 km: 16.5000, -0.0055 → 16.2484,"
                                + " -0.0055",
                        "Léré, gone");
        assertThat(said(NEWS, Group.SITES, Locale.FRENCH)).first().isEqualTo("Ménaka, ajout");
    }

    @Test
    void daysAndGradesLeadFromOldToNew() {
        assertThat(said(Group.DATES))
                .containsExactly(
                        "Kidal · Departure · MINUSMA, via allAfrica: 2 November 2023 → 31 October"
                                + " 2023");
        assertThat(said(NEWS, Group.GRADES, Locale.FRENCH))
                .containsExactly(
                        "Ber · Départ, 13 août 2023 · allAfrica : 4, douteuse → 2, probablement"
                                + " vraie",
                        "Kidal · Départ, 31 octobre 2023 · MINUSMA, via allAfrica : 3, peut-être"
                                + " vraie → 1, confirmée par d’autres sources",
                        "MINUSMA, 17 août 2023 : C, assez fiable → A, entièrement fiable");
    }

    @Test
    void aNewClaimIsSaidWithWhatItSays() {
        assertThat(said(Group.CLAIMS))
                .hasSize(5)
                .contains(
                        "Ménaka · Departure, 25 August 2023 · MINUSMA, via Zawya, new: The last"
                                + " convoy left on 25 August and reached Gao on 30 August.");
    }

    @Test
    void ofVeryManyItIsSaidHowManyAreLeftOut() {
        RevisionWords words = words(NEWS, Locale.ENGLISH);
        List<RevisionLine> claims =
                words.lines(2).stream().filter(one -> one.group() == Group.CLAIMS).toList();
        assertThat(claims).hasSize(3);
        assertThat(words.said(claims.getLast())).isEqualTo("… and 3 more");
    }

    private static Claim claim(ClaimKind kind, Certainty certainty, String words) {
        return new Claim(
                "one",
                null,
                "paper",
                kind,
                handover.time.EdtfDate.parse("2023-08-13"),
                certainty,
                6,
                null,
                null,
                new Localized(words, "même"),
                null,
                null,
                false);
    }

    private static News between(Claim before, Claim after) {
        Dossier made =
                new MadeDossier()
                        .base("ber")
                        .source("paper", Voice.PRESS, Reliability.C, "2023-08-22")
                        .make();
        Dossier one = Versions.with(made, made.sites(), made.sources(), List.of(before));
        Dossier two = Versions.with(made, made.sites(), made.sources(), List.of(after));
        return News.of(Revision.of(one, two), Lens.usual(two));
    }

    @Test
    void aClaimOnTheMissionSaysSoAndHowItsDayStands() {
        News news =
                between(
                        claim(ClaimKind.CONTEXT, Certainty.INFERRED, "One."),
                        claim(ClaimKind.HELD, Certainty.DOUBTFUL, "One."));
        assertThat(said(news, Group.DATES, Locale.ENGLISH))
                .containsExactly(
                        "Whole mission · Not left yet · paper: 13 August 2023 (inferred) → 13"
                                + " August 2023 (doubtful)");
        assertThat(said(news, Group.CLAIMS, Locale.ENGLISH))
                .containsExactly(
                        "Whole mission · Not left yet, 13 August 2023 · paper: kind: Context → Not"
                                + " left yet");
    }

    @Test
    void longWordsAreShortenedAndWhatOnlyTheOtherLanguageTellsIsNamed() {
        News news =
                between(
                        claim(ClaimKind.HELD, Certainty.STATED, "word ".repeat(60).strip()),
                        claim(ClaimKind.HELD, Certainty.STATED, "Other."));
        assertThat(said(news, Group.CLAIMS, Locale.ENGLISH).getFirst())
                .endsWith("word word… → Other.")
                .hasSizeLessThan(260);
        assertThat(said(news, Group.CLAIMS, Locale.FRENCH).getFirst())
                .endsWith("paraphrase : au-delà de ce qui est montré ici");
    }

    @Test
    void ofASourceItIsSaidWhatIsAnother() {
        Dossier made =
                new MadeDossier()
                        .base("ber")
                        .source("paper", Voice.PRESS, Reliability.C, "2023-08-22")
                        .make();
        Source was = made.source("paper");
        Source is =
                new Source(
                        "paper",
                        "Paper",
                        "A title",
                        null,
                        null,
                        was.issuedBasis(),
                        "fr",
                        "https://paper.example/",
                        Voice.UN,
                        new Localized("site", "site"),
                        was.reliability(),
                        was.reliabilityWhy(),
                        null,
                        false,
                        null);
        Dossier after = Versions.with(made, made.sites(), List.of(is), List.of());
        News news = News.of(Revision.of(made, after), Lens.usual(made));
        assertThat(said(news, Group.SOURCES, Locale.ENGLISH))
                .containsExactly(
                        "Paper, day of issue not known: issued: 22 August 2023 → day of issue not"
                                + " known; paper → Paper; nothing → A title; voice: the press → the UN;"
                                + " address: nothing → https://paper.example/; kind: press → site;"
                                + " other notes");
    }

    @ParameterizedTest
    @EnumSource(Group.class)
    void everyGroupHasAHeadingInBothLanguages(Group group) {
        assertThat(words(NEWS, Locale.ENGLISH).heading(group)).isNotBlank();
        assertThat(words(NEWS, Locale.FRENCH).heading(group)).isNotBlank();
    }
}
