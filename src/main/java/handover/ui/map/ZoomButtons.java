package handover.ui.map;

import handover.words.Texts;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/// Nearer, farther, and back to all sites: for those who have no wheel at hand.
final class ZoomButtons extends VBox {

    ZoomButtons(MapCamera camera, ObservableValue<Locale> locale) {
        getStyleClass().add("zoom-buttons");
        // Its shadow would be worked out with every frame of the map below.
        setCache(true);
        add(Feather.PLUS, "window.zoom.in", locale, () -> camera.zoom(1));
        add(Feather.MINUS, "window.zoom.out", locale, () -> camera.zoom(-1));
        add(Feather.MAXIMIZE, "window.zoom.home", locale, camera::home);
    }

    private void add(Feather icon, String key, ObservableValue<Locale> locale, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.setFocusTraversable(true);
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.accessibleTextProperty().bind(locale.map(in -> Texts.in(in).get(key)));
        var tip = new Tooltip();
        tip.textProperty().bind(button.accessibleTextProperty());
        button.setTooltip(tip);
        button.setOnAction(event -> action.run());
        getChildren().add(button);
    }
}
