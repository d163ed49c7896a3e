package handover.ui.importing;

import handover.state.ImportDesk;
import handover.words.Texts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// What the dossier is called and where it is kept.
final class KeepStep extends VBox {
    /// @param texts the language of its words
    KeepStep(ImportDesk desk, ImportActions actions, Texts texts) {
        getStyleClass().add("import-step");
        var title = new TextField();
        title.setId("import-title");
        title.setAccessibleText(texts.get("intake.title"));
        title.setPrefColumnCount(32);
        title.textProperty().bindBidirectional(desk.title());
        var choose = new Button(texts.get("intake.choose"));
        choose.setId("import-choose");
        choose.setOnAction(event -> actions.choose());
        Label folder = Parts.label("import-quiet", "");
        folder.textProperty()
                .bind(desk.folder().map(Object::toString).orElse(texts.get("intake.folder.none")));
        var grid = new GridPane();
        grid.getStyleClass().add("import-columns");
        grid.addRow(0, new Label(texts.get("intake.title")), title);
        grid.addRow(1, new Label(texts.get("intake.folder")), choose);
        grid.add(folder, 1, 2);
        getChildren().addAll(grid, Parts.label("import-quiet", texts.get("intake.kept")));
    }
}
