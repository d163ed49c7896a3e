package handover.ui.timeline;

import handover.state.AtlasState;
import handover.time.DateWords;
import handover.time.DayParser;
import handover.time.TypedDay;
import handover.ui.common.Wrapping;
import handover.words.Texts;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Locale;

/// Shows the day and lets it be typed. What is not understood stays as it was typed, with the
/// reason in words below it, and the day stays as it was.
final class DayField extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int COLUMNS = 8;

    private final AtlasState state;
    private final Label reason = new Label();

    DayField(AtlasState state) {
        this.state = state;
        setId("timeline-day");
        getStyleClass().add("timeline-day");
        setPrefColumnCount(COLUMNS);
        setTooltip(new Tooltip());
        reason.setId("timeline-day-reason");
        reason.getStyleClass().add("timeline-day-reason");
        reason.setVisible(false);
        reason.setManaged(false);
        Wrapping.of(reason);
        setOnAction(event -> go());
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        focusedProperty().subscribe(this::focusChanged);
        state.day().subscribe(day -> showDay());
        state.choices().locale().subscribe(this::speak);
    }

    /// Why the typed day is refused; visible only then. Its owner places it.
    Label reason() {
        return reason;
    }

    private void speak(Locale locale) {
        var texts = Texts.in(locale);
        setAccessibleText(texts.get("timeline.day"));
        getTooltip().setText(texts.get("timeline.day.tip"));
        showDay();
    }

    private void showDay() {
        setText(DateWords.shortDay(state.day().get(), state.choices().locale().get()));
        refuse("");
        if (isFocused()) {
            end();
        }
    }

    private void focusChanged(boolean focused) {
        if (!focused) {
            showDay();
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            showDay();
            selectAll();
            event.consume();
        }
    }

    private void go() {
        var days = state.dossier().days();
        switch (DayParser.parse(getText(), days, state.day().get())) {
            case TypedDay.Understood(var day) -> {
                state.choices().playing().set(false);
                state.goTo(day);
                showDay();
                selectAll();
            }
            case TypedDay.Refused refused ->
                    refuse(refused.message(state.choices().locale().get()));
        }
    }

    private void refuse(String why) {
        boolean wrong = !why.isEmpty();
        reason.setText(why);
        reason.setVisible(wrong);
        pseudoClassStateChanged(WRONG, wrong);
        setAccessibleHelp(wrong ? why : getTooltip().getText());
    }
}
