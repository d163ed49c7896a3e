package handover.ui.timeline;

import handover.paint.TimelineLayout;
import handover.paint.TimelineSpot;
import handover.state.AtlasState;
import handover.time.DateWords;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What the bubble says of a place on the timeline: a title, and lines below it.
final class SpotWords {
    private final AtlasState state;
    private final TimelineLayout places;
    private final Locale locale;

    SpotWords(AtlasState state, TimelineLayout places) {
        this.state = state;
        this.places = places;
        this.locale = state.choices().locale().get();
    }

    /// The day, or the days of the week.
    String title(TimelineSpot spot) {
        return switch (spot) {
            case TimelineSpot.OfWeek(var week) -> DateWords.range(week.days(), locale);
            default -> DateWords.day(spot.day(), locale);
        };
    }

    /// What is under the pointer.
    List<BubbleLine> hovered(TimelineSpot spot) {
        return switch (spot) {
            case TimelineSpot.OfMark(var mark) -> day(mark.day(), false);
            case TimelineSpot.OfDay(var day) -> day(day, false);
            case TimelineSpot.OfEvent(var event) -> new EventWords(locale).brief(event.entries());
            case TimelineSpot.OfWeek(var week) ->
                    new CoverageWords(state).lines(week, places.strip().voices());
            case TimelineSpot.OfClaims(var day) -> new ClaimTickWords(state).lines(day, places);
        };
    }

    /// What is to be read in full.
    List<BubbleLine> pinned(TimelineSpot.OfEvent spot) {
        return new EventWords(locale).whole(spot.event().entries());
    }

    /// What happens on a day; only what changes, if `brief`.
    List<BubbleLine> day(LocalDate day, boolean brief) {
        List<String> lines = new BubbleWords(state).lines(day, brief);
        return lines.isEmpty() ? List.of() : List.of(BubbleLine.words(String.join("\n", lines)));
    }
}
