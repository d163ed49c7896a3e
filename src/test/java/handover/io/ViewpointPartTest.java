package handover.io;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Clock;
import handover.chronology.Lens;
import handover.chronology.Rule;
import handover.chronology.Voices;
import handover.geo.Camera;
import handover.geo.Size;
import handover.story.Viewpoint;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.List;
import java.util.Objects;

class ViewpointPartTest {

    @Provide
    Arbitrary<Viewpoint> viewpoints() {
        Arbitrary<Camera> cameras =
                Combinators.combine(
                                Arbitraries.doubles().between(0, 1),
                                Arbitraries.doubles().between(0, 1),
                                Arbitraries.doubles().between(0, 20))
                        .as(Camera::new);
        Arbitrary<Size> views =
                Arbitraries.integers()
                        .between(1, 4000)
                        .map(side -> new Size(side, side * 0.75 + 1));
        Arbitrary<Lens> lenses =
                Combinators.combine(
                                Arbitraries.of(Clock.class),
                                Arbitraries.of(
                                        "all", "bundled", "un", "authorities+press", "bundled+un"),
                                Arbitraries.of(Rule.class),
                                Arbitraries.of("twelve", "thirteen"))
                        .as(
                                (clock, voices, rule, count) ->
                                        new Lens(clock, Voices.parse(voices), rule, count));
        return Combinators.combine(
                        Arbitraries.integers().between(18_000, 21_000),
                        cameras,
                        views,
                        Arbitraries.of("kidal", "ber").injectNull(0.3),
                        lenses)
                .as(
                        (day, camera, view, site, lens) ->
                                new Viewpoint(
                                        java.time.LocalDate.ofEpochDay(day),
                                        camera,
                                        view,
                                        site,
                                        lens));
    }

    private static Viewpoint read(String json, Ledger ledger) {
        Node node = Objects.requireNonNull(JsonTree.read("v.json", json, ledger));
        return Fields.read(node, ledger, ViewpointPart::read);
    }

    @Property
    void whatIsWrittenIsReadBackExactly(@ForAll("viewpoints") Viewpoint viewpoint) {
        var ledger = new Ledger();
        assertThat(read(Json.write(ViewpointPart.tree(viewpoint)), ledger)).isEqualTo(viewpoint);
        assertThat(ledger.total()).isZero();
    }

    @Example
    void everyThingThatIsWrongIsNamed() {
        var ledger = new Ledger();
        read(
                """
                {"day": "2023-02-30",
                 "camera": {"x": 0.5, "y": 7, "zoom": 1e9, "width": 0},
                 "lens": {"clock": "noon", "voices": "all+me", "rule": "best"}}
                """,
                ledger);
        assertThat(ledger.problems("v.json").stream().map(Problem::key))
                .isEqualTo(
                        List.of(
                                "problem.day",
                                "problem.field.missing",
                                "problem.number.range",
                                "problem.number.range",
                                "problem.number.range",
                                "problem.field.missing",
                                "problem.word",
                                "problem.word"));
    }
}
