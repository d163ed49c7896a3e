package handover.words;

import handover.chronology.Difference;
import handover.dossier.Dossier;
import handover.dossier.Site;
import handover.revision.Edit;
import handover.revision.Kind;
import handover.revision.News;
import handover.revision.Part;
import handover.revision.Rest;
import handover.revision.Revision;
import handover.words.RevisionLine.Group;
import handover.words.RevisionLine.Thing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/// Says in words what is another in a later version of a dossier.
public final class RevisionWords {
    private static final int SHORT = 8;
    private static final Set<Part> GRADE = Set.of(Part.GRADE);
    private static final Set<Part> OWN_LINES = Set.of(Part.DATE, Part.GRADE);

    private final News news;
    private final Revision revision;
    private final Texts texts;
    private final Locale locale;
    private final SiteEdits sites;
    private final ClaimEdits claims;
    private final SourceEdits sources;

    /// Words about news, in the language of `locale`.
    public RevisionWords(News news, Locale locale) {
        this.news = news;
        this.revision = news.revision();
        this.texts = Texts.in(locale);
        this.locale = texts.locale();
        sites = new SiteEdits(locale);
        claims = new ClaimEdits(revision, locale);
        sources = new SourceEdits(revision, locale);
    }

    /// A version by its number and the beginning of its sum: "1.0 (1a2b3c4d)".
    public String version(Dossier dossier) {
        String sum = dossier.sha256();
        String begin = sum.substring(0, Math.min(SHORT, sum.length()));
        return texts.get("revision.version", dossier.version(), begin);
    }

    /// Both versions: "Minusma: 1.0 (1a2b3c4d) → 1.1 (9f8e7d6c)"; with both titles if they differ.
    public String versions() {
        Dossier before = revision.before();
        Dossier after = revision.after();
        String was = before.title().in(locale);
        String is = after.title().in(locale);
        return was.equals(is)
                ? texts.get("revision.versions", is, version(before), version(after))
                : texts.get("revision.versions.titles", was, version(before), is, version(after));
    }

    /// What the map marks, by the earlier version: "Since 1.0 (1a2b3c4d): 1 site new, 5 changed".
    public String since() {
        String found = sites();
        return texts.get(
                "revision.since",
                version(revision.before()),
                found.isEmpty() ? none() : texts.get("revision.sites", found));
    }

    /// The same of some sites: "Since 1.0 (1a2b3c4d): 1 new, 5 changed".
    ///
    /// @param count how many of them are so
    public String since(ToIntFunction<Kind> count) {
        return texts.get("revision.since", version(revision.before()), counted(count));
    }

    /// What has become of one site: "Since 1.0 (1a2b3c4d): changed".
    public String since(Kind kind) {
        String became = texts.get("revision.kind." + kind.id());
        return texts.get("revision.since", version(revision.before()), became);
    }

    /// Both versions and how much is another.
    public String caption() {
        return texts.get("revision.caption", versions(), verdict());
    }

    /// How much is another: "Sites: 1 new, 5 changed. Claims: 2 changed."
    public String verdict() {
        List<String> parts = new ArrayList<>();
        add(parts, "revision.count.sites", sites());
        add(parts, "revision.count.claims", counted(revision.claims()));
        add(parts, "revision.count.sources", counted(revision.sources()));
        List<String> rest = revision.rest().stream().map(this::rest).toList();
        add(parts, "revision.count.rest", String.join(", ", rest));
        return parts.isEmpty() ? texts.get("compare.none") + "." : String.join(" ", parts);
    }

    private String none() {
        return texts.get("revision.none");
    }

    private void add(List<String> parts, String key, String counted) {
        if (!counted.isEmpty()) {
            parts.add(texts.get(key, counted));
        }
    }

    private String sites() {
        return counted(news::count);
    }

