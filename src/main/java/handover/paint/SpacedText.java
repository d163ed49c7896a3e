package handover.paint;

import handover.geo.Box;
import handover.geo.Size;

import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/// A name set wide, letter by letter, as maps name countries.
///
/// @param spacing between two letters, logical pixels
record SpacedText(String text, Font font, double spacing) {

    double width() {
        return Math.max(0, TextMeasure.apart(text, font) + (text.length() - 1) * spacing);
    }

    /// The box around the letters when their middle is at the point.
    Box around(double x, double y) {
        double width = width();
        double height = font.getSize();
        return Box.at(x - width / 2, y - height / 2, new Size(width, height));
    }

    /// Writes the letters with their middle at the point.
    void paint(Ink ink, double x, double y, Color color) {
        double at = x - width() / 2;
        double baseline = ink.snap(y + font.getSize() * Fonts.CAP_HEIGHT / 2);
        ink.g().setFont(font);
        ink.g().setFill(color);
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            Lettering.fill(ink.g(), letter, at, baseline);
            at += TextMeasure.width(letter, font) + spacing;
        }
    }
}
