package handover.ui.timeline;

import handover.chronology.Change;
import handover.chronology.Chronology;
import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.dossier.Dossier;
import handover.dossier.Figure;
import handover.paint.TimelineWords;
import handover.state.AtlasState;
import handover.time.DayRange;
import handover.time.EdtfDate;
import handover.words.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What there is to say about one day of the timeline.
final class BubbleWords {
    private static final int MOST_EVENTS = 2;
    private static final int MOST_CHANGES = 16;

    private final AtlasState state;
    private final Locale locale;
    private final Texts texts;

    BubbleWords(AtlasState state) {
        this.state = state;
        this.locale = state.choices().locale().get();
        this.texts = Texts.in(locale);
    }

    /// The lines: what changes and who decided; unless `brief`, also the figures, the mission's
    /// events and the number of claims of that day.
    List<String> lines(LocalDate day, boolean brief) {
        Chronology chronology = state.chronology().get();
        List<String> lines = new ArrayList<>();
        List<Change> changes = chronology.changesOn(day);
        if (!changes.isEmpty()) {
            lines.add(texts.get("timeline.bubble.changes", state.sentences().changes(day)));
        } else if (!brief) {
            lines.add(texts.get("timeline.bubble.nothing", state.sentences().lastChange(day)));
        }
        if (!brief) {
            changes.stream()
                    .limit(MOST_CHANGES)
                    .forEach(change -> decided(change).ifPresent(lines::add));
            lines.addAll(happened(day));
        }
        lines.replaceAll(BubbleWords::withCapital);
        return lines;
    }

    private static String withCapital(String line) {
        int next = line.offsetByCodePoints(0, 1);
        return line.substring(0, next).toUpperCase(Locale.ROOT) + line.substring(next);
    }

    private Optional<String> decided(Change change) {
        return Optional.ofNullable(change.after().ending())
                .map(ending -> state.dossier().source(ending.claim().source()).publisher())
                .map(
                        publisher ->
                                texts.get(
                                        "timeline.bubble.decided",
                                        change.site().name().in(locale),
                                        publisher));
    }

    private List<String> happened(LocalDate day) {
        Dossier dossier = state.dossier();
        List<String> lines = new ArrayList<>();
        for (Figure figure : dossier.figures()) {
            if (figure.onCurve() && isOn(figure.date(), day)) {
                lines.add(TimelineWords.figure(figure, locale));
            }
        }
        dossier.events().stream()
                .filter(event -> isOn(event.date(), day))
                .limit(MOST_EVENTS)
                .forEach(event -> lines.add(event.text().in(locale)));
        List<String> planned =
                dossier.claims().stream()
                        .filter(claim -> claim.kind() == ClaimKind.PLANNED && counts(claim, day))
                        .map(claim -> dossier.source(claim.source()).publisher())
                        .distinct()
                        .toList();
        if (!planned.isEmpty()) {
            lines.add(texts.get("timeline.bubble.planned", String.join(", ", planned)));
        }
        long claims = dossier.claims().stream().filter(claim -> counts(claim, day)).count();
        if (claims > 0) {
            lines.add(texts.get("timeline.bubble.claims", claims));
        }
        return lines;
    }

    private boolean counts(Claim claim, LocalDate day) {
        var source = state.dossier().source(claim.source());
        return isOn(claim.date(), day) && state.choices().lens().get().voices().include(source);
    }

    private static boolean isOn(EdtfDate date, LocalDate day) {
        return date.strictRange()
                .filter(DayRange::isSingleDay)
                .map(range -> range.first().equals(day))
                .orElse(false);
    }
}
