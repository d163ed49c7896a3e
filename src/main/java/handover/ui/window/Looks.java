package handover.ui.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import handover.paint.Palette;
import handover.state.Theme;

import javafx.application.Application;
import javafx.scene.Scene;

import java.net.URL;
import java.util.List;
import java.util.Objects;

/// Dresses a scene in a theme: AtlantaFX's sheet for the controls, ours for everything else.
public final class Looks {
    private static final List<String> SHEETS =
            List.of(
                    "tokens",
                    "controls",
                    "map",
                    "timeline",
                    "evidence",
                    "table",
                    "search",
                    "method",
                    "briefing",
                    "scenes",
                    "picture",
                    "export",
                    "compare",
                    "revision",
                    "importing");

    /// The scene lays the ground of such a root: its own would be one more of the whole window in
    /// every frame, beneath a map that covers it.
    private static final String FILLED = "filled";

    private Looks() {}

    /// Puts our sheets on a scene, once.
    public static void prepare(Scene scene) {
        for (String name : SHEETS) {
            scene.getStylesheets().add(sheet("/style/" + name).toExternalForm());
        }
    }

    /// A sheet in the form that is read fastest: the image has it, the folder of classes does not.
    private static URL sheet(String path) {
        URL quick = Looks.class.getResource(path + ".bss");
        return quick == null
                ? Objects.requireNonNull(Looks.class.getResource(path + ".css"), path)
                : quick;
    }

    /// Dresses all controls, from now on, in a theme's own sheet.
    public static void base(Theme theme) {
        boolean dark = theme == Theme.DARK;
        var primer = dark ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(primer.getUserAgentStylesheetBSS());
    }

    /// Changes the theme of a scene at once.
    public static void wear(Scene scene, Theme theme) {
        base(theme);
        var classes = scene.getRoot().getStyleClass();
        for (Theme other : Theme.values()) {
            classes.remove(other.id());
        }
        classes.add(theme.id());
        if (!classes.contains(FILLED)) {
            classes.add(FILLED);
        }
        scene.setFill(Palette.of(theme).panel());
    }
}
