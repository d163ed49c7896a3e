package handover.ui.window;

import handover.state.AtlasState;
import handover.state.BriefingChoices;
import handover.story.Walk;
import handover.words.Texts;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/// Opens the briefing; its menu says what it goes through, and how.
final class BriefButton extends SplitMenuButton {
    private final BriefingChoices choices;
    private final ObservableValue<Locale> locale;

    BriefButton(AtlasState state, Runnable brief) {
        choices = state.briefing().choices();
        locale = state.choices().locale();
        setId("brief");
        getStyleClass().add("accent");
        setGraphic(new FontIcon(Feather.MONITOR));
        textProperty().bind(text("briefing.open"));
        accessibleTextProperty().bind(text("briefing.open.tip"));
        var tip = new Tooltip();
        tip.textProperty().bind(text("briefing.open.tip"));
        setTooltip(tip);
        setOnAction(event -> brief.run());
        var group = new ToggleGroup();
        for (Walk.Through through : Walk.Through.values()) {
            getItems().add(through(through, group));
        }
        getItems().add(new SeparatorMenuItem());
        getItems().add(choice("briefing.menu.fly", choices.flying()));
        getItems().add(choice("briefing.menu.loop", choices.looping()));
    }

    private RadioMenuItem through(Walk.Through through, ToggleGroup group) {
        var item = new RadioMenuItem();
        item.textProperty()
                .bind(text("briefing.through." + through.name().toLowerCase(Locale.ROOT)));
        item.setToggleGroup(group);
        choices.through().subscribe(now -> item.setSelected(now == through));
        item.setOnAction(event -> choices.through().set(through));
        return item;
    }

    private CheckMenuItem choice(String key, BooleanProperty choice) {
        var item = new CheckMenuItem();
        item.textProperty().bind(text(key));
        item.selectedProperty().bindBidirectional(choice);
        return item;
    }

    private ObservableValue<String> text(String key) {
        return locale.map(in -> Texts.in(in).get(key));
    }
}
