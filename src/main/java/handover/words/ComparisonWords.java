package handover.words;

import handover.chronology.Comparison;
import handover.chronology.Difference;
import handover.chronology.Difference.Aspect;
import handover.chronology.Ending;
import handover.chronology.Lens;
import handover.chronology.Moment;
import handover.chronology.SiteState;
import handover.chronology.Status;
import handover.dossier.CountingRule;
import handover.dossier.Dossier;
import handover.dossier.Source;
import handover.time.DateWords;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Says in words what differs between two sides.
public final class ComparisonWords {
    private final Dossier dossier;
    private final Comparison comparison;
    private final Texts texts;
    private final Locale locale;

    /// Words about a comparison of two sides of `dossier`, in the language of `locale`.
    public ComparisonWords(Dossier dossier, Comparison comparison, Locale locale) {
        this.dossier = dossier;
        this.comparison = comparison;
        this.texts = Texts.in(locale);
        this.locale = texts.locale();
    }

    /// Both sides with their counts, and how many sites differ: "15 August 2023: 1 of 12 bases
    /// handed over. 31 October 2023: 8 of 12 bases handed over, 2 disputed. 7 sites differ."
    public String summary() {
        return texts.get(
                "compare.summary",
                title(comparison.left()),
                tally(comparison.left()),
                title(comparison.right()),
                tally(comparison.right()),
                verdict());
    }

    /// Both sides without their counts: "15 August 2023 → 31 October 2023. 7 sites differ."
    public String brief() {
        return texts.get(
                "compare.brief", title(comparison.left()), title(comparison.right()), verdict());
    }

    /// How many sites differ: "7 sites differ", "Nothing differs".
    public String verdict() {
        int seen = comparison.visible().size();
        int beneath = comparison.beneath().size();
        if (seen + beneath == 0) {
            return texts.get("compare.none");
        }
        if (seen == 0) {
            return texts.get("compare.count.beneath", beneath);
        }
        String count = texts.get("compare.count", seen);
        return beneath == 0 ? count : texts.get("compare.count.both", count, beneath);
    }

    /// The count of a side: "8 of 12 bases handed over, 2 disputed".
    public String tally(Moment side) {
        return Sentences.tally(side, texts);
    }

    /// A side by its day and by what its lens has of its own: "31 October 2023", "31 October 2023,
    /// under bundled articles only".
    public String title(Moment side) {
        String day = DateWords.day(side.day(), locale);
        String lens = String.join(" ", ownLens(side));
        return lens.isEmpty() ? day : texts.get("compare.title", day, lens);
    }

    /// What the lens of a side has of its own: "Under bundled articles only"; empty where both have
    /// the same.
    public String lens(Moment side) {
        String lens = String.join(" ", ownLens(side));
        return lens.isEmpty() ? "" : lens.substring(0, 1).toUpperCase(locale) + lens.substring(1);
    }

    /// One difference in a sentence: "Kidal: open → handed over, disputed (31 October 2023)".
    public String line(Difference difference) {
        return texts.get(
                "compare.line.named", difference.site().name().in(locale), states(difference));
    }

    /// One difference without the name of the site: "open → handed over, disputed (31 October
    /// 2023)".
    public String states(Difference difference) {
        if (!difference.visible()) {
            return texts.get("compare.line.same", status(difference.left()));
        }
        SiteState left = difference.left();
        SiteState right = difference.right();
        if (!comparison.sameLens()) {
            return texts.get(
                    "compare.line.lenses",
                    qualified(dated(left, days(left)), comparison.left()),
                    qualified(dated(right, days(right)), comparison.right()));
        }
        String first = days(left).equals(days(right)) ? "" : days(left);
        return texts.get("compare.line.days", dated(left, first), dated(right, days(right)));
    }

