package handover.export;

import handover.dossier.Dossier;
import handover.revision.News;
import handover.words.RevisionLine;
import handover.words.RevisionLine.Group;
import handover.words.RevisionWords;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What is another in a later version of a dossier, as text or as a tree for JSON.
public final class RevisionTable {
    private static final String INDENT = "  ";

    private final News news;
    private final RevisionWords words;
    private final Locale locale;

    /// A table of news in the language of `locale`.
    public RevisionTable(News news, Locale locale) {
        this.news = news;
        this.words = new RevisionWords(news, locale);
        this.locale = locale;
    }

    /// Lines for people, each ending with `\n`: which versions and how much, then group by group,
    /// each under its heading.
    public String asText() {
        List<String> lines = new ArrayList<>();
        lines.add(words.versions());
        lines.add(words.verdict());
        Group group = null;
        for (RevisionLine line : words.lines()) {
            if (line.group() != group) {
                group = line.group();
                lines.add("");
                lines.add(words.heading(group));
            }
            lines.add(INDENT + words.said(line));
        }
        return String.join("\n", lines) + "\n";
    }

    /// The same as plain maps and lists: `before`, `after` (`id`, `title`, `version`, `sha256`),
    /// `summary`, `marks` (by the id of a site: `added`, `changed`, `gone`), `changes`. Each change
    /// has `group` (`endings`, `sites`, `dates`, `grades`, `claims`, `sources`, `rest`), `change`
    /// (`added`, `changed`, `gone`), `thing` (`site`, `claim`, `source`, `rest`), its `id`, the
    /// `site` that it is about or null, `name` and `details` in words.
    public Map<String, Object> asTree() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("before", version(news.revision().before()));
        tree.put("after", version(news.revision().after()));
        tree.put("summary", words.verdict());
        var marks = new LinkedHashMap<String, Object>();
        news.marks().forEach((site, kind) -> marks.put(site, kind.id()));
        tree.put("marks", marks);
        tree.put("changes", words.lines().stream().map(RevisionTable::change).toList());
        return tree;
    }

    private Map<String, Object> version(Dossier dossier) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", dossier.id());
        tree.put("title", dossier.title().in(locale));
        tree.put("version", dossier.version());
        tree.put("sha256", dossier.sha256());
        return tree;
    }

    private static Map<String, @Nullable Object> change(RevisionLine line) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("group", line.group().id());
        tree.put("change", line.kind().id());
        tree.put("thing", line.thing().id());
        tree.put("id", line.id());
        tree.put("site", line.site());
        tree.put("name", line.head());
        tree.put("details", line.details());
        return tree;
    }
}
