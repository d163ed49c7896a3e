package handover.ui.search;

import atlantafx.base.controls.CustomTextField;

import handover.search.Hit;
import handover.search.SearchIndex;
import handover.state.AtlasState;
import handover.words.Texts;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/// The field in the bar. Results appear while one types; ↑ and ↓ choose, Enter jumps, Esc closes
/// and then leaves. The index is made when the field first has the focus.
public final class SearchField extends CustomTextField {
    private static final int PAGE = 5;

    private final AtlasState state;
    private final Landing landing;
    private final Jumps jumps;
    private final ResultList results;
    private @Nullable SearchIndex index;

    /// The field of a window.
    public SearchField(AtlasState state, Jumps jumps) {
        this.state = state;
        this.jumps = jumps;
        landing = new Landing(state.dossier(), jumps);
        results = new ResultList(state);
        results.onPicked(this::jump);
        setId("search");
        getStyleClass().add("search-field");
        setAccessibleRole(AccessibleRole.TEXT_FIELD);
        setLeft(new FontIcon(Feather.SEARCH));
        setTooltip(new Tooltip());
        setOnAction(event -> pick());
        addEventFilter(KeyEvent.KEY_PRESSED, this::choose);
        textProperty().subscribe((before, after) -> look());
        focusedProperty().subscribe((before, after) -> focusChanged(after));
        state.choices().locale().subscribe(this::speak);
    }

    /// The list of results; its owner lays it over the window, below this field.
    public ResultList results() {
        return results;
    }

    private void speak(Locale locale) {
        var texts = Texts.in(locale);
        setPromptText(texts.get("search.prompt"));
        setAccessibleText(texts.get("search.field"));
        getTooltip().setText(texts.get("search.tip"));
        if (results.isVisible()) {
            look();
        }
    }

    private void focusChanged(boolean focused) {
        if (focused) {
            index();
            look();
        } else {
            results.hide();
        }
    }

    private SearchIndex index() {
        SearchIndex made = index;
        if (made == null) {
            made = SearchIndex.of(state.dossier());
            index = made;
        }
        return made;
    }

    private void look() {
        String typed = getText();
        if (typed.isBlank() || !isFocused()) {
            results.hide();
            setAccessibleHelp(null);
            return;
        }
        var locale = state.choices().locale().get();
        results.show(index().find(typed, locale, state.day().get()), typed);
        results.placeBelow(this);
        tell();
    }

    /// Lets a screen reader say which result is chosen, since the focus stays here.
    private void tell() {
        var row = results.chosen();
        setAccessibleHelp(row == null ? results.getAccessibleText() : row.getAccessibleText());
    }

    private void choose(KeyEvent event) {
        if (!results.isVisible()) {
            return;
        }
        int steps =
                switch (event.getCode()) {
                    case UP -> -1;
                    case DOWN -> 1;
                    case PAGE_UP -> -PAGE;
                    case PAGE_DOWN -> PAGE;
                    default -> 0;
                };
        if (steps != 0) {
            results.step(steps);
            tell();
            event.consume();
        }
    }

    private void pick() {
        var row = results.chosen();
        if (results.isVisible() && row != null) {
            jump(row.hit());
        }
    }

    private void jump(Hit hit) {
        clear();
        results.hide();
        jumps.toMap();
        landing.at(hit.target());
    }

    /// Closes the results and empties the field; where it is empty already, leaves it.
    public void leaveField() {
        if (getText().isEmpty()) {
            jumps.toMap();
        } else {
            clear();
        }
    }
}
