package handover.chronology;

import handover.dossier.Claim;
import handover.dossier.CountingRule;
import handover.dossier.Dossier;
import handover.dossier.Site;
import handover.dossier.SiteKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A dossier seen through a lens, over all its days. Everything costly is done when it is made;
/// asking for a day afterwards only looks up.
public final class Chronology {
    /// So many turns between two days change more than a few sites.
    private static final int TOO_MANY = 500;

    private final Dossier dossier;
    private final Lens lens;
    private final CountingRule counting;
    private final Map<String, List<Claim>> claims;
    private final Map<String, Course> courses;
    private final Map<String, Course> happened;
    private final Turns turns;
    private final Turns turnsHappened;
    private final Map<String, Integer> places;
    private final @Nullable Integer headquarters;
    private final FlagDays flags;
    private final List<Change> changes;
    private final Map<LocalDate, List<Change>> changesByDay;
    private final TreeSet<LocalDate> changeDays;
    private final Late<List<Disagreement>> disagreements = new Late<>(() -> Disagreements.of(this));
    private final Late<CrowdMap> crowds = new Late<>(this::mapCrowds);
    private final Late<Census> census = new Late<>(this::takeCensus);
    private final Late<Coverage> coverage = new Late<>(() -> Coverage.of(this));
    private final Late<Set<Mark>> marks = new Late<>(this::findMarks);

    private Chronology(Dossier dossier, Lens lens) {
        this.dossier = dossier;
        this.lens = lens.fitted(dossier);
        this.counting = countingRule(dossier, lens);
        this.claims = claimsOf(dossier, lens);
        this.courses = coursesOf(lens);
        this.happened =
                lens.clock() == Clock.HAPPENED
                        ? courses
                        : coursesOf(lens.withClock(Clock.HAPPENED));
        this.turns = new Turns(courses.values(), counting);
        this.turnsHappened = happened == courses ? turns : new Turns(happened.values(), counting);
        this.places = placesOf(dossier);
        this.headquarters = headquartersOf(dossier);
        this.flags = new FlagDays(Flags.of(this));
        this.changes = changesOf(courses.values());
        this.changesByDay = changes.stream().collect(Collectors.groupingBy(Change::day));
        this.changeDays = new TreeSet<>(changesByDay.keySet());
    }

    private static Map<String, Integer> placesOf(Dossier dossier) {
        Map<String, Integer> places = new HashMap<>();
        dossier.sites().forEach(site -> places.put(site.id(), places.size()));
        return Map.copyOf(places);
    }

    private static @Nullable Integer headquartersOf(Dossier dossier) {
        for (int i = 0; i < dossier.sites().size(); i++) {
            if (dossier.sites().get(i).kind() == SiteKind.HEADQUARTERS) {
                return i;
            }
        }
        return null;
    }

    private static Map<String, List<Claim>> claimsOf(Dossier dossier, Lens lens) {
        Map<String, List<Claim>> claims = new LinkedHashMap<>();
        for (Site site : dossier.sites()) {
            claims.put(site.id(), included(dossier, lens, dossier.claimsOn(site.id())));
        }
        return claims;
    }

    private static List<Claim> included(Dossier dossier, Lens lens, List<Claim> all) {
        List<Claim> included = new ArrayList<>(all.size());
        for (Claim claim : all) {
            if (lens.voices().include(dossier.source(claim.source()))) {
                included.add(claim);
            }
        }
        return included.size() == all.size() ? all : List.copyOf(included);
    }

    private Map<String, Course> coursesOf(Lens through) {
        var all = new Courses(dossier, through);
        Map<String, Course> found = new LinkedHashMap<>();
        for (Site site : dossier.sites()) {
            found.put(site.id(), all.course(site, claimsOn(site.id())));
        }
        return found;
    }

    /// The chronology of `dossier` through `lens`.
    public static Chronology of(Dossier dossier, Lens lens) {
        return new Chronology(dossier, lens);
    }

    private static CountingRule countingRule(Dossier dossier, Lens lens) {
        return dossier.counting().stream()
                .filter(rule -> rule.id().equals(lens.counting()))
                .findFirst()
                .orElseGet(() -> dossier.counting().getFirst());
    }

    private List<Change> changesOf(Iterable<Course> all) {
        List<Change> found = new ArrayList<>();
        for (Course course : all) {
            for (int i = 1; i < course.states().size(); i++) {
                SiteState before = course.states().get(i - 1);
                SiteState after = course.states().get(i);
                LocalDate day = course.from().get(i);
                if (!after.looksLike(before) && dossier.days().contains(day)) {
                    found.add(new Change(day, before, after));
                }
            }
        }
        found.sort(
                Comparator.comparing(Change::day).thenComparing(change -> change.site().order()));
        return List.copyOf(found);
    }

    /// The dossier that is seen.
    public Dossier dossier() {
        return dossier;
    }

