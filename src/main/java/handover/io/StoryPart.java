package handover.io;

import handover.chronology.Lens;
import handover.dossier.CountingRule;
import handover.dossier.Dossier;
import handover.io.Ledger.Kind;
import handover.io.Problem.Doubtful;
import handover.story.SavedStory;
import handover.story.SavedStory.MadeWith;
import handover.story.Story;
import handover.story.StoryScene;
import handover.story.Viewpoint;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Scenes in a file.
///
/// @param dossier the one that they are read for
record StoryPart(Dossier dossier) {
    private static final int SHOWN_OF_SHA = 8;
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /// The fields of a file, to be written.
    static Map<String, Object> tree(SavedStory saved) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", StoryFile.FORMAT);
        tree.put("formatVersion", StoryFile.VERSION);
        tree.put("title", saved.title());
        tree.put("dossier", tree(saved.madeWith()));
        String keptFor = saved.keptFor();
        if (keptFor != null) {
            tree.put("keptFor", keptFor);
        }
        tree.put("scenes", saved.story().scenes().stream().map(StoryPart::tree).toList());
        return tree;
    }

    private static Map<String, Object> tree(MadeWith dossier) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", dossier.id());
        tree.put("version", dossier.version());
        tree.put("sha256", dossier.sha256());
        return tree;
    }

    private static Map<String, Object> tree(StoryScene scene) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", scene.id());
        tree.put("name", scene.name());
        tree.put("note", scene.note());
        tree.put("viewpoint", ViewpointPart.tree(scene.viewpoint()));
        return tree;
    }

    /// Reads what [#tree(SavedStory)] has written.
    SavedStory read(Fields fields) {
        fields.textOrNull("$schema");
        fields.text("format");
        fields.whole("formatVersion", 1, StoryFile.VERSION);
        String title = within(fields, "title", StoryScene.LONGEST_NAME);
        MadeWith madeWith = fields.object("dossier", this::madeWith);
        String keptFor = fields.has("keptFor") ? fields.piece("keptFor") : null;
        List<StoryScene> scenes = fields.objects("scenes", this::scene);
        if (scenes.size() > Story.MOST) {
            fields.wrong("scenes", "problem.story.many", scenes.size(), Story.MOST);
        }
        return new SavedStory(
                title,
                madeWith == null ? MadeWith.of(dossier) : madeWith,
                fields.ledger().failed() ? Story.EMPTY : new Story(scenes),
                keptFor);
    }

    private MadeWith madeWith(Fields fields) {
        var made = new MadeWith(fields.text("id"), fields.text("version"), fields.text("sha256"));
        var open = MadeWith.of(dossier);
        if (!made.sha256().isEmpty() && !SHA256.matcher(made.sha256()).matches()) {
            fields.wrong("sha256", "problem.article.shaForm");
        }
        if (fields.sound() && !made.id().equals(open.id())) {
            doubt(fields, "id", "problem.story.dossier", Echo.of(made.id()), open.id());
        } else if (fields.sound() && !made.sha256().equals(open.sha256())) {
            doubt(
                    fields,
                    "sha256",
                    "problem.story.version",
                    Echo.of(made.version()),
                    shortened(made.sha256()),
                    open.version(),
                    shortened(open.sha256()));
        }
        return made;
    }

    private static String shortened(String sha256) {
        return Echo.of(sha256.substring(0, Math.min(SHOWN_OF_SHA, sha256.length())));
    }

    private StoryScene scene(Fields fields) {
        String id = Terms.id(fields, Kind.SCENE);
        String name = within(fields, "name", StoryScene.LONGEST_NAME);
        String note = within(fields, "note", StoryScene.LONGEST_NOTE);
        Viewpoint at = fields.object("viewpoint", part -> fitted(ViewpointPart.read(part), part));
        return new StoryScene(id, name, note, at == null ? ViewpointPart.NOTHING : at);
    }

    private static String within(Fields fields, String name, int longest) {
        String text = fields.piece(name);
        if (text.length() > longest) {
            fields.wrong(name, "problem.text.long", longest);
        }
        return text;
    }

    /// What the dossier can show of it.
    private Viewpoint fitted(Viewpoint at, Fields fields) {
        if (!fields.sound()) {
            return at;
        }
        LocalDate day = at.day();
        if (!dossier.days().contains(day)) {
            doubt(fields, "day", "problem.story.day", day);
        }
        String site = at.selected();
        boolean gone = site != null && dossier.site(site).isEmpty();
        if (gone) {
            doubt(fields, "selected", "problem.story.site", Echo.of(String.valueOf(site)));
        }
        return new Viewpoint(
                day,
                at.camera(),
                at.view(),
                gone ? null : site,
                at.lens().withCounting(counting(at, fields)));
    }

    private String counting(Viewpoint at, Fields fields) {
        String id = at.lens().counting();
        List<String> known = dossier.counting().stream().map(CountingRule::id).toList();
        if (known.contains(id)) {
            return id;
        }
        String usual = known.getFirst();
        if (id.equals(Lens.USUAL_COUNTING)) {
            return usual;
        }
        doubt(fields, "lens", "problem.story.counting", Echo.of(id), usual);
        return usual;
    }

    private static void doubt(Fields fields, String name, String key, Object... args) {
        fields.ledger().add(new Doubtful(fields.at(name), key, List.of(args)));
    }
}
