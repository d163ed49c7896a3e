package handover.words;

import handover.chronology.Change;
import handover.chronology.Chronology;
import handover.chronology.Clock;
import handover.chronology.Ending;
import handover.chronology.Lens;
import handover.chronology.Moment;
import handover.chronology.SiteState;
import handover.chronology.Status;
import handover.chronology.Tally;
import handover.dossier.Site;
import handover.time.DateWords;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Says states in words. The same sentence is the caption of a picture, its alternative text, what
/// a screen reader hears and a field of the table.
public final class Sentences {
    private static final int MOST_NAMES = 16;
    private static final int FEW_NAMES = 3;

    private final Chronology chronology;
    private final Texts texts;
    private final Locale locale;

    /// Sentences about `chronology` in the language of `locale`.
    public Sentences(Chronology chronology, Locale locale) {
        this.chronology = chronology;
        this.texts = Texts.in(locale);
        this.locale = texts.locale();
    }

    /// "19 November 2023: Ansongo handed over (18 November). 9 of 12 bases handed over, 2
    /// disputed."
    public String sentence(Moment moment) {
        String day = DateWords.day(moment.day(), locale);
        return texts.get("words.sentence", day, lastChange(moment.day()), tally(moment));
    }

    /// What changed last by `day`: "Ansongo handed over (18 November)"; or that nothing has yet,
    /// which is another thing where some were handed over before the dossier begins.
    public String lastChange(LocalDate day) {
        return chronology
                .lastChange(day)
                .map(changeDay -> changes(changeDay, !changeDay.equals(day)))
                .orElseGet(() -> texts.get(someEnded(day) ? "words.none-since" : "words.none"));
    }

    private boolean someEnded(LocalDate day) {
        return chronology.on(day).tally().most() > 0;
    }

    /// What changes on a day, without the day: "Douentza and Tessalit handed over".
    public String changes(LocalDate day) {
        return changes(day, false);
    }

    private String changes(LocalDate day, boolean sayDay) {
        Map<String, List<String>> namesByState = new LinkedHashMap<>();
        for (Change change : chronology.changesOn(day)) {
            namesByState
                    .computeIfAbsent(key("words.change.", change.after()), key -> new ArrayList<>())
                    .add(change.site().name().in(locale));
        }
        List<String> clauses =
                namesByState.entrySet().stream()
                        .map(
                                entry ->
                                        texts.get(
                                                entry.getKey(),
                                                texts.list(few(entry.getValue())),
                                                entry.getValue().size()))
                        .toList();
        String said = String.join(texts.get("words.clauses"), clauses);
        return sayDay ? texts.get("words.on", said, DateWords.dayAndMonth(day, locale)) : said;
    }

    /// A day on which hundreds change is not said by naming them all.
    private List<String> few(List<String> names) {
        if (names.size() <= MOST_NAMES) {
            return names;
        }
        List<String> few = new ArrayList<>(names.subList(0, FEW_NAMES));
        few.add(texts.get("words.others", texts.number(names.size() - FEW_NAMES)));
        return few;
    }

    private static String key(String stem, SiteState state) {
        return stem + state.status().id() + (state.disputed() ? "-disputed" : "");
    }

    /// "8–9 of 12 bases handed over, 2 disputed".
    public String tally(Moment moment) {
        return tally(moment, texts);
    }

    /// The same in the language of `texts`.
    static String tally(Moment moment, Texts texts) {
        Tally tally = moment.tally();
        String least = texts.number(tally.least());
        String many = tally.exact() ? least : least + "–" + texts.number(tally.most());
        String what = moment.counting().headquarters() ? "sites" : "bases";
        String counted = texts.get("words.tally." + what, many, tally.of(), tally.most());
        return tally.disputed() == 0
                ? counted
                : texts.get("words.tally.disputed", counted, tally.disputed());
    }

    /// "Headquarters open"; empty where the headquarters are counted with the rest.
    public String headquarters(Moment moment) {
        return moment.headquartersApart()
                .map(
                        state ->
                                texts.get(
                                        "words.headquarters",
                                        texts.get(key("words.status.", state))))
                .orElse("");
    }

    /// The status as one word or two: "handed over, disputed".
    public String status(SiteState state) {
        return texts.get(key("words.status.", state));
    }

    /// What a site is, with its days: "Handed over 31 October 2023, disputed".
    public String state(SiteState state) {
        var ending = state.ending();
        if (ending == null) {
            return texts.get(undated());
        }
        String days = DateWords.range(ending.window(), locale);
        if (state.issue() != null) {
            return perhapsKnown(ending, days);
        }
        String last = DateWords.day(ending.latest(), locale);
        boolean before = state.status() == Status.OPEN;
        String key = before ? "words.state.open-until" : key("words.state.", state);
        return texts.get(key + (ending.window().isSingleDay() ? "" : "-window"), days, last);
    }

    private String undated() {
        if (chronology.lens().clock() == Clock.PUBLISHED) {
            return "words.state.open-unpublished";
        }
        return chronology.lens().voices().bundledOnly()
                ? "words.state.open-undated-bundled"
                : "words.state.open-undated";
    }

    /// "May have been known: handed over 31 October 2023 (published: November 2023)".
    private String perhapsKnown(Ending ending, String days) {
        var issued = chronology.dossier().source(ending.claim().source()).issued();
        String out = issued == null ? "" : DateWords.edtf(issued, locale);
        String key = ending.window().isSingleDay() ? "known" : "known-window";
        return texts.get("words.state." + key, days, out);
    }

    /// What a site was on the day as it is known today, where a reader of that day had to think
    /// otherwise: "Had happened by then: handed over 18 November 2023"; else empty.
    public String hindsight(Moment moment, Site site) {
        return moment.hindsight(site)
                .map(
                        today ->
                                texts.get(
                                        "words.hindsight." + (over(today) ? "over" : "open"),
                                        uncapital(hindsightState(today))))
                .orElse("");
    }

    private static boolean over(SiteState state) {
        return state.status() == Status.HANDED_OVER || state.status() == Status.AS_ANNOUNCED;
    }

    private String hindsightState(SiteState today) {
        return today.ending() == null ? texts.get("words.state.open-undated") : state(today);
    }

    private String uncapital(String words) {
        return words.substring(0, 1).toLowerCase(locale) + words.substring(1);
    }

    /// The state of a site in a moment, and beside it in brackets what is known today.
    public String stateWithHindsight(Moment moment, Site site) {
        String words = state(moment.state(site.id()));
        String today = hindsight(moment, site);
        return today.isEmpty() ? words : texts.get("words.hindsight.beside", words, today);
    }

    /// The lens in words: "What had happened · all sources · best source decides"; the way of
    /// counting only where it is not the usual.
    public String lens(Lens lens) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("words.clock." + lens.clock().id()));
        parts.add(voices(lens));
        parts.add(texts.get("words.rule." + lens.rule().id()));
        if (!lens.counting().equals(Lens.usual(chronology.dossier()).counting())) {
            chronology.dossier().counting().stream()
                    .filter(rule -> rule.id().equals(lens.counting()))
                    .map(rule -> texts.get("words.counting", rule.label().in(locale)))
                    .forEach(parts::add);
        }
        return String.join(" · ", parts);
    }

    private String voices(Lens lens) {
        List<String> words = new ArrayList<>();
        for (String id : lens.voices().id().split("\\+", -1)) {
            words.add(new VoiceWords(chronology.dossier().scope(), texts).of(id));
        }
        return texts.list(words);
    }
}
