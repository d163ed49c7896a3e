package handover.story;

import static handover.support.MadeScenes.ids;
import static handover.support.MadeScenes.scene;
import static handover.support.MadeScenes.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handover.support.MadeScenes;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

class StoryTest {

    @Provide
    Arbitrary<Story> stories() {
        return MadeScenes.stories();
    }

    @Provide
    Arbitrary<String> texts() {
        return MadeScenes.texts();
    }

    @Example
    void aSceneIsPutWhereItIsAsked() {
        assertThat(ids(story("a", "b").with(scene("c"), 1))).containsExactly("a", "c", "b");
        assertThat(ids(story("a", "b").with(scene("c"), 2))).containsExactly("a", "b", "c");
    }

    @Example
    void aSceneMovesToAPlaceOrTheNearestOne() {
        assertThat(ids(story("a", "b", "c").moved("a", 1))).containsExactly("b", "a", "c");
        assertThat(ids(story("a", "b", "c").moved("a", 9))).containsExactly("b", "c", "a");
        assertThat(ids(story("a", "b", "c").moved("c", -1))).containsExactly("c", "a", "b");
        assertThat(story("a", "b").moved("x", 0)).isEqualTo(story("a", "b"));
    }

    @Example
    void aChangeOfASceneThatIsNotThereChangesNothing() {
        assertThat(story("a").changed(scene("b").named("other"))).isEqualTo(story("a"));
        assertThat(story("a").without("b")).isEqualTo(story("a"));
    }

    @Example
    void twoScenesWithOneIdAreRefused() {
        assertThatThrownBy(() -> story("a", "a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void thereIsRoomForFiveHundred() {
        var full = new Story(IntStream.range(0, Story.MOST).mapToObj(i -> scene("s" + i)).toList());
        assertThat(full.isFull()).isTrue();
        assertThat(story("a").isFull()).isFalse();
        assertThatThrownBy(() -> full.with(scene("more"), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void theFirstSceneThatDiffersIsFound() {
        var changed = story("a", "b", "c").changed(scene("b").noted("said"));
        assertThat(changed.firstUnlike(story("a", "b", "c"))).isEqualTo(1);
        assertThat(story("a", "b").firstUnlike(story("a", "b", "c"))).isEqualTo(-1);
        assertThat(story("a", "b").firstUnlike(Story.EMPTY)).isZero();
    }

    @Property
    void aFreeIdIsNoScenes(@ForAll("stories") Story story) {
        assertThat(story.indexOf(story.freeId())).isEqualTo(-1);
        assertThat(ids(story.with(scene(story.freeId()), 0))).contains(story.freeId());
    }

    @Property
    void movingKeepsAllScenesAndTheOrderOfTheOthers(
            @ForAll("stories") Story story, @ForAll @IntRange(max = 5) int which, @ForAll int to) {
        if (which < story.scenes().size()) {
            String id = story.scenes().get(which).id();
            Story moved = story.moved(id, to);
            assertThat(new HashSet<>(moved.scenes())).isEqualTo(new HashSet<>(story.scenes()));
            assertThat(moved.without(id)).isEqualTo(story.without(id));
        }
    }

    @Property
    void whatIsTypedIsOneCleanLineAsANameAndCleanLinesAsANote(@ForAll("texts") String text) {
        var scene = scene("a").named(text).noted(text);
        assertThat(scene.name()).isEqualTo(scene.name().strip()).doesNotContain("\n", "\r", "\t");
        assertThat(scene.note()).doesNotContain("\r", "\u0000");
        for (String kept : List.of(scene.name(), scene.note())) {
            assertThat(kept.codePoints())
                    .noneMatch(c -> c != '\n' && c != '\t' && Character.isISOControl(c))
                    .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
        }
        assertThat(scene.named(scene.name()).noted(scene.note())).isEqualTo(scene);
    }

    @Example
    void aNameIsCutAtItsLengthAndNeverWithinACharacter() {
        String long1 = "x".repeat(StoryScene.LONGEST_NAME - 1) + "𝄞" + "y";
        assertThat(scene("a").named(long1).name())
                .isEqualTo("x".repeat(StoryScene.LONGEST_NAME - 1));
        assertThat(scene("a").noted("n".repeat(20_000)).note()).hasSize(StoryScene.LONGEST_NOTE);
    }
}
