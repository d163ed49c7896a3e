package handover.io;

import java.util.LinkedHashMap;
import java.util.Map;

/// The earlier version that a picture names, as JSON.
final class EarlierVersionPart {
    private EarlierVersionPart() {}

    /// The fields, to be written.
    static Map<String, Object> tree(EarlierVersion earlier) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", PictureViewPart.FORMAT);
        tree.put("version", earlier.version());
        tree.put("sha256", earlier.sha256());
        return tree;
    }

    /// Reads what [#tree] has written.
    static EarlierVersion read(Fields fields) {
        fields.whole("format", PictureViewPart.FORMAT, PictureViewPart.FORMAT);
        String version = Echo.of(fields.text("version"));
        return new EarlierVersion(version, PictureViewPart.sum(fields));
    }
}
