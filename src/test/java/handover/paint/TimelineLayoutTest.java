package handover.paint;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Chronology;
import handover.chronology.Clock;
import handover.chronology.Lens;
import handover.chronology.Voices;
import handover.dossier.ClaimKind;
import handover.dossier.Dossier;
import handover.dossier.Figure;
import handover.dossier.MissionEvent;
import handover.dossier.Reliability;
import handover.dossier.Site;
import handover.dossier.Voice;
import handover.io.DossierReader;
import handover.state.TimelineAxis;
import handover.support.MadeDossier;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The places of things on the timeline, on days that can be counted by hand and on the real ones.
class TimelineLayoutTest {
    private static final LocalDate KIDAL = LocalDate.of(2023, 10, 31);

    private static TimelineLayout layout(Dossier dossier, Lens lens, TimelineAxis axis, int width) {
        return TimelineLayout.of(
                new TimelineSpec(
                        Chronology.of(dossier, lens),
                        axis,
                        Locale.ENGLISH,
                        width,
                        TimelineRows.WHOLE,
                        text -> 6.2 * text.length()));
    }

    private static Dossier real() {
        return Objects.requireNonNull(DossierReader.bundled().dossier());
    }

    private static MadeDossier made() {
        return new MadeDossier()
                .base("ber")
                .base("gao")
                .base("kidal")
                .source("un", Voice.UN, Reliability.A, "2023-12-01");
    }

    @Test
    void sitesOfOneDayShareAMarkAndALabel() {
        var dossier =
                made().claim("ber", ClaimKind.HANDOVER, "2023-10-31", "un")
                        .claim("gao", ClaimKind.HANDOVER, "2023-10-31", "un")
                        .make();
        var layout = layout(dossier, Lens.DEFAULT, TimelineAxis.BY_DATE, 1200);
        assertThat(layout.marks()).hasSize(1);
        assertThat(layout.labels()).extracting(TimelineLabel::text).containsExactly("ber, gao");
        assertThat(layout.marks().getFirst().x()).isEqualTo(layout.x(KIDAL));
    }

    @Test
    void aDisputedEndingHasAMarkOfItsOwnThatMovesUpWhereItWouldCoverTheOther() {
        var dossier =
                made().claim("ber", ClaimKind.HANDOVER, "2023-10-31", "un")
                        .claim("kidal", ClaimKind.HANDOVER, "2023-10-31", "un")
                        .claim("kidal", ClaimKind.NO_HANDOVER, "2023-10-31", "un")
                        .make();
        var layout = layout(dossier, Lens.DEFAULT, TimelineAxis.BY_DATE, 1200);
        assertThat(layout.marks()).extracting(TimelineMark::level).containsExactly(0, 1);
        assertThat(layout.labels()).hasSize(2);
    }

    @Test
    void aWindowIsAStretchFromItsEarliestDayToItsLatest() {
        var dossier =
                made().claim("ber", ClaimKind.HANDOVER, "[2023-08-13..2023-08-17]", "un").make();
        var layout = layout(dossier, Lens.DEFAULT, TimelineAxis.BY_DATE, 1200);
        assertThat(layout.windows()).hasSize(1);
        var window = layout.windows().getFirst();
        assertThat(window.from()).isEqualTo(layout.x(LocalDate.of(2023, 8, 13)));
        assertThat(window.to()).isEqualTo(layout.x(LocalDate.of(2023, 8, 17)));
    }

    @Test
    void everyDatedClaimHasItsTickAndAPlannedEndAHollowOneOnTheBar() {
        var dossier =
                made().claim("ber", ClaimKind.HANDOVER, "2023-10-31", "un")
                        .claim("ber", ClaimKind.PLANNED, "2023-11", "un")
                        .claim("gao", ClaimKind.HELD, "2023-11-08", "un")
                        .make();
        var layout = layout(dossier, Lens.DEFAULT, TimelineAxis.BY_DATE, 1200);
        assertThat(layout.ticks())
                .extracting(TimelineTick::look)
                .containsExactlyInAnyOrder(
                        TimelineTick.Look.ENDING,
                        TimelineTick.Look.PLANNED,
                        TimelineTick.Look.OTHER);
        var planned =
                layout.ticks().stream()
                        .filter(tick -> tick.look() == TimelineTick.Look.PLANNED)
                        .findFirst()
                        .orElseThrow();
        assertThat(planned.x()).isEqualTo(layout.x(LocalDate.of(2023, 11, 30)));
        assertThat(planned.y() + planned.height() / 2).isEqualTo(layout.rows().bar());
    }

