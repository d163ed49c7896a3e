package handover.paint;

import javafx.scene.text.Font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The one typeface, Inter, loaded from the program itself so that a picture has the same letters
/// on every machine; a script that it does not have is written in one of the machine's. Sizes are
/// logical pixels.
public final class Fonts {
    /// Height of a capital in parts of the font's size: 1490 of Inter's 2048 units.
    public static final double CAP_HEIGHT = 0.7275;

    /// The size that the program is written in.
    public static final double USUAL = 13;
    private static final Map<Key, Font> LOADED = new ConcurrentHashMap<>();

    /// All are made known at once: a style sheet that asks for the family while only a bold one is
    /// known would get that one for good.
    static {
        regular(USUAL);
        italic(USUAL);
        semiBold(USUAL);
        bold(USUAL);
    }

    private Fonts() {}

    private record Key(String file, double size) {}

    /// For running text.
    public static Font regular(double size) {
        return font("Inter-Regular.otf", size);
    }

    /// For what must stand out.
    public static Font semiBold(double size) {
        return font("Inter-SemiBold.otf", size);
    }

    /// For headings.
    public static Font bold(double size) {
        return font("Inter-Bold.otf", size);
    }

    /// For the names of waters.
    public static Font italic(double size) {
        return font("Inter-Italic.otf", size);
    }

    private static Font font(String file, double size) {
        return LOADED.computeIfAbsent(new Key(file, size), Fonts::load);
    }

    private static Font load(Key key) {
        try (var in = Fonts.class.getResourceAsStream("/font/" + key.file)) {
            Font font = in == null ? null : Font.loadFont(in, key.size);
            if (font == null) {
                throw new IllegalStateException("the font " + key.file + " cannot be loaded");
            }
            // A font that is loaded has its own letters only: asked for by its name, it is
            // completed by those of the machine.
            Font completed = new Font(font.getName(), key.size);
            return completed.getName().equals(font.getName()) ? completed : font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
