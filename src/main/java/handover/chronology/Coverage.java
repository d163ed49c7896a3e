package handover.chronology;

import handover.dossier.Claim;
import handover.dossier.Dossier;
import handover.dossier.Figure;
import handover.dossier.MissionEvent;
import handover.dossier.Source;
import handover.dossier.Voice;
import handover.time.DayRange;
import handover.time.EdtfDate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/// How many sources of the lens speak of each week, and whose they are; a week of which nobody
/// speaks is there too, empty.
///
/// By the clock *happened* a source speaks of the week in which something lies that it dates: a
/// claim, a figure, an event. By the clock *published* it speaks in the week in which it came out.
///
/// A date that is only roughly known counts once, in the week of the last day that it can mean:
/// the day from which it holds everywhere else in this program. Counted in every week that it
/// touches, one "by the end of the year" would fill half a year of silence. For the same reason a
/// date known only to the year speaks of no week.
///
/// @param weeks all weeks of the dossier's days, Monday to Sunday, in order; the first and the last
///     may be cut short by the dossier's ends
public record Coverage(List<Week> weeks) {

    /// One week.
    ///
    /// @param days its days within the dossier
    /// @param sources those that speak, by voice, each once, in the dossier's order; no voice
    ///     without any
    public record Week(DayRange days, Map<Voice, List<Source>> sources) {

        /// The sources of one voice.
        public List<Source> of(Voice voice) {
            return sources.getOrDefault(voice, List.of());
        }

        /// How many sources speak in all.
        public int count() {
            return sources.values().stream().mapToInt(List::size).sum();
        }

        /// Whether nobody speaks.
        public boolean silent() {
            return sources.isEmpty();
        }
    }

    /// The coverage of the dossier that `chronology` sees, through its lens.
    public static Coverage of(Chronology chronology) {
        Dossier dossier = chronology.dossier();
        Map<Source, NavigableSet<LocalDate>> spoken = spoken(chronology);
        List<Week> weeks = new ArrayList<>();
        LocalDate from = dossier.days().first();
        while (!from.isAfter(dossier.days().last())) {
            LocalDate sunday = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            var days = DayRange.of(from, dossier.days().clamp(sunday));
            weeks.add(new Week(days, speakers(spoken, days)));
            from = sunday.plusDays(1);
        }
        return new Coverage(List.copyOf(weeks));
    }

    private static Map<Voice, List<Source>> speakers(
            Map<Source, NavigableSet<LocalDate>> spoken, DayRange days) {
        var speakers = new EnumMap<Voice, List<Source>>(Voice.class);
        spoken.forEach(
                (source, on) -> {
                    LocalDate next = on.ceiling(days.first());
                    if (next != null && days.contains(next)) {
                        speakers.computeIfAbsent(source.voice(), key -> new ArrayList<>())
                                .add(source);
                    }
                });
        speakers.replaceAll((voice, sources) -> List.copyOf(sources));
        return Collections.unmodifiableMap(speakers);
    }

    /// The days of which every source of the lens speaks, in the dossier's order of sources.
    private static Map<Source, NavigableSet<LocalDate>> spoken(Chronology chronology) {
        Dossier dossier = chronology.dossier();
        Map<String, NavigableSet<LocalDate>> dated = new LinkedHashMap<>();
        dossier.claims().forEach(claim -> put(dated, claim));
        dossier.figures().forEach(figure -> put(dated, figure));
        dossier.events().forEach(event -> put(dated, event));
        Map<Source, NavigableSet<LocalDate>> spoken = new LinkedHashMap<>();
        for (Source source : dossier.sources()) {
            var own = dated.get(source.id());
            if (own != null && chronology.lens().voices().include(source)) {
                boolean issue = chronology.lens().clock() == Clock.PUBLISHED;
                spoken.put(source, issue ? issued(source) : own);
            }
        }
        return spoken;
    }

    private static NavigableSet<LocalDate> issued(Source source) {
        EdtfDate issued = source.issued();
        NavigableSet<LocalDate> days = new TreeSet<>();
        if (issued != null) {
            day(issued).ifPresent(days::add);
        }
        return days;
    }

    private static void put(Map<String, NavigableSet<LocalDate>> dated, Claim claim) {
        put(dated, claim.source(), claim.date());
    }

    private static void put(Map<String, NavigableSet<LocalDate>> dated, Figure figure) {
        put(dated, figure.source(), figure.date());
    }

    private static void put(Map<String, NavigableSet<LocalDate>> dated, MissionEvent event) {
        put(dated, event.source(), event.date());
    }

    private static void put(
            Map<String, NavigableSet<LocalDate>> dated, String source, EdtfDate date) {
        NavigableSet<LocalDate> days = dated.computeIfAbsent(source, key -> new TreeSet<>());
        day(date).ifPresent(days::add);
    }

    /// The one day that stands for a date: the last that it can mean.
    private static Optional<LocalDate> day(EdtfDate date) {
        if (date.precision().compareTo(EdtfDate.Precision.YEAR) >= 0) {
            return Optional.empty();
        }
        return date.strictRange().map(DayRange::last).or(() -> Optional.ofNullable(date.latest()));
    }

    /// The week of a day; empty outside the dossier's days.
    public Optional<Week> week(LocalDate day) {
        return weeks.stream().filter(week -> week.days().contains(day)).findFirst();
    }

    /// The voices that speak in any week, in their fixed order.
    public List<Voice> voices() {
        return List.of(Voice.values()).stream()
                .filter(voice -> weeks.stream().anyMatch(week -> !week.of(voice).isEmpty()))
                .toList();
    }

    /// The most sources that one voice has in one week; at least 1.
    public int most() {
        return weeks.stream()
                .flatMap(week -> week.sources().values().stream())
                .mapToInt(List::size)
                .max()
                .orElse(1);
    }
}
