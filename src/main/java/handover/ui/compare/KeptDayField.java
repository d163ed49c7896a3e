package handover.ui.compare;

import handover.state.AtlasState;
import handover.state.CompareDesk;
import handover.time.DateWords;
import handover.time.DayParser;
import handover.time.TypedDay;
import handover.ui.common.Wrapping;
import handover.words.Texts;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import java.util.Locale;

/// Shows the day of the kept side and lets it be typed. What is not understood stays as it was
/// typed, with the reason in words below it.
final class KeptDayField extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final AtlasState state;
    private final CompareDesk desk;
    private final Label reason = new Label();

    KeptDayField(AtlasState state) {
        this.state = state;
        this.desk = state.compare();
        setId("compare-day");
        getStyleClass().addAll("timeline-day", "compare-day");
        setTooltip(new Tooltip());
        setMinWidth(0);
        reason.setId("compare-day-reason");
        reason.getStyleClass().add("compare-day-reason");
        Wrapping.of(reason);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        reason.managedProperty().bind(reason.visibleProperty());
        setOnAction(event -> go());
        focusedProperty().subscribe(this::focusChanged);
        desk.comparison().subscribe(now -> showDay());
        state.choices().locale().subscribe(this::speak);
    }

    /// Why the typed day is refused; visible only then.
    Label reason() {
        return reason;
    }

    private void speak(Locale locale) {
        var texts = Texts.in(locale);
        setAccessibleText(texts.get("compare.day"));
        getTooltip().setText(texts.get("compare.day.tip"));
        showDay();
    }

    private void showDay() {
        String words = DateWords.shortDay(desk.kept().day(), state.choices().locale().get());
        if (!words.equals(getText())) {
            setText(words);
        }
        refuse("");
    }

    private void focusChanged(boolean focused) {
        if (!focused) {
            showDay();
        }
    }

    private void go() {
        switch (DayParser.parse(getText(), state.dossier().days(), desk.kept().day())) {
            case TypedDay.Understood(var day) -> {
                desk.keepDay(day);
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
