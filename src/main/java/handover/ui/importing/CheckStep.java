package handover.ui.importing;

import handover.basemap.Basemap;
import handover.dossier.Dossier;
import handover.io.Problem;
import handover.io.intake.Intaken;
import handover.state.ImportDesk;
import handover.state.Theme;
import handover.ui.common.ProblemCell;
import handover.words.Texts;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// What is wrong, row by row, beside the sites on the map.
final class CheckStep extends VBox {
    private final Texts texts;

    /// @param texts the language of its words
    CheckStep(ImportDesk desk, Basemap basemap, Theme theme, Texts texts) {
        this.texts = texts;
        getStyleClass().add("import-step");
        Intaken made = desk.made().get();
        Dossier dossier = made == null ? null : made.dossier();
        getChildren().add(Parts.label("import-strong", summary(made)));
        var body = new HBox();
        body.getStyleClass().add("import-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        var problems = desk.problems();
        if (!problems.isEmpty()) {
            var list = new ListView<Problem>();
            list.setId("import-problems");
            list.setAccessibleText(texts.get("intake.problems"));
            list.getItems().setAll(problems);
            list.setCellFactory(view -> new ProblemCell(view, () -> texts, problem -> {}));
            list.getSelectionModel().selectFirst();
            HBox.setHgrow(list, Priority.ALWAYS);
            body.getChildren().add(list);
        }
        if (dossier != null) {
            var map = new PreviewMap(dossier, basemap, theme, texts);
            HBox.setHgrow(map, Priority.ALWAYS);
            body.getChildren().add(map);
        }
        getChildren().add(body);
        if (desk.leavesOut()) {
            getChildren().add(leaveOut(desk, made));
        }
    }

    private CheckBox leaveOut(ImportDesk desk, @Nullable Intaken made) {
        long bad = made == null ? 0 : made.badRows();
        var box = new CheckBox(texts.get("intake.keep", bad));
        box.setId("import-keep-good");
        box.selectedProperty().bindBidirectional(desk.keepingGood());
        return box;
    }

    private String summary(@Nullable Intaken made) {
        Dossier dossier = made == null ? null : made.dossier();
        if (made == null || dossier == null) {
            return texts.get("intake.nothing");
        }
        return texts.get(
                "intake.made",
                dossier.sites().size(),
                dossier.sources().size(),
                dossier.claims().size(),
                made.badRows());
    }
}
