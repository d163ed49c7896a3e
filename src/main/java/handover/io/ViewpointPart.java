package handover.io;

import handover.chronology.Clock;
import handover.chronology.Lens;
import handover.chronology.Rule;
import handover.chronology.Voices;
import handover.geo.Camera;
import handover.geo.Size;
import handover.story.Viewpoint;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// A viewpoint in a file: in a scene, and in a picture that opens again. The camera is written in
/// the map's own units, since degrees would not give the same pixels back.
///
/// Whether the dossier has the site and the way of counting is not checked here: the file may be
/// older than the dossier, and what is gone is then left out.
final class ViewpointPart {
    /// Farther out or nearer than any map is shown; a file beyond this is broken.
    private static final double FARTHEST = 20;

    private static final double MOST_PIXELS = 100_000;
    private static final double LEAST_WORLD = -1;
    private static final double MOST_WORLD = 2;

    /// Stands in for a viewpoint that could not be read.
    static final Viewpoint NOTHING =
            new Viewpoint(
                    LocalDate.EPOCH, Seen.NOTHING.camera, Seen.NOTHING.view, null, Lens.DEFAULT);

    private ViewpointPart() {}

    /// The fields of a viewpoint, to be written.
    static Map<String, Object> tree(Viewpoint viewpoint) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("day", viewpoint.day().toString());
        tree.put("camera", camera(viewpoint));
        String selected = viewpoint.selected();
        if (selected != null) {
            tree.put("selected", selected);
        }
        tree.put("lens", lens(viewpoint.lens()));
        return tree;
    }

    private static Map<String, Object> camera(Viewpoint viewpoint) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("x", viewpoint.camera().centreX());
        tree.put("y", viewpoint.camera().centreY());
        tree.put("zoom", viewpoint.camera().zoom());
        tree.put("width", viewpoint.view().width());
        tree.put("height", viewpoint.view().height());
        return tree;
    }

    /// The fields of a lens, to be written.
    static Map<String, Object> lens(Lens lens) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("clock", lens.clock().id());
        tree.put("voices", lens.voices().id());
        tree.put("rule", lens.rule().id());
        tree.put("counting", lens.counting());
        return tree;
    }

    /// Reads what [#tree] has written.
    static Viewpoint read(Fields fields) {
        var day = Terms.day(fields, "day");
        Seen seen = fields.object("camera", ViewpointPart::seen);
        String selected = fields.textOrNull("selected");
        Lens lens = fields.object("lens", ViewpointPart::lens);
        return new Viewpoint(
                day,
                seen == null ? Seen.NOTHING.camera : seen.camera,
                seen == null ? Seen.NOTHING.view : seen.view,
                selected,
                lens == null ? Lens.DEFAULT : lens);
    }

    private record Seen(Camera camera, Size view) {
        static final Seen NOTHING = new Seen(new Camera(0, 0, 0), new Size(1, 1));
    }

    private static Seen seen(Fields fields) {
        var camera =
                new Camera(
                        fields.number("x", LEAST_WORLD, MOST_WORLD),
                        fields.number("y", LEAST_WORLD, MOST_WORLD),
                        fields.number("zoom", 0, FARTHEST));
        var view =
                new Size(
                        fields.number("width", 1, MOST_PIXELS),
                        fields.number("height", 1, MOST_PIXELS));
        return new Seen(camera, view);
    }

    /// Reads a lens.
    static Lens lens(Fields fields) {
        return new Lens(
                Terms.word(fields, "clock", Clock.class),
                voices(fields),
                Terms.word(fields, "rule", Rule.class),
                fields.text("counting"));
    }

    private static Voices voices(Fields fields) {
        String words = fields.text("voices");
        if (words.isEmpty()) {
            return Voices.ALL;
        }
        try {
            return Voices.parse(words);
        } catch (IllegalArgumentException e) {
            String known = "all, bundled, un, authorities, press, other";
            fields.wrong("voices", "problem.word", Echo.of(String.valueOf(e.getMessage())), known);
            return Voices.ALL;
        }
    }
}
