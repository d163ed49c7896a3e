package handover.export.series;

import handover.chronology.Chronology;
import handover.chronology.Lens;
import handover.dossier.Dossier;
import handover.story.Stop;
import handover.story.Story;
import handover.story.Viewpoint;
import handover.story.Walk;
import handover.time.DateWords;
import handover.time.DayRange;
import handover.words.Sentences;
import handover.words.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Makes the pages of a briefing. A change is seen as the speaker looks already; a scene as it was
/// made, through its own lens.
public final class BriefingPages {
    private final Dossier dossier;
    private final Viewpoint start;
    private final Locale locale;
    private final Map<Lens, Chronology> chronologies = new HashMap<>();

    /// @param start how changes are looked at; its day does not matter
    public BriefingPages(Dossier dossier, Viewpoint start, Locale locale) {
        this.dossier = dossier;
        this.start = start;
        this.locale = locale;
    }

    /// The pages of the changes, the scenes or both on some days. What held before anything changed
    /// comes first: the first day counts as a change.
    public List<BriefingPage> of(Story story, Walk.Through through, DayRange days) {
        Walk walk = Walk.of(story, changes(), through);
        return walk.stops().stream()
                .filter(stop -> days.contains(stop.day()))
                .map(this::page)
                .toList();
    }

    private List<LocalDate> changes() {
        List<LocalDate> days = new ArrayList<>(through(start.lens()).changeDays());
        LocalDate first = dossier.days().first();
        if (!days.contains(first)) {
            days.addFirst(first);
        }
        return days;
    }

    private Chronology through(Lens lens) {
        return chronologies.computeIfAbsent(lens, key -> Chronology.of(dossier, key));
    }

    private BriefingPage page(Stop stop) {
        Viewpoint at =
                switch (stop) {
                    case Stop.OfChange(var day) -> start.on(day);
                    case Stop.OfScene(var scene) -> scene.viewpoint();
                };
        String note = stop instanceof Stop.OfScene(var scene) ? scene.note() : "";
        Chronology chronology = through(at.lens());
        var sentences = new Sentences(chronology, locale);
        return new BriefingPage(
                stop,
                at,
                chronology,
                locale,
                heading(stop, sentences),
                sentences.sentence(chronology.on(at.day())),
                note,
                sentences.lens(at.lens()),
                new PageEvidence(chronology, at.day(), locale).of(stop, at));
    }

    private String heading(Stop stop, Sentences sentences) {
        String day = DateWords.day(stop.day(), locale);
        if (stop instanceof Stop.OfScene(var scene) && !scene.name().isBlank()) {
            return Texts.in(locale).get("export.page.scene", scene.name().strip(), day);
        }
        String changed = sentences.changes(stop.day());
        return changed.isEmpty() ? day : Texts.in(locale).get("export.page.change", day, changed);
    }
}
