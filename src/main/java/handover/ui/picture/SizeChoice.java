package handover.ui.picture;

import handover.export.PictureOrder;
import handover.export.TypedSize;
import handover.paint.MapScene;
import handover.state.PictureMeasure;
import handover.state.PictureOptions;
import handover.words.Texts;

import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;

/// The sizes to choose from, each with its pixels, and a field for any other. A typed size that
/// cannot be made is not chosen; why is said.
final class SizeChoice extends GridPane {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int COLUMNS = 9;

    private final ObjectProperty<PictureOptions> options;
    private final Runnable changed;
    private final Map<PictureMeasure, RadioButton> buttons = new EnumMap<>(PictureMeasure.class);
    private final Map<PictureMeasure, Label> pixels = new EnumMap<>(PictureMeasure.class);
    private final TextField field = new TextField();
    private TypedSize.@Nullable Refused refused;

    /// @param changed called when something is typed, even if it changes no option
    SizeChoice(ObjectProperty<PictureOptions> options, Runnable changed) {
        this.options = options;
        this.changed = changed;
        getStyleClass().add("picture-sizes");
        var group = new ToggleGroup();
        for (PictureMeasure measure : PictureMeasure.values()) {
            var button = new RadioButton();
            button.setId("picture-size-" + measure.id());
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.selectedProperty().subscribe((before, after) -> chosen(measure, after));
            buttons.put(measure, button);
            var label = new Label();
            label.getStyleClass().add("picture-pixels");
            pixels.put(measure, label);
            boolean typed = measure == PictureMeasure.TYPED;
            addRow(getRowCount(), button, typed ? field : label);
        }
        field.setId("picture-size-field");
        field.setPrefColumnCount(COLUMNS);
        field.textProperty().subscribe((before, after) -> typed(after));
    }

    /// Arrow keys select without an action, so it is the selection that is followed.
    private void chosen(PictureMeasure measure, boolean selected) {
        if (!selected || measure == options.get().measure()) {
            return;
        }
        if (measure == PictureMeasure.TYPED) {
            typed(field.getText());
        } else {
            accept();
            options.set(options.get().sized(measure));
            changed.run();
        }
    }

    private void typed(String text) {
        switch (TypedSize.read(text)) {
            case TypedSize.Understood size -> {
                accept();
                options.set(options.get().typed(size.size().width(), size.size().height()));
            }
            case TypedSize.Refused why -> {
                refused = why;
                field.pseudoClassStateChanged(WRONG, true);
                options.set(options.get().sized(PictureMeasure.TYPED));
            }
        }
        changed.run();
    }

    private void accept() {
        refused = null;
        field.pseudoClassStateChanged(WRONG, false);
    }

    /// Why what is typed is no size; null if it is one, or another size is chosen.
    TypedSize.@Nullable Refused refused() {
        return refused;
    }

    /// Begins with what is chosen.
    void reset() {
        PictureOptions now = options.get();
        field.setText(now.width() + " × " + now.height());
        accept();
        options.set(now);
    }

    /// Puts the focus on the size that is chosen.
    void focusChosen() {
        buttons.values().stream()
                .filter(RadioButton::isSelected)
                .forEach(RadioButton::requestFocus);
    }

    /// Says all in a language, for what the window shows.
    void speak(Texts texts, MapScene scene) {
        PictureOptions now = options.get();
        buttons.forEach(
                (measure, button) -> {
                    String name = texts.get("picture.card.size." + measure.id());
                    button.setText(name);
                    button.setSelected(measure == now.measure());
                    String size = PictureOrder.pixels(measure, now, scene);
                    button.setAccessibleText(size.isEmpty() ? name : name + ", " + size);
                });
        pixels.forEach((measure, label) -> label.setText(PictureOrder.pixels(measure, now, scene)));
        field.setAccessibleText(texts.get("picture.card.size.field"));
    }
}
