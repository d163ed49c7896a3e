package handover.paint;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Chronology;
import handover.chronology.Lens;
import handover.chronology.Moment;
import handover.chronology.SiteState;
import handover.chronology.Status;
import handover.dossier.ClaimKind;
import handover.dossier.Dossier;
import handover.dossier.MissionEvent;
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
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
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
            made.event(draft.name(), from.toString(), draft.denied() ? draft.name() : null, "un");
            if (draft.denied()) {
                made.claim(draft.name(), ClaimKind.NO_HANDOVER, from.toString(), "un");
            }
        }
        return made.make();
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
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

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
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

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 200)
    void everyNameIsWhollyWithinTheTimeline(@ForAll("specs") TimelineSpec spec) {
        var whole = new Box(0, 0, spec.width(), spec.height());
        assertThat(TimelineLayout.of(spec).labels())
                .allSatisfy(label -> assertThat(whole.contains(label.box())).isTrue());
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 200)
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

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 200)
    void laterDaysAreNeverFurtherLeftAndEveryPlaceLeadsBackToItsDay(
            @ForAll("specs") TimelineSpec spec, @ForAll @IntRange(max = 517) int since) {
        var layout = TimelineLayout.of(spec);
        LocalDate day = FIRST.plusDays(since);
        assertThat(layout.x(day)).isLessThan(layout.x(day.plusDays(1)));
        assertThat(layout.day(layout.x(day))).isEqualTo(day);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 200)
    void noWordOfTheAxisReachesTheNext(@ForAll("specs") TimelineSpec spec) {
        List<TimelineLayout.AxisTick> axis = TimelineLayout.of(spec).axis();
        for (int i = 1; i < axis.size(); i++) {
            assertThat(TimelineLayout.end(spec, axis.get(i - 1))).isLessThan(axis.get(i).x());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 100)
    void noTwoMarksOfADayHideEachOther(@ForAll("specs") TimelineSpec spec) {
        var places = new HashSet<Point>();
        TimelineLayout.of(spec)
                .marks()
                .forEach(mark -> assertThat(places.add(new Point(mark.x(), mark.y()))).isTrue());
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 200)
    void noWordsOfAnEventReachTheNextOrLeaveTheTimeline(@ForAll("specs") TimelineSpec spec) {
        var whole = new Box(0, 0, spec.width(), spec.height());
        double free = 0;
        for (TimelineEvent event : TimelineLayout.of(spec).events()) {
            var label = event.label();
            if (label != null) {
                assertThat(whole.contains(label.box())).isTrue();
                assertThat(label.box().minX()).isGreaterThan(free);
                assertThat(event.x()).isBetween(label.box().minX(), label.box().maxX());
                free = label.box().maxX();
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 200)
    void noTwoDiamondsTouch(@ForAll("specs") TimelineSpec spec) {
        List<Double> diamonds =
                TimelineLayout.of(spec).events().stream()
                        .filter(event -> event.look() == TimelineEvent.Look.DIAMOND)
                        .map(TimelineEvent::x)
                        .toList();
        for (int i = 1; i < diamonds.size(); i++) {
            assertThat(diamonds.get(i) - diamonds.get(i - 1))
                    .isGreaterThan(2 * TimelineEvent.RADIUS);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 200)
    void whereThereIsRoomForTheLaneEveryEventStandsInIt(@ForAll("specs") TimelineSpec spec) {
        var layout = TimelineLayout.of(spec);
        List<String> shown = new ArrayList<>();
        layout.events().forEach(e -> e.entries().forEach(entry -> shown.add(entry.id())));
        List<String> all =
                spec.chronology().dossier().events().stream().map(MissionEvent::id).toList();
        if (layout.rows().hasEvents()) {
            assertThat(shown).containsExactlyInAnyOrderElementsOf(all);
        } else {
            assertThat(shown).isEmpty();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 200)
    void theWeeksOfTheStripFollowOneAnotherWithTheirBarsInside(@ForAll("specs") TimelineSpec spec) {
        double left = TimelineLayout.SIDE;
        for (TimelineStrip.Cell cell : TimelineLayout.of(spec).strip().cells()) {
            assertThat(cell.box().minX()).isEqualTo(left);
            assertThat(cell.bars()).hasSize(cell.week().sources().size());
            assertThat(cell.bars()).allMatch(bar -> cell.box().contains(bar.box()));
            left = cell.box().maxX();
        }
    }

    @Property(tries = 300)
    void noRowReachesIntoTheNextOrOutOfTheTimeline(
            @ForAll @DoubleRange(min = 96, max = 400) double height) {
        var rows = TimelineRows.in(height);
        double claimsBottom = rows.claimsTop() + rows.claimsHeight();
        assertThat(rows.claimsTop()).isGreaterThan(rows.bar());
        assertThat(rows.axisText() - 11).isGreaterThanOrEqualTo(claimsBottom);
        double bottom = rows.axisText() + 3;
        if (rows.hasStrip()) {
            assertThat(rows.stripTop()).isGreaterThanOrEqualTo(bottom);
            bottom = rows.stripTop() + rows.stripHeight();
        }
        if (rows.hasEvents()) {
            assertThat(rows.events() - TimelineEvent.RADIUS).isGreaterThanOrEqualTo(bottom);
            bottom = rows.events() + TimelineEvent.RADIUS;
        }
        if (rows.eventText() > 0) {
            assertThat(rows.eventText() - 10).isGreaterThanOrEqualTo(bottom);
            bottom = rows.eventText() + 4;
        }
        if (rows.hasCurve()) {
            assertThat(rows.curveTop()).isGreaterThanOrEqualTo(bottom);
            bottom = rows.curveBottom();
        }
        assertThat(bottom).isLessThanOrEqualTo(height);
    }
}
