package handover.ui.export;

import handover.export.series.SeriesFormat;
import handover.words.Texts;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;
import java.util.function.Consumer;

/// The button in the bar that offers the kinds of files which hold many pictures.
public final class ExportMenu extends MenuButton {
    /// The menu in the language of `locale`, which may change.
    ///
    /// @param wanted takes the kind that is chosen
    public ExportMenu(ObservableValue<Locale> locale, Consumer<SeriesFormat> wanted) {
        setId("export");
        setGraphic(new FontIcon(Feather.SHARE));
        textProperty().bind(text(locale, "export.menu"));
        accessibleTextProperty().bind(text(locale, "export.menu.tip"));
        var tip = new Tooltip();
        tip.textProperty().bind(text(locale, "export.menu.tip"));
        setTooltip(tip);
        for (SeriesFormat format : SeriesFormat.values()) {
            var item = new MenuItem();
            item.setId("export-" + format.id());
            item.textProperty().bind(text(locale, "export.format." + format.id()));
            item.setOnAction(event -> wanted.accept(format));
            getItems().add(item);
        }
    }

    private static ObservableValue<String> text(ObservableValue<Locale> locale, String key) {
        return locale.map(in -> Texts.in(in).get(key));
    }
}
