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
import java.util.Objects;
import java.util.Set;

/// Says in words what is another in a later version of a dossier.
public final class RevisionWords {
    private static final int SHORT = 8;
    private static final Set<Part> OWN_LINES = Set.of(Part.DATE, Part.GRADE);

    private final News news;
    private final Revision revision;
    private final Texts texts;
    private final Locale locale;

    /// Words about news, in the language of `locale`.
    public RevisionWords(News news, Locale locale) {
        this.news = news;
        this.revision = news.revision();
        this.texts = Texts.in(locale);
        this.locale = texts.locale();
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
        return parts.isEmpty() ? none() + "." : String.join(" ", parts);
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

    private String counted(java.util.function.ToIntFunction<Kind> count) {
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
        List<RevisionLine> lines = new ArrayList<>();
        var states = new StateWords(locale);
        for (Difference end : news.endings()) {
            lines.add(line(Group.ENDINGS, end.site(), List.of(states.arrow(end))));
        }
        var sites = new SiteEdits(locale);
        revision.sites().forEach(edit -> lines.add(sites.line(edit)));
        var claims = new ClaimEdits(revision, locale);
        var sources = new SourceEdits(revision, locale);
        revision.claims().stream()
                .filter(edit -> edit.in(Part.DATE))
                .forEach(edit -> lines.add(claims.dates(edit)));
        revision.claims().stream()
                .filter(edit -> edit.in(Part.GRADE))
                .forEach(edit -> lines.add(claims.grades(edit)));
        revision.sources().stream()
                .filter(edit -> edit.in(Part.GRADE))
                .forEach(edit -> lines.add(sources.grades(edit)));
        revision.claims().stream()
                .filter(edit -> edit.kind() != Kind.CHANGED || edit.beyond(OWN_LINES))
                .forEach(edit -> lines.add(claims.line(edit)));
        revision.sources().stream()
                .filter(edit -> edit.kind() != Kind.CHANGED || edit.beyond(Set.of(Part.GRADE)))
                .forEach(edit -> lines.add(sources.line(edit)));
        for (Rest one : revision.rest()) {
            lines.add(
                    new RevisionLine(
                            Group.REST,
                            Kind.CHANGED,
                            Thing.REST,
                            null,
                            one.id(),
                            rest(one),
                            List.of()));
        }
        return lines;
    }

    private RevisionLine line(Group group, Site site, List<String> details) {
        String name = Objects.requireNonNull(site.name().in(locale));
        return new RevisionLine(
                group, Kind.CHANGED, Thing.SITE, site.id(), site.id(), name, details);
    }

    /// One line in a breath: "Kidal, changed: 31 October 2023 → 1 November 2023".
    public String said(RevisionLine line) {
        String head = texts.get("revision.said", line.head(), kind(line.kind()));
        return line.details().isEmpty()
                ? head
                : texts.get("revision.said.how", head, String.join("; ", line.details()));
    }
}
