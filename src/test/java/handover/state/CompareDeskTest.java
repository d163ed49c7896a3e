package handover.state;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Comparison;
import handover.chronology.Difference;
import handover.chronology.Lens;
import handover.chronology.Side;
import handover.chronology.Voices;
import handover.dossier.ClaimKind;
import handover.dossier.Reliability;
import handover.dossier.Voice;
import handover.support.MadeDossier;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class CompareDeskTest {
    private static final Lens USUAL = Lens.DEFAULT.withCounting("twelve");

    private static final Lens BUNDLED = USUAL.withVoices(Voices.BUNDLED);

    private final AtlasState state =
            new AtlasState(
                    new MadeDossier()
                            .base("ber")
                            .base("kidal")
                            .headquarters("bamako")
                            .source("un", Voice.UN, Reliability.A, "2023-11-01")
                            .claim("ber", ClaimKind.DEPARTURE, "2023-08-13", "un")
                            .claim("kidal", ClaimKind.DEPARTURE, "2023-10-31", "un")
                            .make());

    private final CompareDesk desk = state.compare();

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private List<String> differ() {
        return desk.comparison().get().differences().stream()
                .map(Difference::site)
                .map(site -> site.id())
                .toList();
    }

    private void startOn(String iso) {
        state.goTo(day(iso));
        desk.start();
    }

    @Test
    void itKeepsTheDayOnWhichItBegins() {
        startOn("2023-08-20");
        assertThat(desk.running().get()).isTrue();
        assertThat(desk.kept()).isEqualTo(new Side(day("2023-08-20"), USUAL));
        assertThat(desk.comparison().get().sameSides()).isTrue();
    }

    @Test
    void theRightSideFollowsTheSlider() {
        startOn("2023-08-20");
        state.goTo(day("2023-11-05"));
        assertThat(differ()).containsExactly("kidal");
        assertThat(desk.kept().day()).isEqualTo(day("2023-08-20"));
        state.goTo(day("2023-07-01"));
        assertThat(differ()).containsExactly("ber");
    }

    @Test
    void theRightSideFollowsTheLensAndTheKeptOneDoesNot() {
        startOn("2023-11-05");
        state.choices().lens().set(BUNDLED);
        assertThat(differ()).containsExactly("ber", "kidal");
        assertThat(desk.kept().lens()).isEqualTo(USUAL);
        assertThat(desk.through().lens()).isEqualTo(USUAL);
    }

    @Test
    void anotherLensOrDayCanBeKept() {
        startOn("2023-11-05");
        desk.keepLens(BUNDLED);
        assertThat(desk.through().lens()).isEqualTo(BUNDLED);
        assertThat(differ()).containsExactly("ber", "kidal");
        desk.keepLens(USUAL);
        desk.keepDay(day("2023-08-20"));
        assertThat(differ()).containsExactly("kidal");
    }

    @Test
    void aDayThatTheDossierDoesNotSpanIsTakenAsTheNearest() {
        startOn("2023-11-05");
        desk.keepDay(day("2020-01-01"));
        assertThat(desk.kept().day()).isEqualTo(state.dossier().days().first());
        desk.keepDay(day("2030-01-01"));
        assertThat(desk.kept().day()).isEqualTo(state.dossier().days().last());
    }

    @Test
    void theChangeBeforeIsKeptOrElseTheFirstDay() {
        startOn("2023-11-05");
        desk.keepChangeBefore();
        assertThat(desk.kept().day()).isEqualTo(day("2023-10-31"));
        state.goTo(day("2023-07-10"));
        desk.keepChangeBefore();
        assertThat(desk.kept().day()).isEqualTo(state.dossier().days().first());
    }

    @Test
    void swappingPutsEachInTheOthersPlace() {
        startOn("2023-08-20");
        desk.keepLens(BUNDLED);
        state.goTo(day("2023-11-05"));
        Comparison before = desk.comparison().get();
        desk.swap();
        assertThat(desk.comparison().get()).isEqualTo(before.swapped());
        assertThat(state.day().get()).isEqualTo(day("2023-08-20"));
        assertThat(state.choices().lens().get()).isEqualTo(BUNDLED);
        desk.swap();
        assertThat(desk.comparison().get()).isEqualTo(before);
    }

    @Test
    void theLineStaysOnTheMap() {
        desk.moveLine(-0.2);
        assertThat(desk.line().get()).isZero();
        desk.moveLine(7);
        assertThat(desk.line().get()).isEqualTo(1);
        desk.start();
        assertThat(desk.line().get()).isEqualTo(0.5);
    }

    @Test
    void itEndsWithTheSliderWhereItIs() {
        startOn("2023-08-20");
        state.goTo(day("2023-11-05"));
        desk.stop();
        assertThat(desk.running().get()).isFalse();
        assertThat(state.day().get()).isEqualTo(day("2023-11-05"));
    }

    @Test
    void whenItEndsTheEvidenceIsShownAsBefore() {
        var shown = state.choices().evidenceShown();
        shown.set(false);
        desk.toggle();
        assertThat(shown.get()).isTrue();
        desk.toggle();
        assertThat(shown.get()).isFalse();
        shown.set(true);
        desk.toggle();
        shown.set(false);
        desk.toggle();
        assertThat(shown.get()).isFalse();
        shown.set(true);
        desk.toggle();
        desk.toggle();
        assertThat(shown.get()).isTrue();
    }

    @Test
    void theTableAndTheComparisonGiveWayToEachOther() {
        state.choices().tableShown().set(true);
        desk.start();
        assertThat(state.choices().tableShown().get()).isFalse();
        state.choices().tableShown().set(true);
        assertThat(desk.running().get()).isFalse();
    }

    @Test
    void aComparisonThatWasKeptIsBroughtBack() {
        state.goTo(day("2023-11-05"));
        desk.start(new Side(day("2023-08-20"), BUNDLED), CompareLayout.BESIDE, 0.3);
        assertThat(desk.kept()).isEqualTo(new Side(day("2023-08-20"), BUNDLED));
        assertThat(desk.layout().get()).isEqualTo(CompareLayout.BESIDE);
        assertThat(desk.line().get()).isEqualTo(0.3);
    }

    @Test
    void nothingIsComparedWhileNothingRuns() {
        List<Comparison> seen = new ArrayList<>();
        desk.comparison().subscribe((before, now) -> seen.add(now));
        state.goTo(day("2023-11-05"));
        state.choices().lens().set(BUNDLED);
        assertThat(seen).isEmpty();
    }
}