    @Test
    void theLastFigureHoldsUntilTheNext() {
        var curve = layout(real(), Lens.DEFAULT, TimelineAxis.BY_DATE, 1400).curve();
        assertThat(curve.last(LocalDate.of(2023, 9, 27))).isEmpty();
        assertThat(curve.last(LocalDate.of(2023, 12, 10)).orElseThrow().figure().value())
                .isEqualTo(10_500);
        assertThat(curve.last(LocalDate.of(2024, 11, 30)).orElseThrow().figure().value())
                .isEqualTo(10_754);
        assertThat(curve.points()).extracting(TimelineCurve.Point::x).isSorted();
    }

    @Test
    void theRealSitesAllHaveTheirNamesAtTheWindowsWidths() {
        for (int width : List.of(1024, 1280, 1440, 1920)) {
            for (TimelineAxis axis : TimelineAxis.values()) {
                var layout = layout(real(), Lens.DEFAULT, axis, width);
                assertThat(layout.labels())
                        .as("%d px, %s", width, axis)
                        .hasSameSizeAs(layout.marks());
            }
        }
    }

    @Test
    void theRealSitesAllHaveTheirMark() {
        var layout = layout(real(), Lens.DEFAULT, TimelineAxis.BY_DATE, 1440);
        assertThat(layout.marks().stream().flatMap(mark -> mark.sites().stream()).map(Site::id))
                .containsExactlyInAnyOrderElementsOf(
                        real().sites().stream().map(Site::id).toList());
    }

    @Test
    void underTheBundledArticlesOnlyTheSitesWithADateHaveAMark() {
        var lens = Lens.DEFAULT.withVoices(Voices.BUNDLED);
        var layout = layout(real(), lens, TimelineAxis.BY_DATE, 1440);
        assertThat(layout.marks().stream().flatMap(mark -> mark.sites().stream()).map(Site::id))
                .containsExactlyInAnyOrder(
                        "ogossagou",
                        "ber",
                        "goundam",
                        "kidal",
                        "ansongo",
                        "timbuktu",
                        "mopti_sevare",
                        "bamako");
    }

    @Test
    void aMarkIsHitWithinTwelvePixelsAndByItsName() {
        var dossier = made().claim("ber", ClaimKind.HANDOVER, "2023-10-31", "un").make();
        var layout = layout(dossier, Lens.DEFAULT, TimelineAxis.BY_DATE, 1200);
        var mark = layout.marks().getFirst();
        assertThat(layout.markAt(mark.x() + 12, mark.y() - 12)).contains(mark);
        assertThat(layout.markAt(mark.x() + 30, mark.y())).isEmpty();
        var name = layout.labels().getFirst().box().centre();
        assertThat(layout.markAt(name.x(), name.y())).contains(mark);
    }

    @Test
    void aLowerTimelineLeavesOutTheCurveThenTheEventsWordsThenShrinksTheStrip() {
        var whole = TimelineRows.in(TimelineRows.WHOLE);
        assertThat(whole.hasCurve()).isTrue();
        var without = TimelineRows.in(TimelineRows.WITHOUT_CURVE);
        assertThat(without.hasCurve()).isFalse();
        assertThat(without.eventText()).isPositive();
        var silent = TimelineRows.in(TimelineRows.WITHOUT_CURVE - 1);
        assertThat(silent.eventText()).isZero();
        assertThat(silent.stripHeight()).isEqualTo(whole.stripHeight());
        var low = TimelineRows.in(TimelineRows.LOW);
        assertThat(low.stripHeight()).isPositive().isLessThan(whole.stripHeight());
        assertThat(low.hasEvents()).isTrue();
        assertThat(low.claimsHeight()).isPositive();
        var thin = TimelineRows.in(TimelineRows.THIN);
        assertThat(thin.claimsHeight()).isZero();
        assertThat(thin.hasStrip()).isFalse();
        assertThat(thin.hasEvents()).isFalse();
        assertThat(thin.axisText()).isLessThan(TimelineRows.THIN);
    }

    @Test
    void eventsOfOneDayShareADiamondWithTheExactlyDatedFirst() {
        var dossier =
                made().event("month", "2023-06", null, "un")
                        .event("vote", "2023-06-30", "Vote", "un")
                        .event("before", "2023-06-16", null, "un")
                        .make();
        var events = layout(dossier, Lens.DEFAULT, TimelineAxis.BY_DATE, 1200).events();
        assertThat(events).hasSize(1);
        assertThat(events.getFirst().entries())
                .extracting(TimelineEntry::id)
                .containsExactly("vote", "month", "before");
        assertThat(events.getFirst().look()).isEqualTo(TimelineEvent.Look.DIAMOND);
        assertThat(Objects.requireNonNull(events.getFirst().label()).text()).isEqualTo("Vote");
    }

