package handover.paint;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How wide words are, remembered: the same few names are asked for at every frame. For one thread
/// at a time, that of the toolkit.
public final class TextMeasure {
    private static final int MOST_REMEMBERED = 4000;
    private static final Map<Key, Double> WIDTHS = new HashMap<>();
    private static final Map<Key, Double> APART = new HashMap<>();

    private TextMeasure() {}

    private record Key(Font font, String text) {}

    /// Width of a line of text in logical pixels.
    public static double width(String text, Font font) {
        if (WIDTHS.size() > MOST_REMEMBERED) {
            WIDTHS.clear();
        }
        return WIDTHS.computeIfAbsent(new Key(font, text), TextMeasure::measure);
    }

    /// Width of all letters of a text, each by itself, in logical pixels.
    static double apart(String text, Font font) {
        if (APART.size() > MOST_REMEMBERED) {
            APART.clear();
        }
        var key = new Key(font, text);
        Double known = APART.get(key);
        if (known == null) {
            double sum = 0;
            for (int i = 0; i < text.length(); i++) {
                sum += width(text.substring(i, i + 1), font);
            }
            known = sum;
            APART.put(key, known);
        }
        return known;
    }

    private static double measure(Key key) {
        var text = new Text(Joiners.shown(key.text));
        text.setFont(key.font);
        return text.getLayoutBounds().getWidth();
    }

    /// The text broken between words into lines not wider than `width`; a single longer word is
    /// broken between two of its letters.
    public static List<String> wrap(String text, Font font, double width) {
        return broken(text, font, width, Integer.MAX_VALUE);
    }

    /// The same in at most so many lines, the last of which is cut off with an ellipsis where there
    /// would be more.
    static List<String> wrap(String text, Font font, double width, int most) {
        List<String> lines = broken(text, font, width, most);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(elide(lines.get(most - 1) + " " + lines.get(most), font, width));
        return kept;
    }

    /// All lines, or only the first of them once they are more than `most`.
    private static List<String> broken(String text, Font font, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, font) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            for (int kept = fitting(line, font, width);
                    kept < line.length() && lines.size() <= most;
                    kept = fitting(line, font, width)) {
                lines.add(line.substring(0, kept));
                line = line.substring(kept);
            }
            if (lines.size() > most) {
                return lines;
            }
        }
        lines.add(line);
        return lines;
    }

    /// How much of a word stands in a line: what the reader takes for one letter is never parted,
    /// and one of them stands there in any case.
    private static int fitting(String word, Font font, double width) {
        int enough = enough(word, font, width);
        if (enough == word.length() && width(word, font) <= width) {
            return enough;
        }
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        int keep = letters.next();
        int tooMany = enough;
        while (tooMany - keep > 1) {
            int half = letters.following((keep + tooMany) / 2 - 1);
            if (half >= tooMany) {
                half = letters.preceding(tooMany);
            }
            if (half <= keep) {
                break;
            }
            if (width(word.substring(0, half), font) <= width) {
                keep = half;
            } else {
                tooMany = half;
            }
        }
        return keep;
    }

    /// So many of the first letters are wider than `width`, or it is all of them: of a text without
    /// end not all is measured again and again.
    private static int enough(String text, Font font, double width) {
        int enough = 64;
        while (enough < text.length() && width(text.substring(0, enough), font) <= width) {
            enough *= 2;
        }
        return Math.min(enough, text.length());
    }

    /// The text in as few lines as `width` allows, all about as long: no last word stands alone.
    public static List<String> balanced(String text, Font font, double width) {
        List<String> lines = wrap(text, font, width);
        double narrower = width * 0.95;
        List<String> next = wrap(text, font, narrower);
        while (next.size() == lines.size() && narrower > width / 2) {
            lines = next;
            narrower *= 0.95;
            next = wrap(text, font, narrower);
        }
        return lines;
    }

    /// The text, cut off with an ellipsis if it is wider than `width`.
    public static String elide(String text, Font font, double width) {
        int enough = enough(text, font, width);
        if (enough == text.length() && width(text, font) <= width) {
            return text;
        }
        int keep = 0;
        int tooMany = enough + 1;
        while (tooMany - keep > 1) {
            int half = (keep + tooMany) / 2;
            if (width(text.substring(0, half).strip() + "…", font) <= width) {
                keep = half;
            } else {
                tooMany = half;
            }
        }
        return text.substring(0, keep).strip() + "…";
    }
}
