package handover.ui.evidence;

import handover.words.Texts;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.function.ObjIntConsumer;

/// The field that searches an article: it counts the places found and goes from one to the next.
/// Enter and Shift+Enter do so too.
final class FindBar extends HBox {
    private final Texts texts;
    private final ArticleSearch search;
    private final ObjIntConsumer<List<Passage>> show;
    private final TextField field = new TextField();
    private final Label count = Nodes.tag("", "evidence-place");
    private final Button previous;
    private final Button next;
    private List<Passage> found = List.of();
    private int current;

    /// A bar that searches with `search`.
    ///
    /// @param show marks what is found, and shows the one with this number
    FindBar(Texts texts, ArticleSearch search, ObjIntConsumer<List<Passage>> show) {
        this.texts = texts;
        this.search = search;
        this.show = show;
        String name = texts.get("evidence.find");
        field.setPromptText(name);
        field.setAccessibleText(name);
        field.getStyleClass().add("evidence-find-field");
        field.setMinWidth(60);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().subscribe((before, after) -> find());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        previous =
                Nodes.icon(Feather.CHEVRON_UP, texts.get("evidence.find.previous"), () -> go(-1));
        next = Nodes.icon(Feather.CHEVRON_DOWN, texts.get("evidence.find.next"), () -> go(1));
        count.setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().addAll("evidence-bar", "evidence-reader-bar", "evidence-find");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(name);
        getChildren().addAll(new FontIcon(Feather.SEARCH), field, count, previous, next);
        enable();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F3) {
            go(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    private void find() {
        found = search.find(field.getText());
        current = 0;
        enable();
        show.accept(found, current);
    }

    private void go(int step) {
        if (!found.isEmpty()) {
            current = Math.floorMod(current + step, found.size());
            enable();
            show.accept(found, current);
        }
    }

    private void enable() {
        boolean asked = !field.getText().isBlank();
        previous.setDisable(found.isEmpty());
        next.setDisable(found.isEmpty());
        Nodes.setShown(count, asked);
        count.setText(
                found.isEmpty()
                        ? texts.get("evidence.find.none")
                        : texts.get("evidence.find.count", current + 1, found.size()));
    }

    /// Empties the field.
    ///
    /// @return whether anything stood in it
    boolean clear() {
        boolean asked = !field.getText().isEmpty();
        field.clear();
        return asked;
    }

    /// The field itself.
    TextField field() {
        return field;
    }
}
