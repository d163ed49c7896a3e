package handover.state;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Clock;
import handover.chronology.Lens;
import handover.geo.Camera;
import handover.geo.Insets;
import handover.geo.LatLon;
import handover.geo.Size;
import handover.io.DossierReader;
import handover.story.Stop;
import handover.story.Story;
import handover.story.StoryScene;
import handover.story.Viewpoint;
import handover.story.Walk;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The course of a briefing, with a pilot that needs no time or, where it matters, never arrives.
class BriefingTest {
    private static final Size SCREEN = new Size(1920, 940);
    private static final Insets PLATE = new Insets(30, 30, 30, 870);
    private static final Camera NEAR = new Camera(0.49, 0.45, 8);

    private final AtlasState state =
            new AtlasState(Objects.requireNonNull(DossierReader.bundled().dossier()));
    private final Briefing briefing = state.briefing();
    private final List<Camera> flights = new ArrayList<>();
    private boolean inTheAir;

    private final Pilot pilot =
            new Pilot() {
                @Override
                public void fly(Camera to) {
                    flights.add(to);
                    inTheAir = true;
                }

                @Override
                public boolean flying() {
                    return inTheAir;
                }

                @Override
                public void stop() {
                    inTheAir = false;
                }
            };

    private Viewpoint before;

    @BeforeEach
    void lookAtSomething() {
        state.goTo(LocalDate.of(2023, 11, 5));
        state.choices().selected().set(state.dossier().site("kidal").orElseThrow());
        state.choices().camera().set(NEAR);
        before = state.viewpoint();
    }

    private void start() {
        briefing.start(pilot, false);
        briefing.seenIn(SCREEN, PLATE);
    }

    private static StoryScene scene(String id, String day, Lens lens) {
        var camera = new Camera(0.48, 0.46, 6);
        return new StoryScene(
                id, id, "", new Viewpoint(LocalDate.parse(day), camera, SCREEN, null, lens));
    }

    private List<LocalDate> run() {
        List<LocalDate> days = new ArrayList<>();
        briefing.first();
        do {
            days.add(state.day().get());
        } while (briefing.next());
        return days;
    }

    @Test
    void itGoesFromTheFirstDayThroughEveryChange() {
        start();
        List<LocalDate> expected = new ArrayList<>(state.chronology().get().changeDays());
        expected.addFirst(state.dossier().days().first());
        assertThat(run()).isEqualTo(expected);
        assertThat(briefing.next()).isFalse();
        assertThat(state.day().get()).isEqualTo(expected.getLast());
    }

    @Test
    void itBeginsOnTheDayOfTheWindow() {
        start();
        assertThat(state.day().get()).isEqualTo(before.day());
        assertThat(state.choices().camera().get()).isEqualTo(before.cameraIn(SCREEN));
        briefing.next();
        assertThat(state.day().get())
                .isEqualTo(state.chronology().get().changeAfter(before.day()).orElseThrow());
        briefing.previous();
        assertThat(state.day().get())
                .isEqualTo(state.chronology().get().changeBefore(before.day()).orElseThrow());
    }

    @Test
    void whenItEndsEverythingIsLookedAtAsBefore() {
        state.desk().open(new Story(List.of(scene("a", "2024-01-01", published()))));
        start();
        briefing.last();
        briefing.playOrPause();
        briefing.cover().set(Cover.BLACK);
        briefing.home();
        briefing.end();
        assertThat(state.viewpoint()).isEqualTo(before);
        assertThat(state.choices().playing().get()).isFalse();
        assertThat(briefing.cover().get()).isEqualTo(Cover.NONE);
        assertThat(briefing.running().get()).isFalse();
        assertThat(briefing.place().get().walk().stops()).isEmpty();
    }

    @Test
    void endingTwiceChangesNothing() {
        start();
        briefing.end();
        state.step(3);
        briefing.end();
        assertThat(state.day().get()).isEqualTo(before.day().plusDays(3));
    }

    private static Lens published() {
        return Lens.DEFAULT.withClock(Clock.PUBLISHED);
    }

    @Test
    void aSceneShowsItsViewpointAndTheChangesAfterItTheLensOfTheBeginning() {
        state.desk().open(new Story(List.of(scene("a", "2023-11-07", published()))));
        start();
        briefing.next();
        assertThat(briefing.place().get().stop().orElseThrow()).isInstanceOf(Stop.OfScene.class);
        assertThat(state.choices().lens().get()).isEqualTo(published());
        assertThat(state.choices().selected().get()).isNull();
        assertThat(state.choices().camera().get()).isEqualTo(new Camera(0.48, 0.46, 6));
        briefing.next();
        assertThat(state.choices().lens().get()).isEqualTo(Lens.usual(state.dossier()));
        assertThat(briefing.place().get().stop().orElseThrow()).isInstanceOf(Stop.OfChange.class);
        assertThat(state.choices().camera().get()).isEqualTo(new Camera(0.48, 0.46, 6));
    }

