package handover.ui.compare;

import handover.chronology.Voices;
import handover.state.AtlasState;
import handover.state.CompareDesk;
import handover.words.Texts;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// What the kept side might be, while both sides are the same. What would keep them the same is not
/// offered.
final class Suggestions extends VBox {
    private final AtlasState state;
    private final Button first;
    private final Button last;
    private final Button change;
    private final Button bundled;

    Suggestions(AtlasState state) {
        this.state = state;
        CompareDesk desk = state.compare();
        var days = state.dossier().days();
        first = link("first", () -> desk.keepDay(days.first()));
        last = link("last", () -> desk.keepDay(days.last()));
        change = link("change", desk::keepChangeBefore);
        bundled =
                link("bundled", () -> desk.keepLens(desk.kept().lens().withVoices(Voices.BUNDLED)));
        getStyleClass().add("compare-suggestions");
        getChildren().addAll(first, last, change, bundled);
    }

    private Button link(String id, Runnable action) {
        var button = new Button();
        button.setId("compare-with-" + id);
        button.getStyleClass().setAll("evidence-link", "compare-link");
        button.textProperty()
                .bind(state.choices().locale().map(in -> Texts.in(in).get("compare.with." + id)));
        button.setOnAction(event -> action.run());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    /// Offers what is not the side that is shown.
    void follow() {
        var kept = state.compare().kept();
        var days = state.dossier().days();
        first.setVisible(!kept.day().equals(days.first()));
        last.setVisible(!kept.day().equals(days.last()));
        change.setVisible(state.chronology().get().changeBefore(kept.day()).isPresent());
        bundled.setVisible(!kept.lens().voices().equals(Voices.BUNDLED));
    }
}
