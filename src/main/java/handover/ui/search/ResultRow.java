package handover.ui.search;

import handover.search.Hit;
import handover.ui.common.Wrapping;
import handover.words.Texts;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One result: an icon and a word for its kind, its title, and the words that matched.
final class ResultRow extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final Map<Hit.Kind, Feather> ICONS =
            Map.of(
                    Hit.Kind.SITE,
                    Feather.MAP_PIN,
                    Hit.Kind.DAY,
                    Feather.CALENDAR,
                    Hit.Kind.SOURCE,
                    Feather.BOOK_OPEN,
                    Hit.Kind.PASSAGE,
                    Feather.FILE_TEXT,
                    Hit.Kind.CLAIM,
                    Feather.MESSAGE_SQUARE);

    private final Hit hit;
    private boolean chosen;

    /// A row for `hit`.
    ///
    /// @param more what else there is to say, such as the state of a site; may be empty
    ResultRow(Hit hit, String more, Locale locale) {
        this.hit = hit;
        var texts = Texts.in(locale);
        String name = hit.kind().name().toLowerCase(Locale.ROOT);
        var kind = new Label(texts.get("search.kind." + name));
        kind.getStyleClass().add("search-kind");
        kind.setMinWidth(USE_PREF_SIZE);
        var title = new MarkedLine(hit.title(), "search-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(title, kind);
        head.getStyleClass().add("search-head");
        List<Node> lines = new ArrayList<>(List.of(head));
        if (!hit.detail().text().isEmpty()) {
            lines.add(new MarkedLine(hit.detail(), "search-detail"));
        }
        if (!more.isEmpty()) {
            var label = new Label(more);
            label.getStyleClass().add("search-more");
            Wrapping.of(label);
            label.setMinHeight(USE_PREF_SIZE);
            lines.add(label);
        }
        var words = new VBox(lines.toArray(Node[]::new));
        words.getStyleClass().add("search-lines");
        HBox.setHgrow(words, Priority.ALWAYS);
        var icon = new FontIcon(ICONS.get(hit.kind()));
        getChildren().addAll(icon, words);
        getStyleClass().addAll("search-row", "search-row-" + name);
        setAlignment(Pos.TOP_LEFT);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(
                texts.get(
                        "search.spoken",
                        kind.getText(),
                        hit.title().text(),
                        (hit.detail().text() + " " + more).strip()));
    }

    Hit hit() {
        return hit;
    }

    void choose(boolean now) {
        chosen = now;
        pseudoClassStateChanged(CHOSEN, now);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, @Nullable Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? chosen
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
