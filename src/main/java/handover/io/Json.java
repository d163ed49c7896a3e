package handover.io;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/// Writes plain maps and lists as JSON, the same on every system.
public final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    /// `tree` as indented JSON with `\n` line ends, ending with one.
    public static String write(Map<String, ?> tree) {
        var separators =
                Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER);
        var lines = new DefaultIndenter("  ", "\n");
        var printer =
                new DefaultPrettyPrinter(separators)
                        .withObjectIndenter(lines)
                        .withArrayIndenter(lines);
        return MAPPER.writer().with(printer).writeValueAsString(tree) + "\n";
    }
}
