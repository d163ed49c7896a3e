package handover.ui.table;

import handover.export.StateColumn;
import handover.export.StateRow;
import handover.export.TableFormat;
import handover.state.AtlasState;
import handover.words.Texts;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The table of all sites with its tools, in the place of the map: filter, order, copy, save.
public final class TableCard extends BorderPane {
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    /// What the table asks of the window around it.
    public interface Office {
        /// Puts text on the clipboard.
        void copy(String text);

        /// Says briefly that something is done, in the language of the texts.
        void say(Function<Texts, String> message);

        /// Writes the states of the chosen day as a file, after asking where.
        void save(TableFormat format);
    }

    private final AtlasState state;
    private final Office office;
    private final SiteTable table;
    private final TextField filter = new TextField();

    /// The table of a window on `state`; hidden until the choices say so.
    public TableCard(AtlasState state, Office office) {
        this.state = state;
        this.office = office;
        this.table = new SiteTable(state);
        setId("table");
        getStyleClass().add("table-card");
        setAccessibleRole(AccessibleRole.PARENT);
        accessibleTextProperty().bind(text("table.title"));
        setTop(new VBox(head(), tools()));
        setCenter(table);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        var shown = state.choices().tableShown();
        visibleProperty().bind(shown);
        managedProperty().bind(shown);
        shown.subscribe(now -> table.follow());
    }

    /// Puts the focus on the rows.
    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    private ObservableValue<String> text(String key) {
        return state.choices().locale().map(in -> Texts.in(in).get(key));
    }

    private HBox head() {
        var title = new Label();
        title.getStyleClass().add("table-title");
        title.textProperty().bind(text("table.title"));
        var count = new Label();
        count.setId("table-count");
        count.getStyleClass().add("table-count");
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::count, table.getItems(), state.choices().locale()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var close = new Button(null, new FontIcon(Feather.X));
        close.setId("table-close");
        close.getStyleClass().add("table-close");
        name(close, "table.close");
        close.setOnAction(event -> state.choices().tableShown().set(false));
        var head = new HBox(title, count, space, close);
        head.getStyleClass().add("table-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private String count() {
        return Texts.in(state.choices().locale().get())
                .get("table.count", table.getItems().size(), state.dossier().sites().size());
    }

    private FlowPane tools() {
        filter.setId("table-filter");
        filter.getStyleClass().add("table-filter");
        filter.promptTextProperty().bind(text("table.filter"));
        filter.accessibleTextProperty().bind(text("table.filter.tip"));
        filter.setTooltip(tip("table.filter.tip"));
        filter.textProperty().subscribe(table::filter);
        var tools = new FlowPane(filter, order(), copy(), save());
        tools.getStyleClass().add("table-tools");
        return tools;
    }

    private MenuButton order() {
        var button = new MenuButton(null, new FontIcon(Feather.LIST));
        button.setId("table-order");
        button.textProperty().bind(text("table.order"));
        name(button, "table.order.tip");
        for (StateColumn column : StateColumn.values()) {
            var item = new MenuItem();
            item.setId("table-order-" + column.name().toLowerCase(Locale.ROOT));
            item.textProperty().bind(text(column.title()));
            item.setOnAction(event -> table.sortBy(column));
            button.getItems().add(item);
        }
        return button;
    }

    private Button copy() {
        var button = new Button(null, new FontIcon(Feather.COPY));
        button.setId("table-copy");
        button.textProperty().bind(text("table.copy"));
        name(button, "table.copy.tip");
        button.setOnAction(event -> copyRows());
        return button;
    }

    private MenuButton save() {
        var button = new MenuButton(null, new FontIcon(Feather.DOWNLOAD));
        button.setId("table-save");
        button.textProperty().bind(text("table.save"));
        name(button, "table.save.tip");
        for (TableFormat format : List.of(TableFormat.CSV, TableFormat.GEOJSON, TableFormat.KML)) {
            var item = new MenuItem();
            item.setId("table-save-" + format.id());
            item.textProperty().bind(text("table.format." + format.id()));
            item.setOnAction(event -> office.save(format));
            button.getItems().add(item);
        }
        return button;
    }

    private void name(Control control, String key) {
        control.accessibleTextProperty().bind(text(key));
        control.setTooltip(tip(key));
    }

    private Tooltip tip(String key) {
        var tip = new Tooltip();
        tip.textProperty().bind(text(key));
        return tip;
    }

    private void copyRows() {
        Locale locale = state.choices().locale().get();
        List<StateRow> rows = table.toCopy();
        office.copy(StateRow.tabSeparated(rows, locale));
        office.say(texts -> texts.get("table.copied", rows.size()));
    }

    /// In the filter the keys for copying stay with its text; Down goes on to the rows, Escape
    /// empties it first.
    private void pressed(KeyEvent event) {
        boolean typing = filter.isFocused();
        if (!typing && COPY.match(event)) {
            copyRows();
            event.consume();
        } else if (typing && event.getCode() == KeyCode.DOWN) {
            table.requestFocus();
            event.consume();
        }
    }

    /// Empties the filter.
    ///
    /// @return whether there was anything in it
    public boolean leave() {
        boolean filtered = !filter.getText().isEmpty();
        filter.clear();
        return filtered;
    }
}
