package handover.ui.timeline;

import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;

/// A line of the bubble.
///
/// @param kind what it is
/// @param text its words
/// @param swatch a small square before it in the colour of what it explains, or null
record BubbleLine(Kind kind, String text, @Nullable Color swatch) {

    /// What a line is; each looks different.
    enum Kind {
        /// Our own words.
        WORDS("timeline-bubble-words"),
        /// Words of ours that matter most.
        SAID("timeline-bubble-said"),
        /// A passage of a source, letter for letter.
        QUOTE("timeline-bubble-quote"),
        /// Who says it, when, and how far the source can be relied on.
        SOURCE("timeline-bubble-source");

        private final String style;

        Kind(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }
    }

    static BubbleLine words(String text) {
        return new BubbleLine(Kind.WORDS, text, null);
    }

    static BubbleLine of(Kind kind, String text) {
        return new BubbleLine(kind, text, null);
    }

    static BubbleLine swatch(Color color, String text) {
        return new BubbleLine(Kind.WORDS, text, color);
    }
}
