package handover.story;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Lens;
import handover.geo.Camera;
import handover.geo.Size;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class WalkTest {
    private static final List<LocalDate> CHANGES = days(3, 17, 25);

    private static List<LocalDate> days(int... days) {
        return java.util.Arrays.stream(days).mapToObj(WalkTest::day).toList();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2023, 8, day);
    }

    private static Story scenes(int... days) {
        return new Story(
                Stream.iterate(0, i -> i < days.length, i -> i + 1)
                        .map(i -> scene("s" + i, days[i]))
                        .toList());
    }

    private static StoryScene scene(String id, int day) {
        var viewpoint =
                new Viewpoint(
                        day(day), new Camera(0.5, 0.5, 5), new Size(800, 600), null, Lens.DEFAULT);
        return new StoryScene(id, "", "", viewpoint);
    }

    private static List<String> said(Walk walk) {
        return walk.stops().stream()
                .map(
                        stop ->
                                switch (stop) {
                                    case Stop.OfChange(var day) -> "" + day.getDayOfMonth();
                                    case Stop.OfScene(var scene) ->
                                            scene.id() + "@" + stop.day().getDayOfMonth();
                                })
                .toList();
    }

    private static List<String> walk(Story story, Walk.Through through) {
        return said(Walk.of(story, CHANGES, through));
    }

    @Test
    void withoutScenesOnlyTheChangesAreShown() {
        assertThat(walk(Story.EMPTY, Walk.Through.BOTH)).containsExactly("3", "17", "25");
        assertThat(walk(Story.EMPTY, Walk.Through.SCENES)).isEmpty();
    }

    @Test
    void changesAreShownBetweenTheScenesThatTheyLieBetween() {
        assertThat(walk(scenes(1, 20), Walk.Through.BOTH))
                .containsExactly("s0@1", "3", "17", "s1@20", "25");
    }

    @Test
    void aSceneStandsForTheChangeOfItsDay() {
        assertThat(walk(scenes(17), Walk.Through.BOTH)).containsExactly("3", "s0@17", "25");
    }

    @Test
    void aSceneThatLooksBackKeepsItsPlaceAndBringsNothingBack() {
        assertThat(walk(scenes(20, 2, 28), Walk.Through.BOTH))
                .containsExactly("3", "17", "s0@20", "s1@2", "25", "s2@28");
    }

    @Test
    void eitherKindCanBeShownAlone() {
        assertThat(walk(scenes(20, 2), Walk.Through.SCENES)).containsExactly("s0@20", "s1@2");
        assertThat(walk(scenes(17, 2), Walk.Through.CHANGES)).containsExactly("3", "17", "25");
    }
}
