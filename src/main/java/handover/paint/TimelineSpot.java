package handover.paint;

import handover.chronology.Coverage;

import java.time.LocalDate;

/// What lies at a point of the timeline.
public sealed interface TimelineSpot {

    /// The day that a click there sets.
    LocalDate day();

    /// A mark of sites, or its name.
    record OfMark(TimelineMark mark) implements TimelineSpot {
        @Override
        public LocalDate day() {
            return mark.day();
        }
    }

    /// An event or a figure of the mission.
    record OfEvent(TimelineEvent event) implements TimelineSpot {
        @Override
        public LocalDate day() {
            return event.day();
        }
    }

    /// A week of the strip.
    record OfWeek(Coverage.Week week) implements TimelineSpot {
        @Override
        public LocalDate day() {
            return week.days().first();
        }
    }

    /// The ticks of the claims that hang below a day, if there are any.
    record OfClaims(LocalDate day) implements TimelineSpot {}

    /// Only a day.
    record OfDay(LocalDate day) implements TimelineSpot {}
}
