package handover.paint;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Chronology;
import handover.chronology.Lens;
import handover.chronology.Moment;
import handover.chronology.SiteState;
import handover.chronology.Status;
import handover.dossier.ClaimKind;
import handover.dossier.Dossier;
import handover.dossier.Reliability;
import handover.dossier.Site;
import handover.dossier.Voice;
import handover.geo.Box;
import handover.geo.Point;
import handover.state.TimelineAxis;
import handover.support.MadeDossier;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// What holds on a timeline of any endings at any width.
class TimelineLayoutPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 6, 30);
    private static final double LETTER = 6.4;

    /// One site: its name and the window of its ending.
    private record Draft(String name, int from, int days, boolean denied) {}

    @Provide
    Arbitrary<TimelineSpec> specs() {
        Arbitrary<Draft> drafts =
                Combinators.combine(
                                Arbitraries.strings().withCharRange('a', 'z').ofLength(9),
                                Arbitraries.oneOf(
                                        Arbitraries.integers().between(1, 490),
                                        Arbitraries.integers().between(100, 140)),
                                Arbitraries.of(0, 0, 0, 1, 12),
                                Arbitraries.of(false, false, true))
                        .as(Draft::new);
        return Combinators.combine(
                        drafts.list().ofMaxSize(20).uniqueElements(Draft::name),
                        Arbitraries.of(TimelineAxis.values()),
                        Arbitraries.doubles().between(600, 2400),
                        Arbitraries.doubles().between(TimelineRows.THIN, 260))
                .as(
                        (sites, axis, width, height) ->
                                new TimelineSpec(
                                        Chronology.of(make(sites), Lens.DEFAULT),
                                        axis,
                                        Locale.ENGLISH,
                                        width,
                                        height,
                                        text -> LETTER * text.length()));
    }

    private static Dossier make(List<Draft> drafts) {
        var made = new MadeDossier().source("un", Voice.UN, Reliability.A, "2023-07-01");
        for (Draft draft : drafts) {
            LocalDate from = FIRST.plusDays(draft.from());
            made.base(draft.name())
                    .claim(
                            draft.name(),
                            ClaimKind.HANDOVER,
                            "[" + from + ".." + from.plusDays(draft.days()) + "]",
                            "un");
            if (draft.denied()) {
                made.claim(draft.name(), ClaimKind.NO_HANDOVER, from.toString(), "un");
            }
        }
        return made.make();
    }

    @Property(tries = 300)
    void noNameOverlapsAnother(@ForAll("specs") TimelineSpec spec) {
        List<TimelineLabel> labels = TimelineLayout.of(spec).labels();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(labels.get(i).box().intersects(labels.get(j).box()))
                        .as("%s and %s", labels.get(i), labels.get(j))
                        .isFalse();
            }
        }
    }

    @Property(tries = 300)
    void noNameLiesOnAMarkOrOnTheStemOfAnother(@ForAll("specs") TimelineSpec spec) {
        var layout = TimelineLayout.of(spec);
        for (TimelineLabel label : layout.labels()) {
            for (TimelineMark mark : layout.marks()) {
                Box around = Box.around(new Point(mark.x(), mark.y()), TimelineMark.RADIUS - 1);
                assertThat(label.box().intersects(around)).isFalse();
            }
            for (TimelineLabel other : layout.labels()) {
                double x = other.mark().x();
                Box stem =
                        new Box(
                                x,
                                Math.min(other.stemTop(), other.mark().y()),
                                x,
                                other.mark().y());
                boolean own = other == label;
                assertThat(!own && label.box().intersects(stem)).isFalse();
            }
        }
    }

    @Property(tries = 200)
    void everyNameIsWhollyWithinTheTimeline(@ForAll("specs") TimelineSpec spec) {
        var whole = new Box(0, 0, spec.width(), spec.height());
        assertThat(TimelineLayout.of(spec).labels())
                .allSatisfy(label -> assertThat(whole.contains(label.box())).isTrue());
    }

    @Property(tries = 200)
    void everyEndingHasItsMark(@ForAll("specs") TimelineSpec spec) {
        var layout = TimelineLayout.of(spec);
        List<Site> marked = new ArrayList<>();
        layout.marks().forEach(mark -> marked.addAll(mark.sites()));
        Moment end = spec.chronology().on(LocalDate.of(2024, 11, 30));
        List<Site> ended =
                end.states().stream()
                        .filter(state -> state.status() == Status.HANDED_OVER)
                        .map(SiteState::site)
                        .toList();
        assertThat(marked).containsExactlyInAnyOrderElementsOf(ended);
    }

    @Property(tries = 200)
    void laterDaysAreNeverFurtherLeftAndEveryPlaceLeadsBackToItsDay(
            @ForAll("specs") TimelineSpec spec, @ForAll @IntRange(max = 517) int since) {
        var layout = TimelineLayout.of(spec);
        LocalDate day = FIRST.plusDays(since);
        assertThat(layout.x(day)).isLessThan(layout.x(day.plusDays(1)));
        assertThat(layout.day(layout.x(day))).isEqualTo(day);
    }

    @Property(tries = 200)
    void noWordOfTheAxisReachesTheNext(@ForAll("specs") TimelineSpec spec) {
        List<TimelineLayout.AxisTick> axis = TimelineLayout.of(spec).axis();
        for (int i = 1; i < axis.size(); i++) {
            assertThat(TimelineLayout.end(spec, axis.get(i - 1))).isLessThan(axis.get(i).x());
        }
    }

    @Property(tries = 100)
    void marksOfDifferentDaysStandAtDifferentPlaces(@ForAll("specs") TimelineSpec spec) {
        var places = new HashSet<Point>();
        List<TimelineMark> marks = TimelineLayout.of(spec).marks();
        marks.stream()
                .filter(mark -> mark.level() == 0)
                .forEach(mark -> assertThat(places.add(new Point(mark.x(), mark.y()))).isTrue());
    }
}
