package handover.ui.common;

import handover.paint.Joiners;
import handover.paint.Shaping;
import handover.paint.TextMeasure;

import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;

/// Lets words wrap, however they are written. The toolkit (JavaFX 26) throws when it must break a
/// line that runs from right to left, in `PrismTextLayout.computeTrailingSpaceWidth`, and the whole
/// panel stays empty; a line with an accent that stands by itself it paints beyond its width. Such
/// lines are broken here.
public final class Wrapping {
    /// No part of a word is so long that it would have to be broken in a panel.
    private static final int LONGEST_PART = 12;

    private static final double TIP_MARGINS = 24;

    private final Labeled label;
    private String whole = "";
    private boolean folding;

    private Wrapping(Labeled label) {
        this.label = label;
    }

    /// Makes a label's words wrap, those that it is given later too.
    ///
    /// @return the label
    public static <T extends Labeled> T of(T label) {
        var wrapping = new Wrapping(label);
        label.textProperty().subscribe(wrapping::read);
        label.widthProperty().subscribe(wrapping::fold);
        label.fontProperty().subscribe(wrapping::fold);
        return label;
    }

    /// The same for a tooltip, which is to be at most so wide.
    public static Tooltip of(Tooltip tip, double width) {
        tip.setMaxWidth(width);
        tip.textProperty()
                .subscribe(
                        text -> {
                            boolean byHand = text != null && Shaping.needed(text);
                            tip.setWrapText(!byHand);
                            if (byHand && !tip.textProperty().isBound()) {
                                tip.setText(folded(text, tip.getFont(), width - TIP_MARGINS));
                            }
                        });
        return tip;
    }

    /// The same for what the user types, which is not broken then, but scrolls.
    public static void of(TextArea area) {
        area.textProperty().subscribe(text -> area.setWrapText(!Shaping.needed(text)));
    }

    /// The words as the texts of a flow, of which each is broken as a whole; together they are the
    /// same letters in the same places, save marks that cannot be seen.
    ///
    /// @param styles style classes of each
    public static List<Text> flow(String words, String... styles) {
        List<Text> texts = new ArrayList<>();
        String shown = Joiners.shown(words);
        for (String part : Shaping.needed(shown) ? parts(shown) : List.of(shown)) {
            var text = new Text(part);
            text.getStyleClass().addAll(styles);
            texts.add(text);
        }
        return texts;
    }

    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < words.length(); i++) {
            boolean word = isSpace(words.charAt(i - 1)) && !isSpace(words.charAt(i));
            boolean full = i - start >= LONGEST_PART && !Character.isLowSurrogate(words.charAt(i));
            if (word || full) {
                parts.add(words.substring(start, i));
                start = i;
            }
        }
        parts.add(words.substring(start));
        return parts;
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || letter == '\n';
    }

    private void read(String text) {
        if (folding) {
            return;
        }
        whole = Joiners.shown(text == null ? "" : text);
        boolean byHand = Shaping.needed(whole);
        if (!byHand && !whole.equals(text) && !label.textProperty().isBound()) {
            folding = true;
            label.setText(whole);
            folding = false;
        }
        label.setWrapText(!byHand);
        if (byHand) {
            if (label.getMaxWidth() == Region.USE_COMPUTED_SIZE) {
                label.setMaxWidth(Double.MAX_VALUE);
            }
            fold();
        }
    }

    private void fold() {
        double room = label.getWidth() - label.snappedLeftInset() - label.snappedRightInset();
        if (label.isWrapText() || room <= 0 || label.textProperty().isBound()) {
            return;
        }
        folding = true;
        label.setText(folded(whole, label.getFont(), room));
        folding = false;
    }

    private static String folded(String words, Font font, double room) {
        List<String> lines = new ArrayList<>();
        for (String line : words.split("\n", -1)) {
            lines.addAll(TextMeasure.wrap(line, font, room));
        }
        return String.join("\n", lines);
    }
}
