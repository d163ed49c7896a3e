package handover.ui.window;

import handover.io.intake.Tables;
import handover.words.Texts;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;
import java.util.Locale;

/// Lies over the window while a file is dragged across it, and says what dropping it will do.
public final class DropVeil extends StackPane {
    private final ObservableValue<Locale> locale;
    private final Label head = new Label();
    private final Label body = new Label();

    /// A veil that is not shown.
    public DropVeil(ObservableValue<Locale> locale) {
        this.locale = locale;
        setId("drop-veil");
        getStyleClass().add("drop-veil");
        setMouseTransparent(true);
        setVisible(false);
        head.getStyleClass().add("drop-head");
        body.getStyleClass().add("drop-body");
        body.setWrapText(true);
        var card = new VBox(new FontIcon(Feather.DOWNLOAD), head, body);
        card.getStyleClass().add("drop-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(card);
    }

    /// Says what dropping a file does.
    ///
    /// @param name of the file; empty if there are several, of which none can be opened
    public void show(String name) {
        Texts texts = Texts.in(locale.getValue());
        head.setText(name.isEmpty() ? texts.get("picture.drop.several") : name);
        body.setText(texts.get(name.isEmpty() ? "picture.drop.one" : does(name)));
        setVisible(true);
    }

    /// A name without an ending is taken for a folder.
    private static String does(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".atlas")) {
            return "picture.drop.scenes";
        }
        if (Tables.isNamed(Path.of(lower))) {
            return "picture.drop.table";
        }
        boolean dossier =
                lower.endsWith(".zip") || lower.endsWith(".json") || lower.indexOf('.') < 0;
        return dossier ? "picture.drop.dossier" : "picture.drop.view";
    }

    /// Leaves.
    public void hide() {
        setVisible(false);
    }
}
