package handover.ui.export;

import handover.story.Walk.Through;
import handover.words.Texts;

import javafx.scene.control.ToggleButton;

import org.controlsfx.control.SegmentedButton;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// Changes, scenes or both, of which one is chosen.
final class ThroughChoice extends SegmentedButton {
    private final Map<Through, ToggleButton> buttons = new EnumMap<>(Through.class);
    private Through chosen = Through.CHANGES;
    private Runnable changed = () -> {};

    ThroughChoice() {
        setId("export-through");
        for (Through through : Through.values()) {
            var button = new ToggleButton();
            button.setId("export-through-" + id(through));
            button.setOnAction(event -> choose(through));
            buttons.put(through, button);
            getButtons().add(button);
        }
    }

    private static String id(Through through) {
        return through.name().toLowerCase(Locale.ROOT);
    }

    /// Is told whenever something else is chosen.
    void onChanged(Runnable listener) {
        changed = listener;
    }

    /// Begins anew: with both where there are scenes, else with the changes alone.
    void reset(boolean scenes, Locale locale) {
        var texts = Texts.in(locale);
        buttons.forEach(
                (through, button) -> {
                    String words = texts.get("export.card.through." + id(through));
                    button.setText(words);
                    button.setAccessibleText(texts.get("export.card.through") + ": " + words);
                    button.setDisable(!scenes && through != Through.CHANGES);
                });
        choose(scenes ? Through.BOTH : Through.CHANGES);
    }

    private void choose(Through through) {
        chosen = through;
        buttons.forEach((other, button) -> button.setSelected(other == through));
        changed.run();
    }

    Through chosen() {
        return chosen;
    }
}
