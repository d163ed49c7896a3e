package handover.ui.method;

import handover.state.AtlasState;
import handover.ui.common.FocusRound;
import handover.words.Texts;

import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Consumer;

/// The page on how to read the map, laid over the window. While it is open it keeps the focus:
/// Tab goes round within it, and the keys that scroll scroll it.
public final class MethodPage extends StackPane {
    private static final double MARGIN = 28;
    private static final double WIDEST = 960;

    private final AtlasState state;
    private final Consumer<String> browse;
    private final Runnable left;
    private final BorderPane card = new BorderPane();
    private final Label title = new Label();
    private final Button close = new Button();
    private PageScroll scroll = new PageScroll();

    /// The page of a window, not shown.
    ///
    /// @param browse opens an address outside the program
    /// @param left called when the reader closes the page
    public MethodPage(AtlasState state, Consumer<String> browse, Runnable left) {
        this.state = state;
        this.browse = browse;
        this.left = left;
        setId("method");
        getStyleClass().add("method-veil");
        setVisible(false);
        card.getStyleClass().add("method-card");
        card.setMaxWidth(WIDEST);
        card.setTop(bar());
        card.setAccessibleRole(AccessibleRole.DIALOG);
        StackPane.setMargin(card, new Insets(MARGIN));
        getChildren().add(card);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        state.choices().locale().subscribe((before, after) -> renew());
        state.choices().theme().subscribe((before, after) -> renew());
    }

    private HBox bar() {
        title.getStyleClass().add("method-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        close.setId("method-close");
        close.setGraphic(new FontIcon(Feather.X));
        close.getStyleClass().setAll("method-close");
        close.setTooltip(new Tooltip());
        close.setOnAction(event -> left.run());
        var bar = new HBox(title, space, close);
        bar.getStyleClass().add("method-bar");
        return bar;
    }

    /// Shows the page from its top, or hides it.
    public void setShown(boolean shown) {
        setVisible(shown);
        if (shown) {
            build();
            close.requestFocus();
        }
    }

    private void renew() {
        if (isVisible()) {
            double at = scroll.getVvalue();
            build();
            scroll.setVvalue(at);
            close.requestFocus();
        }
    }

    private void build() {
        var locale = state.choices().locale().get();
        var texts = Texts.in(locale);
        title.setText(texts.get("method.title"));
        card.setAccessibleText(texts.get("method.title"));
        close.setAccessibleText(texts.get("method.close"));
        close.getTooltip().setText(texts.get("method.close"));
        var nodes = new BlockNodes(locale, state.choices().theme().get(), browse);
        scroll = new PageScroll();
        scroll.show(MethodText.of(state.dossier(), locale), nodes);
        card.setCenter(scroll);
        card.setLeft(scroll.contents(texts.get("method.contents")));
    }

    private void clicked(MouseEvent event) {
        if (event.getTarget() == this) {
            left.run();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            FocusRound.move(card, event.isShiftDown());
            event.consume();
        } else if (scroll.key(event.getCode())) {
            event.consume();
        }
    }
}