    @Test
    void aNeighbourWithoutWordsGivesWayToTheOneThatHasThem() {
        var dossier =
                made().event("end", "2023-12-31", null, "un")
                        .event("start", "2024-01-01", "Start", "un")
                        .make();
        var events = layout(dossier, Lens.DEFAULT, TimelineAxis.BY_DATE, 1200).events();
        assertThat(events)
                .extracting(TimelineEvent::look)
                .containsExactly(TimelineEvent.Look.TICK, TimelineEvent.Look.DIAMOND);
    }

    @Test
    void anEventOfAVoiceOutsideTheLensIsNotShown() {
        var dossier = made().event("vote", "2023-06-30", "Vote", "un").make();
        var press = Lens.DEFAULT.withVoices(Voices.only(Voice.PRESS));
        assertThat(layout(dossier, press, TimelineAxis.BY_DATE, 1200).events()).isEmpty();
    }

    @Test
    void byTheClockPublishedAnEventIsKnownWhenItsSourceIsOut() {
        var dossier = made().event("vote", "2023-06-30", "Vote", "un").make();
        var entry =
                layout(dossier, Lens.DEFAULT, TimelineAxis.BY_DATE, 1200)
                        .events()
                        .getFirst()
                        .entries()
                        .getFirst();
        assertThat(entry.knownOn(LocalDate.of(2023, 6, 30), Clock.HAPPENED)).isTrue();
        assertThat(entry.knownOn(LocalDate.of(2023, 11, 30), Clock.PUBLISHED)).isFalse();
        assertThat(entry.knownOn(LocalDate.of(2023, 12, 1), Clock.PUBLISHED)).isTrue();
    }

    @Test
    void everyEventAndEveryFigureOfTheRealDossierCanBeReached() {
        for (double height : List.of(TimelineRows.LOW, TimelineRows.WHOLE)) {
            var dossier = real();
            var spec =
                    new TimelineSpec(
                            Chronology.of(dossier, Lens.DEFAULT),
                            TimelineAxis.BY_DATE,
                            Locale.ENGLISH,
                            1440,
                            height,
                            text -> 6.2 * text.length());
            var layout = TimelineLayout.of(spec);
            var shown = new HashSet<String>();
            for (TimelineEvent event : layout.events()) {
                var spot = layout.spotAt(event.x(), event.y());
                assertThat(spot).isEqualTo(new TimelineSpot.OfEvent(event));
                event.entries().forEach(entry -> shown.add(entry.id()));
            }
            assertThat(shown)
                    .containsAll(dossier.events().stream().map(MissionEvent::id).toList())
                    .containsAll(dossier.figures().stream().map(Figure::id).toList());
        }
    }

    @Test
    void theRealEventsThatMatterMostHaveTheirWords() {
        var labels =
                layout(real(), Lens.DEFAULT, TimelineAxis.BY_DATE, 1440).events().stream()
                        .map(TimelineEvent::label)
                        .filter(Objects::nonNull)
                        .map(TimelineEvent.Label::text)
                        .toList();
        assertThat(labels)
                .contains("Resolution 2690", "Closing ceremony", "Liquidation", "Liquidation ends");
    }

    @Test
    void everyPlaceTellsWhatLiesThere() {
        var dossier =
                made().claim("ber", ClaimKind.HANDOVER, "2023-10-31", "un")
                        .event("vote", "2023-09-01", "Vote", "un")
                        .make();
        var layout = layout(dossier, Lens.DEFAULT, TimelineAxis.BY_DATE, 1200);
        var rows = layout.rows();
        double x = layout.x(KIDAL);
        assertThat(layout.spotAt(x, rows.bar())).isInstanceOf(TimelineSpot.OfMark.class);
        assertThat(layout.spotAt(x + 5, rows.claimsTop() + 6))
                .isEqualTo(new TimelineSpot.OfClaims(KIDAL));
        assertThat(layout.spotAt(x, rows.axisText())).isEqualTo(new TimelineSpot.OfDay(KIDAL));
        assertThat(layout.spotAt(x, rows.stripTop() + 4).day())
                .as("the Monday of the week")
                .isEqualTo(LocalDate.of(2023, 10, 30));
        var label = Objects.requireNonNull(layout.events().getFirst().label()).box().centre();
        assertThat(layout.spotAt(label.x(), label.y()).day()).isEqualTo(LocalDate.of(2023, 9, 1));
    }

    @Test
    void byEventTheWeeksStayWeeksOfUnequalWidth() {
        var strip = layout(real(), Lens.DEFAULT, TimelineAxis.BY_EVENT, 1440).strip();
        var byDate = layout(real(), Lens.DEFAULT, TimelineAxis.BY_DATE, 1440).strip();
        assertThat(strip.cells())
                .extracting(TimelineStrip.Cell::week)
                .isEqualTo(byDate.cells().stream().map(TimelineStrip.Cell::week).toList());
        assertThat(strip.cells()).allMatch(cell -> cell.box().width() > 0);
    }
}