    /// What else differs, a phrase each: who decides, and the days where [#states] does not say
    /// them.
    public List<String> details(Difference difference) {
        List<String> details = new ArrayList<>();
        Set<Aspect> aspects = difference.aspects();
        Ending left = difference.left().ending();
        Ending right = difference.right().ending();
        if (aspects.contains(Aspect.DAYS) && !said(difference)) {
            details.add(texts.get("compare.detail.days", window(left), window(right)));
        }
        if (aspects.contains(Aspect.CLAIM)) {
            details.add(texts.get("compare.detail.claim", decider(left), decider(right)));
        }
        if (aspects.contains(Aspect.ISSUE)) {
            details.add(
                    texts.get(
                            "compare.detail.issue",
                            out(difference.left()),
                            out(difference.right())));
        }
        return details;
    }

    private boolean said(Difference difference) {
        boolean left = difference.left().ending() == null || !days(difference.left()).isEmpty();
        boolean right = difference.right().ending() == null || !days(difference.right()).isEmpty();
        return difference.visible() && left && right;
    }

    private String status(SiteState state) {
        String id = state.status().id() + (state.disputed() ? "-disputed" : "");
        return texts.get("words.status." + id);
    }

    private String dated(SiteState state, String days) {
        return days.isEmpty() ? status(state) : texts.get("compare.dated", status(state), days);
    }

    private String days(SiteState state) {
        Ending ending = state.ending();
        return ending == null || state.status() == Status.OPEN ? "" : window(ending);
    }

    private String window(@Nullable Ending ending) {
        if (ending == null) {
            return texts.get("compare.no-date");
        }
        boolean closed = !ending.latest().equals(LocalDate.MAX);
        return closed
                ? DateWords.range(ending.window(), locale)
                : texts.get("compare.from", DateWords.day(ending.earliest(), locale));
    }

    private String decider(@Nullable Ending ending) {
        if (ending == null) {
            return texts.get("compare.nobody");
        }
        Source source = dossier.source(ending.claim().source());
        String grade = source.reliability().name() + ending.claim().credibility();
        var issued = source.issued();
        return issued == null
                ? texts.get("compare.decider.undated", source.publisher(), grade)
                : texts.get(
                        "compare.decider",
                        source.publisher(),
                        grade,
                        DateWords.edtf(issued, locale));
    }

    private String out(SiteState state) {
        return texts.get(state.issue() == null ? "compare.issue.out" : "compare.issue.perhaps");
    }

    private String qualified(String state, Moment side) {
        List<String> under = new ArrayList<>();
        if (!comparison.sameDay()) {
            under.add(texts.get("compare.lens.day", DateWords.day(side.day(), locale)));
        }
        under.addAll(ownLens(side));
        return texts.get("compare.qualified", state, String.join(" ", under));
    }

    /// What of the lens of a side is not as on the other.
    private List<String> ownLens(Moment side) {
        Lens left = comparison.left().lens();
        Lens right = comparison.right().lens();
        Lens own = side.lens();
        List<String> parts = new ArrayList<>();
        if (!left.voices().equals(right.voices())) {
            parts.add(texts.get("compare.lens.voices", voices(own)));
        }
        if (left.clock() != right.clock()) {
            parts.add(texts.get("compare.lens.clock." + own.clock().id()));
        }
        if (left.rule() != right.rule()) {
            parts.add(texts.get("compare.lens.rule." + own.rule().id()));
        }
        if (!left.counting().equals(right.counting())) {
            parts.add(texts.get("compare.lens.counting", counting(side.counting())));
        }
        return parts;
    }

    private String counting(CountingRule rule) {
        return rule.label().in(locale);
    }

    private String voices(Lens lens) {
        List<String> words = new ArrayList<>();
        for (String id : lens.voices().id().split("\\+", -1)) {
            words.add(
                    id.equals("bundled")
                            ? texts.get("compare.voices.bundled")
                            : new VoiceWords(dossier.scope(), texts).of(id));
        }
        return texts.list(words);
    }
}
