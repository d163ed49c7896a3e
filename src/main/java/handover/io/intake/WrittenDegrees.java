package handover.io.intake;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A latitude or a longitude as somebody wrote it: decimal with a point or a comma, or in degrees,
/// minutes and seconds, with a sign or a letter for the half of the earth.
final class WrittenDegrees {
    private static final Pattern EXPONENT = Pattern.compile("[+-]?[0-9.]+[eE][+-]?[0-9]+");
    private static final Pattern LETTERS =
            Pattern.compile("(?<before>[NSEWO])?\\s*(?<rest>[^NSEWO]*?)\\s*(?<after>[NSEWO])?");
    private static final Pattern PARTS =
            Pattern.compile(
                    "(?<sign>[+-])?(?<degrees>[0-9]{1,3}([.][0-9]+)?)\\s*(°|º|:|\\s|$)\\s*"
                            + "((?<minutes>[0-9]{1,2}([.][0-9]+)?)\\s*(['’′]|:|\\s|$)\\s*)?"
                            + "((?<seconds>[0-9]{1,2}([.][0-9]+)?)\\s*(\"|”|″|''|’’|′′)?)?");
    private static final Pattern PAIR = Pattern.compile("(.+?)\\s*(?:;|,\\s+|\\s+/\\s+)\\s*(.+)");
    private static final Pattern PLAIN_PAIR =
            Pattern.compile("([+-]?[0-9]+[.][0-9]+)[, ]+([+-]?[0-9]+(?:[.][0-9]+)?)");
    private static final Pattern LETTERED_PAIR =
            Pattern.compile("(?i)(.+?[NS])[,;\\s]*([0-9].*[EWO])");
    private static final int SIXTY = 60;

    private WrittenDegrees() {}

    /// The degrees that a cell says, without looking at their range; empty if it says none.
    static OptionalDouble read(String cell) {
        if (isPlain(cell)) {
            return OptionalDouble.of(Double.parseDouble(cell));
        }
        String text = cell.strip().replace('−', '-').replace('–', '-').toUpperCase(Locale.ROOT);
        if (EXPONENT.matcher(text).matches()) {
            return number(text);
        }
        Matcher letters = LETTERS.matcher(text);
        if (!letters.matches()
                || letters.group("before") != null && letters.group("after") != null) {
            return OptionalDouble.empty();
        }
        String half = letter(text);
        Matcher parts = PARTS.matcher(letters.group("rest").replace(',', '.'));
        if (!parts.matches() || !half.isEmpty() && parts.group("sign") != null) {
            return OptionalDouble.empty();
        }
        double minutes = part(parts.group("minutes"));
        double seconds = part(parts.group("seconds"));
        if (minutes >= SIXTY || seconds >= SIXTY) {
            return OptionalDouble.empty();
        }
        double degrees = part(parts.group("degrees")) + minutes / SIXTY + seconds / SIXTY / SIXTY;
        boolean negative =
                "-".equals(parts.group("sign")) || "SWO".contains(half) && !half.isEmpty();
        return OptionalDouble.of(negative ? -degrees : degrees);
    }

    /// Whether a cell is a decimal number of three digits at most before the point, as nearly all
    /// are.
    private static boolean isPlain(String cell) {
        int at = cell.startsWith("-") ? 1 : 0;
        int point = cell.indexOf('.');
        int whole = (point < 0 ? cell.length() : point) - at;
        if (whole < 1 || whole > 3 || point == cell.length() - 1) {
            return false;
        }
        for (int i = at; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (i != point && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static double part(@Nullable String digits) {
        return digits == null ? 0 : Double.parseDouble(digits);
    }

    private static OptionalDouble number(String text) {
        try {
            return OptionalDouble.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /// The letter of the half of the earth that stands in a cell, in capitals; empty if none does.
    static String letter(String cell) {
        if (isPlain(cell)) {
            return "";
        }
        String text = cell.strip().toUpperCase(Locale.ROOT);
        Matcher letters = LETTERS.matcher(text);
        if (!letters.matches()) {
            return "";
        }
        String before = letters.group("before");
        String after = letters.group("after");
        return before != null ? before : after != null ? after : "";
    }

    /// The two halves of a cell that holds latitude and longitude; empty if it does not.
    static List<String> pair(String cell) {
        for (Pattern pattern : List.of(PLAIN_PAIR, LETTERED_PAIR, PAIR)) {
            Matcher pair = pattern.matcher(cell.strip());
            if (pair.matches()) {
                List<String> halves = new ArrayList<>();
                halves.add(pair.group(1));
                halves.add(pair.group(2));
                return halves;
            }
        }
        return List.of();
    }
}