    @Test
    void onlyScenesAreShownIfThereAreSomeAndTheyAreWanted() {
        briefing.choices().through().set(Walk.Through.SCENES);
        start();
        assertThat(run()).hasSizeGreaterThan(10);
        briefing.end();
        state.desk()
                .open(
                        new Story(
                                List.of(
                                        scene("a", "2024-01-01", Lens.DEFAULT),
                                        scene("b", "2023-07-01", Lens.DEFAULT))));
        start();
        assertThat(run()).containsExactly(LocalDate.of(2024, 1, 1), LocalDate.of(2023, 7, 1));
    }

    @Test
    void everyMoveIsTakenBackOneByOne() {
        start();
        var here = state.viewpoint();
        briefing.next();
        var second = state.viewpoint();
        briefing.step(1);
        briefing.remember();
        state.goTo(LocalDate.of(2024, 11, 1));
        state.goTo(LocalDate.of(2024, 11, 20));
        assertThat(briefing.back()).isTrue();
        assertThat(state.day().get()).isEqualTo(second.day().plusDays(1));
        briefing.back();
        assertThat(state.viewpoint()).isEqualTo(second);
        assertThat(briefing.place().get().there()).isTrue();
        briefing.back();
        assertThat(state.viewpoint()).isEqualTo(here);
        assertThat(briefing.back()).isFalse();
    }

    @Test
    void playingIsTakenBackToWhereItBegan() {
        start();
        briefing.playOrPause();
        state.step(40);
        assertThat(state.choices().playing().get()).isTrue();
        briefing.back();
        assertThat(state.choices().playing().get()).isFalse();
        assertThat(state.day().get()).isEqualTo(before.day());
    }

    @Test
    void theNextStopEndsPlaying() {
        start();
        briefing.playOrPause();
        briefing.next();
        assertThat(state.choices().playing().get()).isFalse();
    }

    @Test
    void aHandOnTheTimelineMovesThePlaceInTheWalk() {
        start();
        state.goTo(LocalDate.of(2023, 8, 18));
        briefing.next();
        assertThat(state.day().get()).isEqualTo(LocalDate.of(2023, 8, 25));
    }

    @Test
    void theMapStaysUnlessFlyingIsWanted() {
        start();
        Camera still = state.choices().camera().get();
        briefing.next();
        assertThat(flights).isEmpty();
        assertThat(state.choices().camera().get()).isEqualTo(still);
        briefing.choices().flying().set(true);
        briefing.next();
        assertThat(flights).hasSize(1);
    }

    @Test
    void itFliesToTheSitesThatChangeAndClearOfThePlate() {
        start();
        briefing.choices().flying().set(true);
        briefing.first();
        for (LocalDate day : state.chronology().get().changeDays()) {
            briefing.next();
            assertThat(state.day().get()).isEqualTo(day);
            state.chronology().get().changesOn(day).forEach(change -> inView(change.site().at()));
        }
    }

    private void inView(LatLon place) {
        var at = flights.getLast().toScreen(place, SCREEN);
        assertThat(at.x()).isBetween(PLATE.left(), SCREEN.width() - PLATE.right());
        assertThat(at.y()).isBetween(PLATE.top(), SCREEN.height() - PLATE.bottom());
    }

    @Test
    void whoLeavesInTheAirComesBackToWhereItWasBound() {
        start();
        briefing.choices().flying().set(true);
        briefing.next();
        Camera bound = flights.getLast();
        briefing.next();
        briefing.back();
        assertThat(flights.getLast()).isEqualTo(bound);
        briefing.choices().flying().set(false);
        briefing.back();
        assertThat(inTheAir).isFalse();
        assertThat(state.choices().camera().get()).isEqualTo(before.cameraIn(SCREEN));
    }

    @Test
    void allSitesStayFramedWhenThePictureGetsAnotherSize() {
        briefing.start(pilot, true);
        briefing.seenIn(SCREEN, PLATE);
        sitesInView(SCREEN);
        Size small = new Size(960, 470);
        briefing.seenIn(small, new Insets(15, 15, 15, 435));
        sitesInView(small);
        briefing.zoom(2);
        Camera own = state.choices().camera().get();
        briefing.seenIn(SCREEN, PLATE);
        assertThat(state.choices().camera().get()).isEqualTo(own.toward(small, SCREEN));
        briefing.home();
        sitesInView(SCREEN);
    }

    private void sitesInView(Size view) {
        for (var site : state.dossier().sites()) {
            var at = state.choices().camera().get().toScreen(site.at(), view);
            assertThat(view.box().contains(at)).as(site.id()).isTrue();
        }
    }

    @Test
    void itZoomsWithinLimitsAndThatIsTakenBack() {
        start();
        double zoom = state.choices().camera().get().zoom();
        briefing.zoom(1);
        assertThat(state.choices().camera().get().zoom()).isEqualTo(zoom + 0.5);
        briefing.back();
        assertThat(state.choices().camera().get().zoom()).isEqualTo(zoom);
        for (int i = 0; i < 40; i++) {
            briefing.zoom(1);
        }
        assertThat(state.choices().camera().get().zoom()).isEqualTo(12);
    }

    @Test
    void itLoopsOnlyWhileItGoesOn() {
        briefing.choices().looping().set(true);
        assertThat(briefing.loops()).isFalse();
        start();
        assertThat(briefing.loops()).isTrue();
        briefing.end();
        assertThat(briefing.loops()).isFalse();
    }
}
