package handover.io;

import handover.chronology.Lens;
import handover.geo.Camera;
import handover.geo.Size;
import handover.io.PictureView.Drawing;
import handover.story.Viewpoint;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// What a picture knows of itself, as JSON.
final class PictureViewPart {
    /// Raised when an older program could no longer read it.
    static final int FORMAT = 1;

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int MOST_PIXELS = 100_000;
    private static final Viewpoint NOWHERE =
            new Viewpoint(LocalDate.EPOCH, new Camera(0, 0, 0), new Size(1, 1), null, Lens.DEFAULT);
    private static final Drawing NOTHING = new Drawing(1, 1, 1, false, false, false);

    private PictureViewPart() {}

    /// The fields, to be written.
    static Map<String, Object> tree(PictureView view) {
        Map<String, Object> dossier = new LinkedHashMap<>();
        dossier.put("id", view.dossier());
        dossier.put("version", view.version());
        dossier.put("sha256", view.sha256());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("dossier", dossier);
        tree.put("viewpoint", ViewpointPart.tree(view.viewpoint()));
        tree.put("language", view.language());
        tree.put("theme", view.theme());
        tree.put("picture", drawing(view.drawing()));
        return tree;
    }

    private static Map<String, Object> drawing(Drawing drawing) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("width", drawing.width());
        tree.put("height", drawing.height());
        tree.put("scale", drawing.scale());
        tree.put("transparent", drawing.transparent());
        tree.put("frame", drawing.frame());
        tree.put("quote", drawing.quote());
        return tree;
    }

    /// Reads what [#tree] has written.
    static PictureView read(Fields fields) {
        fields.whole("format", FORMAT, FORMAT);
        Origin origin = fields.object("dossier", PictureViewPart::origin);
        Viewpoint viewpoint = fields.object("viewpoint", ViewpointPart::read);
        String language = fields.text("language");
        String theme = fields.text("theme");
        Drawing drawing = fields.object("picture", PictureViewPart::drawing);
        Origin from = Objects.requireNonNullElse(origin, Origin.UNKNOWN);
        return new PictureView(
                from.id,
                from.version,
                from.sha256,
                Objects.requireNonNullElse(viewpoint, NOWHERE),
                language,
                theme,
                Objects.requireNonNullElse(drawing, NOTHING));
    }

    private record Origin(String id, String version, String sha256) {
        static final Origin UNKNOWN = new Origin("", "", "");
    }

    /// The sum of a dossier's file.
    static String sum(Fields fields) {
        String sha256 = fields.text("sha256");
        if (!sha256.isEmpty() && !SHA256.matcher(sha256).matches()) {
            fields.wrong("sha256", "problem.article.shaForm");
        }
        return sha256;
    }

    private static Origin origin(Fields fields) {
        String sha256 = sum(fields);
        String id = Terms.wellFormedId(fields, "id");
        return new Origin(id, Echo.of(fields.text("version")), sha256);
    }

    private static Drawing drawing(Fields fields) {
        return new Drawing(
                fields.whole("width", 1, MOST_PIXELS),
                fields.whole("height", 1, MOST_PIXELS),
                fields.number("scale", 0, MOST_PIXELS),
                fields.flag("transparent"),
                fields.flag("frame"),
                fields.flag("quote"));
    }
}
