package handover.io.intake;

/// What stands between the cells of a text table.
final class Separator {
    private static final String KNOWN = "\t;,";

    private Separator() {}

    /// The sign that stands most often in the first row that is no remark, outside quotation marks.
    static char of(String text) {
        String row = firstRow(text);
        char best = ',';
        int most = 0;
        for (char candidate : KNOWN.toCharArray()) {
            int count = count(row, candidate);
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private static String firstRow(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("\"#"))
                .findFirst()
                .orElse("");
    }

    private static int count(String row, char sign) {
        int count = 0;
        boolean quoted = false;
        for (int at = 0; at < row.length(); at++) {
            char c = row.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == sign && !quoted) {
                count++;
            }
        }
        return count;
    }
}
