package handover.ui.importing;

import handover.io.intake.DayOrder;
import handover.io.intake.Intake.OpenDay;
import handover.state.ImportDesk;
import handover.time.DateWords;
import handover.words.Texts;

import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import java.util.Locale;
import java.util.stream.Collectors;

/// Asks whether the day or the month comes first, by the days that leave it open. Nothing is chosen
/// beforehand.
final class DaysStep extends VBox {
    /// @param texts the language of its words
    DaysStep(ImportDesk desk, Texts texts) {
        getStyleClass().add("import-step");
        getChildren().add(Parts.label("import-strong", texts.get("intake.days")));
        getChildren().add(Parts.label("import-quiet", texts.get("intake.days.why")));
        var group = new ToggleGroup();
        for (DayOrder order : DayOrder.values()) {
            String id = order.name().toLowerCase(Locale.ROOT);
            var choice = new RadioButton(texts.get("intake.days." + id));
            choice.setId("import-days-" + id);
            choice.setToggleGroup(group);
            choice.setSelected(desk.order().get() == order);
            choice.setOnAction(event -> desk.order().set(order));
            String examples =
                    desk.openDays().get().stream()
                            .map(open -> example(open, order, texts))
                            .collect(Collectors.joining("\n"));
            choice.setAccessibleText(choice.getText() + "\n" + examples);
            var block = new VBox(choice, Parts.label("import-example", examples));
            block.getStyleClass().add("import-choice");
            getChildren().add(block);
        }
    }

    private static String example(OpenDay open, DayOrder order, Texts texts) {
        var day = order == DayOrder.DMY ? open.dmy() : open.mdy();
        String where = open.place().file() + ":" + open.place().line();
        return texts.get(
                "intake.days.means", open.said(), DateWords.day(day, texts.locale()), where);
    }
}