    /// The lens that it is seen through.
    public Lens lens() {
        return lens;
    }

    /// Every site on `day`.
    public Moment on(LocalDate day) {
        Turns.Page page = turns.on(day);
        return new Moment(
                day,
                lens,
                counting,
                page.states(),
                page.tally(),
                today(page, day),
                flags.on(day),
                places,
                headquarters);
    }

    private Map<String, SiteState> today(Turns.Page page, LocalDate day) {
        if (lens.clock() == Clock.HAPPENED) {
            return Map.of();
        }
        return new Hindsight(page.states(), turnsHappened.on(day).states(), places);
    }

    /// Whether a site is flagged on any day, see [Moment#flagged].
    public boolean everFlagged() {
        return flags.any();
    }

    /// Tells of every site whose state is another one from one day to the other, as often as it
    /// becomes another, forwards or backwards.
    void between(LocalDate from, LocalDate to, Turns.Teller teller) {
        turns.between(from, to, teller);
    }

    /// The sites that look different on two days, as they are on the second; empty if there are
    /// more than `most`. A few steps apart this costs what turns between them.
    public Optional<List<SiteState>> differing(Moment before, Moment after, int most) {
        Map<Integer, SiteState> turned = new TreeMap<>();
        if (turns.count(before.day(), after.day()) > TOO_MANY) {
            return Optional.empty();
        }
        turns.between(before.day(), after.day(), (site, was, is) -> turned.put(site, is));
        List<SiteState> found = new ArrayList<>();
        turned.forEach(
                (site, is) -> {
                    if (!is.looksLike(before.states().get(site))) {
                        found.add(is);
                    }
                });
        return found.size() > most ? Optional.empty() : Optional.of(List.copyOf(found));
    }

    /// Where the counted sites crowd on the map. Worked out when first asked for.
    public CrowdMap crowds() {
        return crowds.get();
    }

    private CrowdMap mapCrowds() {
        return new CrowdMap(dossier.sites(), counting::counts);
    }

    /// What happens on each day, in numbers. Worked out when first asked for.
    public Census census() {
        return census.get();
    }

    private Census takeCensus() {
        return Census.of(this, courses.values());
    }

    /// How many sources speak of each week. Worked out when first asked for.
    public Coverage coverage() {
        return coverage.get();
    }

    /// What a site can look like on any day that something changes.
    ///
    /// @param disputed handed over, and a source denies it
    public record Mark(Status status, boolean disputed) {
        private static Mark of(SiteState state) {
            return new Mark(state.status(), state.disputed());
        }
    }

    /// All that a site looks like before or after a change.
    public Set<Mark> marks() {
        return marks.get();
    }

    private Set<Mark> findMarks() {
        Set<Mark> found = new HashSet<>();
        for (Course course : courses.values()) {
            course.states().forEach(state -> found.add(Mark.of(state)));
        }
        return Set.copyOf(found);
    }

    /// All that becomes different, in the order of days, then of sites.
    public List<Change> changes() {
        return changes;
    }

    /// What becomes different on `day`.
    public List<Change> changesOn(LocalDate day) {
        return List.copyOf(changesByDay.getOrDefault(day, List.of()));
    }

    /// The days on which something becomes different, ascending.
    public List<LocalDate> changeDays() {
        return List.copyOf(changeDays);
    }

    /// The last day before `day` on which something becomes different.
    public Optional<LocalDate> changeBefore(LocalDate day) {
        return Optional.ofNullable(changeDays.lower(day));
    }

    /// The last day up to and with `day` on which something becomes different.
    public Optional<LocalDate> lastChange(LocalDate day) {
        return Optional.ofNullable(changeDays.floor(day));
    }

    /// The first day after `day` on which something becomes different.
    public Optional<LocalDate> changeAfter(LocalDate day) {
        return Optional.ofNullable(changeDays.higher(day));
    }

    /// What the lens knows in the end about the ending of a site; empty: no date in this lens.
    public Optional<Ending> ending(String siteId) {
        var course = courses.get(siteId);
        return course == null ? Optional.empty() : Optional.ofNullable(course.atTheEnd().ending());
    }

    /// The claims on a site that the lens holds, in the dossier's order.
    public List<Claim> claimsOn(String siteId) {
        return claims.getOrDefault(siteId, List.of());
    }

    /// Where the sources in the lens disagree, widest first.
    public List<Disagreement> disagreements() {
        return disagreements.get();
    }

    /// Where the sources in the lens disagree about one site.
    public List<Disagreement> disagreementsOn(String siteId) {
        return dossier.site(siteId).map(site -> Disagreements.of(site, this)).orElse(List.of());
    }

    /// The claims of the lens on a site, and what their dates mean beside each other.
    Known knownOn(String siteId) {
        return new Known(claimsOn(siteId), dossier.days().first());
    }
}
