package handover.paint;

import com.sun.javafx.text.GlyphLayoutManager;

import javafx.geometry.VPos;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import java.lang.System.Logger.Level;
import java.util.List;

/// What scripts ask for whose letters are joined, stacked or turned before they are painted. On
/// Linux the toolkit (JavaFX 26) shapes them with Pango, on its own thread and on the thread that
/// paints, and both use one font map that no lock guards: memory is overwritten and the program
/// ends. So only its own thread shapes here: canvases are given outlines. See decision 0037.
public final class Shaping {
    private static final System.Logger LOG = System.getLogger(Shaping.class.getName());

    private Shaping() {}

    /// Whether letters of a text are joined, stacked or turned before they are painted.
    public static boolean needed(String text) {
        return text.chars().anyMatch(Shaping::isShaped);
    }

    /// The accents that stand by themselves, the scripts from Hebrew to Mongolian, the marks that
    /// join letters and give directions, Cherokee and Meitei, the presentation forms, and all
    /// beyond 65,535.
    private static boolean isShaped(int letter) {
        return letter >= 0x0300
                && (letter < 0x0370
                        || (letter >= 0x0590 && letter < 0x1E00)
                        || (letter >= 0x200B && letter < 0x2010)
                        || (letter >= 0x202A && letter < 0x202F)
                        || (letter >= 0x2060 && letter < 0x2070)
                        || (letter >= 0x20D0 && letter < 0x2100)
                        || (letter >= 0xAB70 && letter < 0xAC00)
                        || (letter >= 0xD800 && letter < 0xE000)
                        || (letter >= 0xFB1D && letter < 0xFF00));
    }

    /// The outline of a line of text as the toolkit shapes and orders its letters, with letters of
    /// the machine where the font has none: the line begins at 0, its baseline is 0. Called on the
    /// toolkit's thread.
    public static List<PathElement> outline(String words, Font font) {
        var text = new Text(words);
        text.setFont(font);
        text.setTextOrigin(VPos.BASELINE);
        var shape = Shape.subtract(text, new Rectangle());
        return shape instanceof Path path ? List.copyOf(path.getElements()) : List.of();
    }

    /// Gives each layout of a text a shaper of its own. The one that the toolkit would use again is
    /// given back before it is cleared (`PangoGlyphLayout.dispose`), so that the thread that paints
    /// frees what the other is reading; it is taken here and never given back. Called before the
    /// first text is painted on a canvas, since from then on the other thread may hold it.
    ///
    /// @return whether that was possible
    static boolean keepApart() {
        try {
            GlyphLayoutManager.getInstance();
            return true;
        } catch (IllegalAccessError closed) {
            LOG.log(
                    Level.WARNING,
                    "Texts are not kept apart: start Java with"
                            + " --add-exports=javafx.graphics/com.sun.javafx.text=handover.atlas");
            return false;
        }
    }
}
