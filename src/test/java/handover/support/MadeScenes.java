package handover.support;

import handover.chronology.Clock;
import handover.chronology.Lens;
import handover.chronology.Rule;
import handover.chronology.Voices;
import handover.geo.Camera;
import handover.geo.Size;
import handover.story.Story;
import handover.story.StoryScene;
import handover.story.Viewpoint;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// Scenes put together in code.
public final class MadeScenes {
    private MadeScenes() {}

    /// What is looked at on a day.
    public static Viewpoint on(String day) {
        return new Viewpoint(
                LocalDate.parse(day),
                new Camera(0.49, 0.46, 5.5),
                new Size(1000, 600),
                null,
                Lens.DEFAULT.withCounting("twelve"));
    }

    /// A scene whose id is its name.
    public static StoryScene scene(String id) {
        return new StoryScene(id, id, "", on("2023-08-13"));
    }

    /// A story of such scenes.
    public static Story story(String... ids) {
        return new Story(List.of(ids).stream().map(MadeScenes::scene).toList());
    }

    /// The ids of a story in their order.
    public static List<String> ids(Story story) {
        return story.scenes().stream().map(StoryScene::id).toList();
    }

    /// Any text that can be typed, pasted or smuggled in.
    public static Arbitrary<String> texts() {
        return Arbitraries.strings().all().ofMaxLength(40);
    }

    /// Any stories of some scenes.
    public static Arbitrary<Story> stories() {
        return scenes().list()
                .ofMaxSize(6)
                .map(
                        scenes ->
                                new Story(
                                        IntStream.range(0, scenes.size())
                                                .mapToObj(i -> scenes.get(i).withId("scene-" + i))
                                                .toList()));
    }

    private static Arbitrary<StoryScene> scenes() {
        return Combinators.combine(texts(), texts(), viewpoints())
                .as((name, note, at) -> new StoryScene("any", name, note, at));
    }

    private static Arbitrary<Viewpoint> viewpoints() {
        Arbitrary<Camera> cameras =
                Combinators.combine(
                                Arbitraries.doubles().between(0, 1),
                                Arbitraries.doubles().between(0, 1),
                                Arbitraries.doubles().between(0, 20))
                        .as(Camera::new);
        Arbitrary<Lens> lenses =
                Combinators.combine(
                                Arbitraries.of(Clock.class),
                                Arbitraries.of(Voices.ALL, Voices.BUNDLED),
                                Arbitraries.of(Rule.class))
                        .as((clock, voices, rule) -> new Lens(clock, voices, rule, "twelve"));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 500),
                        cameras,
                        lenses,
                        Arbitraries.of("kidal", "bamako").injectNull(0.3))
                .as(
                        (day, camera, lens, site) ->
                                new Viewpoint(
                                        LocalDate.of(2023, 6, 30).plusDays(day),
                                        camera,
                                        new Size(800, 600),
                                        site,
                                        lens));
    }
}
