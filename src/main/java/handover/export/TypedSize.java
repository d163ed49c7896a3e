package handover.export;

import handover.words.Texts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What became of the size that somebody typed: a size, or in words why not.
public sealed interface TypedSize {
    /// The size can be made.
    record Understood(PictureSize size) implements TypedSize {}

    /// The text is no size, or no picture of that size can be made.
    ///
    /// @param key of the reason in the texts
    /// @param args what the reason names
    record Refused(String key, List<Object> args) implements TypedSize {
        /// Copies the arguments.
        public Refused {
            args = List.copyOf(args);
        }

        /// The reason, and what to do.
        public String message(Texts texts) {
            return texts.get(key, args.toArray());
        }
    }

    /// Reads two numbers with something between them: `1600x900`, `1600 × 900 px`.
    static TypedSize read(String text) {
        Matcher size =
                Pattern.compile("(\\d{1,9})\\s*(?:[xX×*,;/]|\\s)\\s*(\\d{1,9})(?:\\s*px)?")
                        .matcher(text.strip());
        if (!size.matches()) {
            return new Refused("picture.size.form", List.of());
        }
        return of(Long.parseLong(size.group(1)), Long.parseLong(size.group(2)));
    }

    /// A size in pixels.
    static TypedSize of(long width, long height) {
        boolean sides =
                Math.min(width, height) >= PictureSize.LEAST
                        && Math.max(width, height) <= PictureSize.MOST;
        if (!sides) {
            List<Object> args = List.of(PictureSize.LEAST, PictureSize.MOST);
            return new Refused("picture.size.sides", args);
        }
        if (!PictureSize.allowed((int) width, (int) height)) {
            long millions = PictureSize.MOST_PIXELS / 1_000_000;
            return new Refused("picture.size.pixels", List.of(width, height, millions));
        }
        return new Understood(new PictureSize((int) width, (int) height));
    }
}
