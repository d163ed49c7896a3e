package handover.ui.export;

import handover.state.AtlasState;
import handover.time.DateWords;
import handover.time.DayParser;
import handover.time.DayRange;
import handover.time.TypedDay;
import handover.words.Texts;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The first and the last day, typed as anywhere else; at first all days of the dossier.
final class DaySpan extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int COLUMNS = 9;

    private final AtlasState state;
    private final TextField first = field("export-first");
    private final TextField last = field("export-last");
    private Runnable changed = () -> {};

    DaySpan(AtlasState state) {
        this.state = state;
        var dash = new Label("–");
        getChildren().addAll(first, dash, last);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("export-days");
        for (TextField field : List.of(first, last)) {
            field.textProperty().subscribe((before, after) -> check());
        }
    }

    private static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(COLUMNS);
        return field;
    }

    /// Is told whenever something else is typed.
    void onChanged(Runnable listener) {
        changed = listener;
    }

    /// Shows all days of the dossier in the language of `locale`.
    void reset(Locale locale) {
        var texts = Texts.in(locale);
        first.setAccessibleText(texts.get("export.card.first"));
        last.setAccessibleText(texts.get("export.card.last"));
        first.setText(DateWords.shortDay(state.dossier().days().first(), locale));
        last.setText(DateWords.shortDay(state.dossier().days().last(), locale));
    }

    private TypedDay typed(TextField field) {
        return DayParser.parse(field.getText(), state.dossier().days(), state.day().get());
    }

    private void check() {
        for (TextField field : List.of(first, last)) {
            field.pseudoClassStateChanged(WRONG, typed(field).found().isEmpty());
        }
        changed.run();
    }

    /// The days; empty if one is not understood, or the last comes before the first.
    Optional<DayRange> days() {
        Optional<LocalDate> from = typed(first).found();
        Optional<LocalDate> to = typed(last).found();
        return from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())
                ? Optional.empty()
                : Optional.of(DayRange.of(from.get(), to.get()));
    }

    /// Why there are no days; empty if there are.
    String reason(Locale locale) {
        for (TextField field : List.of(first, last)) {
            if (typed(field) instanceof TypedDay.Refused refused) {
                return refused.message(locale);
            }
        }
        return days().isPresent() ? "" : Texts.in(locale).get("export.card.backwards");
    }
}
