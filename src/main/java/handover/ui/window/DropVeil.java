package handover.ui.window;

import handover.io.intake.Tables;
import handover.ui.common.Wrapping;
import handover.words.Texts;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;
import java.util.List;
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
        Wrapping.of(body);
        var card = new VBox(new FontIcon(Feather.DOWNLOAD), head, body);
        card.getStyleClass().add("drop-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(card);
    }

    /// Says what dropping files does.
    ///
    /// @param names of the files; of several, only tables can be opened together
    public void show(List<String> names) {
        Texts texts = Texts.in(locale.getValue());
        boolean one = names.size() == 1;
        head.setText(one ? names.getFirst() : texts.get("picture.drop.several"));
        body.setText(texts.get(one ? does(names.getFirst()) : doTogether(names)));
        setVisible(true);
    }

    private static String doTogether(List<String> names) {
        boolean tables = names.stream().allMatch(name -> Tables.isNamed(Path.of(name)));
        return tables ? "picture.drop.tables" : "picture.drop.one";
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
