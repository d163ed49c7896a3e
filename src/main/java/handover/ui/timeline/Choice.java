package handover.ui.timeline;

import handover.ui.common.Wrapping;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

import org.controlsfx.control.SegmentedButton;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// One of a few things to choose, as whatever control there is room for: a drop-down box, a row of
/// buttons, or a part of a menu. All of them follow the one value and change it.
///
/// @param <T> what is chosen
/// @param options in the order in which they are offered
/// @param value what is chosen now
/// @param choose chooses something else
/// @param words what an option is called in the language of the moment
/// @param title what the choice is about, in the language of the moment
/// @param tip a longer word on an option
record Choice<T>(
        List<T> options,
        ObservableValue<T> value,
        Consumer<T> choose,
        Function<T, String> words,
        Function<String, String> title,
        Function<T, String> tip) {

    private static final double TIP_WIDTH = 380;

    /// The choice as a drop-down box.
    ComboBox<T> box(ObservableValue<?> language) {
        var box = new ComboBox<T>();
        box.getItems().setAll(options);
        box.setTooltip(wrapping());
        box.setVisibleRowCount(options.size());
        box.valueProperty()
                .subscribe(
                        chosen -> {
                            if (chosen != null && !chosen.equals(value.getValue())) {
                                choose.accept(chosen);
                            }
                        });
        value.subscribe(
                chosen -> {
                    box.setValue(chosen);
                    box.getTooltip().setText(title.apply(".tip"));
                });
        language.subscribe(
                spoken -> {
                    box.setCellFactory(list -> cell());
                    box.setButtonCell(cell());
                    box.setAccessibleText(title.apply(""));
                    box.getTooltip().setText(title.apply(".tip"));
                });
        return box;
    }

    private static Tooltip wrapping() {
        var tooltip = new Tooltip();
        Wrapping.of(tooltip, TIP_WIDTH);
        return tooltip;
    }

    private ListCell<T> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : words.apply(item));
            }
        };
    }

    /// The choice as a row of buttons of which one is down.
    SegmentedButton segments(ObservableValue<?> language) {
        var segments = new SegmentedButton();
        var group = new ToggleGroup();
        segments.setToggleGroup(group);
        List<ToggleButton> buttons = new ArrayList<>();
        for (T option : options) {
            var button = new ToggleButton();
            button.setTooltip(new Tooltip());
            button.setOnAction(
                    event -> {
                        choose.accept(option);
                        button.setSelected(true);
                    });
            value.subscribe(chosen -> button.setSelected(option.equals(chosen)));
            language.subscribe(
                    spoken -> {
                        button.setText(words.apply(option));
                        button.getTooltip().setText(tip.apply(option));
                        button.setAccessibleText(title.apply("") + ": " + words.apply(option));
                    });
            buttons.add(button);
        }
        segments.getButtons().setAll(buttons);
        return segments;
    }

    /// The choice as a part of a menu.
    Menu menu(ObservableValue<?> language) {
        var menu = new Menu();
        var group = new ToggleGroup();
        for (T option : options) {
            var item = new RadioMenuItem();
            item.setToggleGroup(group);
            item.setOnAction(event -> choose.accept(option));
            value.subscribe(chosen -> item.setSelected(option.equals(chosen)));
            language.subscribe(spoken -> item.setText(words.apply(option)));
            menu.getItems().add(item);
        }
        language.subscribe(spoken -> menu.setText(title.apply("")));
        return menu;
    }
}