    private <T> String counted(Collection<Edit<T>> edits) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        edits.forEach(edit -> counts.merge(edit.kind(), 1, Integer::sum));
        return counted(kind -> counts.getOrDefault(kind, 0));
    }

    private String counted(ToIntFunction<Kind> count) {
        List<String> parts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            int many = count.applyAsInt(kind);
            if (many > 0) {
                parts.add(texts.get("revision.count." + kind.id(), many));
            }
        }
        return String.join(", ", parts);
    }

    private String rest(Rest rest) {
        return texts.get("revision.rest." + rest.id());
    }

    /// The word for what has become of a thing: "new", "changed", "gone".
    public String kind(Kind kind) {
        return texts.get("revision.kind." + kind.id());
    }

    /// The heading of a group.
    public String heading(Group group) {
        return texts.get("revision.group." + group.id());
    }

    /// Everything that is another, in the order of groups.
    public List<RevisionLine> lines() {
        return lines(Integer.MAX_VALUE);
    }

    /// The same with at most so many lines of each group, and one more that says how many are left
    /// out: to say all that is another in a very large dossier takes its time.
    public List<RevisionLine> lines(int most) {
        List<RevisionLine> lines = new ArrayList<>();
        for (Group group : Group.values()) {
            List<Supplier<RevisionLine>> all = lines(group);
            all.stream().limit(most).map(Supplier::get).forEach(lines::add);
            if (all.size() > most) {
                String more = texts.get("revision.more", texts.number(all.size() - most));
                lines.add(rest(group, "", more));
            }
        }
        return lines;
    }

    private List<Supplier<RevisionLine>> lines(Group group) {
        List<Supplier<RevisionLine>> lines = new ArrayList<>();
        switch (group) {
            case ENDINGS -> news.endings().forEach(one -> lines.add(() -> ending(one)));
            case SITES -> each(lines, revision.sites(), edit -> true, sites::line);
            case DATES -> each(lines, revision.claims(), edit -> edit.in(Part.DATE), claims::dates);
            case GRADES -> {
                each(lines, revision.claims(), edit -> edit.in(Part.GRADE), claims::grades);
                each(lines, revision.sources(), edit -> edit.in(Part.GRADE), sources::grades);
            }
            case CLAIMS ->
                    each(lines, revision.claims(), edit -> edit.besides(OWN_LINES), claims::line);
            case SOURCES ->
                    each(lines, revision.sources(), edit -> edit.besides(GRADE), sources::line);
            case REST ->
                    revision.rest()
                            .forEach(one -> lines.add(() -> rest(group, one.id(), rest(one))));
        }
        return lines;
    }

    private static <T> void each(
            List<Supplier<RevisionLine>> lines,
            List<Edit<T>> edits,
            Predicate<Edit<T>> which,
            Function<Edit<T>, RevisionLine> how) {
        edits.stream().filter(which).forEach(edit -> lines.add(() -> how.apply(edit)));
    }

    private static RevisionLine rest(Group group, String id, String words) {
        return new RevisionLine(group, Kind.CHANGED, Thing.REST, null, id, words, List.of());
    }

    private RevisionLine ending(Difference end) {
        Site site = end.site();
        String how = new StateWords(locale).arrow(end);
        return new RevisionLine(
                Group.ENDINGS,
                Kind.CHANGED,
                Thing.SITE,
                site.id(),
                site.id(),
                site.name().in(locale),
                List.of(how));
    }

    /// One line in a breath: "Kidal · Departure: 31 October 2023 → 1 November 2023", "Ménaka, new".
    public String said(RevisionLine line) {
        boolean told =
                line.thing() == Thing.REST
                        || (line.kind() == Kind.CHANGED && !line.details().isEmpty());
        String head =
                told ? line.head() : texts.get("revision.said", line.head(), kind(line.kind()));
        return line.details().stream()
                .reduce((one, other) -> texts.get("revision.details", one, other))
                .map(how -> texts.get("revision.said.how", head, how))
                .orElse(head);
    }
}
