package handover.ui.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import handover.state.Theme;

import javafx.application.Application;
import javafx.scene.Scene;

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
                    "compare");

    private Looks() {}

    /// Puts our sheets on a scene, once.
    public static void prepare(Scene scene) {
        for (String name : SHEETS) {
            String path = "/style/" + name + ".css";
            var sheet = Objects.requireNonNull(Looks.class.getResource(path), path);
            scene.getStylesheets().add(sheet.toExternalForm());
        }
    }

    /// Changes the theme of a scene at once.
    public static void wear(Scene scene, Theme theme) {
        boolean dark = theme == Theme.DARK;
        var primer = dark ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(primer.getUserAgentStylesheet());
        var classes = scene.getRoot().getStyleClass();
        for (Theme other : Theme.values()) {
            classes.remove(other.id());
        }
        classes.add(theme.id());
    }
}
