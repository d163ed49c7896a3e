package handover.io;

import handover.chronology.Lens;
import handover.chronology.Side;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// The left side of a comparison in a picture, as JSON.
final class ComparedSidePart {
    private ComparedSidePart() {}

    /// The fields, to be written.
    static Map<String, Object> tree(ComparedSide compared) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", PictureViewPart.FORMAT);
        tree.put("day", compared.side().day().toString());
        tree.put("lens", ViewpointPart.lens(compared.side().lens()));
        tree.put("layout", compared.layout());
        tree.put("line", compared.line());
        return tree;
    }

    /// Reads what [#tree] has written.
    static ComparedSide read(Fields fields) {
        fields.whole("format", PictureViewPart.FORMAT, PictureViewPart.FORMAT);
        var day = Terms.day(fields, "day");
        Lens lens =
                Objects.requireNonNullElse(
                        fields.object("lens", ViewpointPart::lens), Lens.DEFAULT);
        String layout = Echo.of(fields.text("layout"));
        return new ComparedSide(new Side(day, lens), layout, fields.number("line", 0, 1));
    }
}
