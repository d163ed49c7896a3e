package handover.ui.compare;

import handover.chronology.Voices;
import handover.state.AtlasState;
import handover.state.CompareDesk;
import handover.words.Texts;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// What the kept side might be, while both sides are the same.
final class Suggestions extends VBox {
    private final AtlasState state;

    Suggestions(AtlasState state) {
        this.state = state;
        CompareDesk desk = state.compare();
        getStyleClass().add("compare-suggestions");
        getChildren()
                .addAll(
                        link("first", () -> desk.keepDay(state.dossier().days().first())),
                        link("change", desk::keepChangeBefore),
                        link(
                                "bundled",
                                () ->
                                        desk.keepLens(
                                                desk.kept().lens().withVoices(Voices.BUNDLED))));
    }

    private Button link(String id, Runnable action) {
        var button = new Button();
        button.setId("compare-with-" + id);
        button.getStyleClass().setAll("evidence-link", "compare-link");
        button.textProperty()
                .bind(state.choices().locale().map(in -> Texts.in(in).get("compare.with." + id)));
        button.setOnAction(event -> action.run());
        return button;
    }
}
