package handover.ui.compare;

import handover.state.AtlasState;
import handover.state.CompareLayout;
import handover.words.Texts;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

import org.controlsfx.control.SegmentedButton;

/// One map with a line, or two maps.
final class LayoutChoice extends SegmentedButton {
    LayoutChoice(AtlasState state) {
        setId("compare-layouts");
        for (CompareLayout layout : CompareLayout.values()) {
            getButtons().add(button(state, layout));
        }
    }

    private static ToggleButton button(AtlasState state, CompareLayout layout) {
        var button = new ToggleButton();
        button.setId("compare-" + layout.id());
        var words = state.choices().locale().map(Texts::in);
        button.textProperty().bind(words.map(in -> in.get("compare.layout." + layout.id())));
        button.accessibleTextProperty()
                .bind(words.map(in -> in.get("compare.layout.tip." + layout.id())));
        var tip = new Tooltip();
        tip.textProperty().bind(button.accessibleTextProperty());
        button.setTooltip(tip);
        var chosen = state.compare().layout();
        chosen.subscribe(now -> button.setSelected(now == layout));
        button.setOnAction(
                event -> {
                    chosen.set(layout);
                    button.setSelected(true);
                });
        return button;
    }
}
