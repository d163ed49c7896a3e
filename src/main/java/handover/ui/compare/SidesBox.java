package handover.ui.compare;

import handover.chronology.Comparison;
import handover.state.AtlasState;
import handover.state.CompareDesk;
import handover.time.DateWords;
import handover.ui.common.Wrapping;
import handover.words.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Both sides: the kept one, whose day is typed and whose lens is chosen here, and the slider's.
/// Between them a button that swaps them.
final class SidesBox extends HBox {
    private final AtlasState state;
    private final CompareDesk desk;
    private final KeptDayField day;
    private final Label rightDay = words("compare-day-right");

    SidesBox(AtlasState state) {
        this.state = state;
        this.desk = state.compare();
        day = new KeptDayField(state);
        getStyleClass().add("compare-sides");
        setAlignment(Pos.TOP_LEFT);
        var left = side("compare.left", day);
        var lens = new KeptLens(state);
        left.getChildren().addAll(day.reason(), lens);
        var right = side("compare.right", rightDay);
        getChildren().addAll(left, swap(), right);
    }

    private VBox side(String key, Region dayShown) {
        var name = words("compare-side-name");
        name.textProperty().bind(state.choices().locale().map(in -> Texts.in(in).get(key)));
        var box = new VBox(name, dayShown);
        box.getStyleClass().add("compare-side");
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.prefWidthProperty().bind(widthProperty().multiply(0.42));
        return box;
    }

    private static Label words(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        Wrapping.of(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Button swap() {
        var button = new Button(null, new FontIcon(Feather.REPEAT));
        button.setId("compare-swap");
        button.getStyleClass().addAll("icon-only", "flat", "compare-swap");
        button.accessibleTextProperty()
                .bind(state.choices().locale().map(in -> Texts.in(in).get("compare.swap")));
        var tip = new Tooltip();
        tip.textProperty().bind(button.accessibleTextProperty());
        button.setTooltip(tip);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> desk.swap());
        return button;
    }

    /// Shows the day of the slider.
    void follow() {
        Comparison now = desk.comparison().get();
        rightDay.setText(DateWords.shortDay(now.right().day(), state.choices().locale().get()));
    }

    @Override
    public void requestFocus() {
        day.requestFocus();
    }
}
