package handover.revision;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Chronology;
import handover.chronology.Clock;
import handover.chronology.Lens;
import handover.chronology.Rule;
import handover.chronology.Voices;
import handover.dossier.ClaimKind;
import handover.dossier.Dossier;
import handover.dossier.Reliability;
import handover.dossier.Voice;
import handover.support.CrowdedDossier;
import handover.support.MadeDossier;
import handover.support.Versions;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is another in a later version, on the shipped dossier and on small ones.
class RevisionTest {
    private static final Revision REVISION = Revision.of(Versions.EARLIER, Versions.NOW);

    private static News news(Lens lens) {
        return News.of(REVISION, lens);
    }

    private static MadeDossier made() {
        return new MadeDossier()
                .base("ber")
                .base("gao")
                .source("un", Voice.UN, Reliability.A, "2023-08-20")
                .source("paper", Voice.PRESS, Reliability.C, "2023-08-22");
    }

    @Test
    void sitesAreNewChangedOrGone() {
        assertThat(REVISION.sites())
                .extracting(edit -> edit.kind() + " " + edit.latest().id())
                .containsExactly("ADDED menaka", "CHANGED gao", "GONE lere");
        assertThat(REVISION.sites().get(1).parts()).containsExactly(Part.NAME, Part.PLACE);
        assertThat(REVISION.gone()).extracting(site -> site.id()).containsExactly("lere");
    }

    @Test
    void ofAClaimItIsSaidWhatIsAnother() {
        assertThat(REVISION.claims())
                .filteredOn(edit -> edit.kind() == Kind.CHANGED)
                .extracting(edit -> edit.latest().id() + " " + edit.parts())
                .containsExactly(
                        "ber-departure-aa_ber [GRADE]", "kidal-departure-un_kid [DATE, GRADE]");
        assertThat(REVISION.claims())
                .filteredOn(edit -> edit.kind() == Kind.ADDED)
                .extracting(edit -> edit.latest().id())
                .contains("aguelhok-departure-un_kid", "menaka-handover-un_men")
                .hasSize(5);
    }

    @Test
    void aSourceCanBeReliedOnOtherwise() {
        assertThat(REVISION.sources())
                .singleElement()
                .satisfies(edit -> assertThat(edit.parts()).containsExactly(Part.GRADE));
        assertThat(REVISION.rest()).isEmpty();
    }

    @Test
    void allThatItIsAboutIsMarkedOnTheMap() {
        assertThat(news(Lens.DEFAULT).marks())
                .isEqualTo(
                        Map.of(
                                "ogossagou", Kind.CHANGED,
                                "ber", Kind.CHANGED,
                                "goundam", Kind.CHANGED,
                                "menaka", Kind.ADDED,
                                "aguelhok", Kind.CHANGED,
                                "kidal", Kind.CHANGED,
                                "gao", Kind.CHANGED,
                                "lere", Kind.GONE));
        assertThat(news(Lens.DEFAULT).count(Kind.CHANGED)).isEqualTo(6);
    }

    @Test
    void aSourceGradedOtherwiseCanMoveAnEnd() {
        assertThat(news(Lens.DEFAULT).endings())
                .extracting(one -> one.site().id())
                .containsExactly("ber", "goundam");
        assertThat(news(Lens.DEFAULT.withVoices(Voices.BUNDLED)).endings()).isEmpty();
    }

    @Test
    void anotherDayIsAnotherEndUnderTheLensThatChoosesIt() {
        Dossier before = made().claim("ber", ClaimKind.HANDOVER, "2023-08-13", "un").make();
        Dossier after = made().claim("ber", ClaimKind.HANDOVER, "2023-08-14", "un").make();
        Revision revision = Revision.of(before, after);
        News news = News.of(revision, Lens.usual(after));
        assertThat(news.endings())
                .singleElement()
                .satisfies(
                        one -> assertThat(one.left().ending()).isNotEqualTo(one.right().ending()));
        assertThat(news.isEmpty()).isFalse();
        assertThat(
                        News.of(
                                        revision,
                                        Lens.usual(after)
                                                .withVoices(new Voices(false, Set.of(Voice.PRESS))))
                                .endings())
                .isEmpty();
    }

    @Test
    void whatIsSaidBesideTheEndMovesNone() {
        Dossier before = made().claim("ber", ClaimKind.CONTEXT, "2023-08-13", "un").make();
        Dossier after = made().claim("ber", ClaimKind.CONTEXT, "2023-08-14", "un").make();
        News news = News.of(Revision.of(before, after), Lens.usual(after));
        assertThat(news.endings()).isEmpty();
        assertThat(news.marks()).containsExactly(Map.entry("ber", Kind.CHANGED));
    }

    @Test
    void aClaimOnTheMissionMarksTheSitesThatItEnds() {
        Dossier before = made().make();
        Dossier after = made().sweep(ClaimKind.DEPARTURE, "2023-08-19", "un").make();
        News news = News.of(Revision.of(before, after), Lens.usual(after));
        assertThat(news.marks()).containsOnlyKeys("ber", "gao");
        assertThat(news.endings()).hasSize(2);
    }

    @Test
    void anEarlierVersionThatCountsOtherwiseIsReadByARuleOfItsOwn() {
        Dossier after = made().make();
        Dossier before = CrowdedDossier.of(3, 1);
        var lens =
                new Lens(Clock.PUBLISHED, Voices.ALL, Rule.LATEST, after.counting().getLast().id());
        News news = News.of(Revision.of(before, after), Chronology.of(after, lens));
        assertThat(news.count(Kind.ADDED)).isEqualTo(2);
        assertThat(news.count(Kind.GONE)).isEqualTo(3);
    }

    @Test
    void theRestOfADossierCountsToo() {
        Dossier before = made().make();
        Dossier after = made().event("talks", "2023-07-01", "Talks", "un").make();
        Revision revision = Revision.of(before, after);
        assertThat(revision.rest()).containsExactly(Rest.EVENTS);
        assertThat(revision.isEmpty()).isFalse();
        assertThat(News.of(revision, Lens.usual(after)).marks()).isEmpty();
    }

    @Test
    void theOrderOfClaimsIsNoChange() {
        Dossier after = made().make();
        Dossier before =
                Versions.with(
                        after,
                        after.sites(),
                        after.sources().reversed(),
                        after.claims().reversed());
        assertThat(Revision.of(before, after).isEmpty()).isTrue();
    }

    @Test
    void manySitesAreComparedThingByThing() {
        Dossier after = CrowdedDossier.of(10_000, 7);
        Dossier before =
                Versions.with(
                        after,
                        after.sites().subList(1, after.sites().size()),
                        after.sources(),
                        after.claims().stream()
                                .filter(one -> !after.sites().getFirst().id().equals(one.site()))
                                .toList());
        News news = News.of(Revision.of(before, after), Lens.usual(after));
        assertThat(news.marks()).isEqualTo(Map.of(after.sites().getFirst().id(), Kind.ADDED));
        assertThat(List.copyOf(news.gone())).isEmpty();
    }
}
