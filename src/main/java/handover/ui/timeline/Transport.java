package handover.ui.timeline;

import handover.state.AtlasState;
import handover.words.Texts;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/// The buttons that move through the days: first, previous change, play or pause, next change,
/// last.
final class Transport extends HBox {
    private static final double GAP = 4;
    private final AtlasState state;

    Transport(AtlasState state) {
        super(GAP);
        this.state = state;
        getStyleClass().add("timeline-transport");
        getChildren()
                .addAll(
                        button("first", Feather.SKIP_BACK, this::toFirst),
                        button("previous", Feather.CHEVRON_LEFT, state::previousChange),
                        play(),
                        button("next", Feather.CHEVRON_RIGHT, state::nextChange),
                        button("last", Feather.SKIP_FORWARD, this::toLast));
    }

    private void toFirst() {
        state.goTo(state.dossier().days().first());
    }

    private void toLast() {
        state.goTo(state.dossier().days().last());
    }

    private Button button(String name, Feather icon, Runnable action) {
        var button = new Button("", FontIcon.of(icon));
        button.setId("timeline-" + name);
        button.getStyleClass().addAll("button-icon", "timeline-step");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setTooltip(new Tooltip());
        button.setOnAction(event -> action.run());
        language().subscribe(locale -> say(button, name, locale));
        return button;
    }

    private static void say(Button button, String name, Locale locale) {
        var texts = Texts.in(locale);
        button.setAccessibleText(texts.get("timeline." + name));
        button.getTooltip().setText(texts.get("timeline." + name + ".tip"));
    }

    private ObservableValue<Locale> language() {
        return state.choices().locale();
    }

    private Button play() {
        var playing = state.choices().playing();
        var icon = new FontIcon(Feather.PLAY);
        var button = new Button("", icon);
        button.setId("timeline-play");
        button.getStyleClass().addAll("accent", "timeline-play");
        button.setTooltip(new Tooltip());
        button.setOnAction(event -> playing.set(!playing.get()));
        Runnable look =
                () -> {
                    icon.setIconCode(playing.get() ? Feather.PAUSE : Feather.PLAY);
                    String name = playing.get() ? "pause" : "play";
                    say(button, name, language().getValue());
                    button.setText(button.getAccessibleText());
                };
        playing.subscribe(is -> look.run());
        language().subscribe(locale -> look.run());
        return button;
    }
}
