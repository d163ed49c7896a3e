package handover.paint;

import handover.chronology.Chronology;
import handover.chronology.Clock;
import handover.dossier.Figure;
import handover.dossier.Gloss;
import handover.dossier.Localized;
import handover.dossier.MissionEvent;
import handover.dossier.Quote;
import handover.dossier.Source;
import handover.time.DayRange;
import handover.time.EdtfDate;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// What one source says of the whole mission: an event, or the number of those departed.
///
/// @param day the last day that its date can mean, or the nearest one on the timeline
/// @param text what it says, in our words
/// @param label two or three words, or null
/// @param figure the figure that it is, or null for an event
public record TimelineEntry(
        String id,
        LocalDate day,
        EdtfDate date,
        Localized text,
        @Nullable Localized label,
        Source source,
        @Nullable Quote quote,
        @Nullable Gloss gloss,
        @Nullable Figure figure) {

    /// An event as the lens lets it be seen; empty for a voice that is not in the lens.
    static Optional<TimelineEntry> of(MissionEvent event, Chronology chronology) {
        Source source = chronology.dossier().source(event.source());
        LocalDate day = day(event.date(), chronology);
        if (day == null || !chronology.lens().voices().include(source)) {
            return Optional.empty();
        }
        return Optional.of(
                new TimelineEntry(
                        event.id(),
                        day,
                        event.date(),
                        event.text(),
                        event.label(),
                        source,
                        event.quote(),
                        event.gloss(),
                        null));
    }

    /// A figure as the lens lets it be seen; empty for a voice that is not in the lens.
    static Optional<TimelineEntry> of(Figure figure, Chronology chronology) {
        Source source = chronology.dossier().source(figure.source());
        LocalDate day = day(figure.date(), chronology);
        if (day == null || !chronology.lens().voices().include(source)) {
            return Optional.empty();
        }
        return Optional.of(
                new TimelineEntry(
                        figure.id(),
                        day,
                        figure.date(),
                        new Localized(
                                TimelineWords.counted(figure, Locale.ENGLISH),
                                TimelineWords.counted(figure, Locale.FRENCH)),
                        null,
                        source,
                        figure.quote(),
                        figure.gloss(),
                        figure));
    }

    private static @Nullable LocalDate day(EdtfDate date, Chronology chronology) {
        LocalDate last = date.strictRange().map(DayRange::last).orElseGet(date::latest);
        return last == null ? null : chronology.dossier().days().clamp(last);
    }

    /// Whether its source gives exactly the day that it stands at; otherwise its date must be said.
    public boolean onItsDay() {
        return date.isDay() && day.equals(date.latest());
    }

    /// Whether it is known on a day: it has happened, and by the clock *published* its source is
    /// out.
    public boolean knownOn(LocalDate today, Clock clock) {
        EdtfDate issued = source.issued();
        LocalDate out = issued == null ? null : issued.latest();
        boolean told = clock == Clock.HAPPENED || (out != null && !out.isAfter(today));
        return told && !day.isAfter(today);
    }
}
