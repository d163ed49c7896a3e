package handover.ui.importing;

import handover.io.Problem;
import handover.io.Problems;
import handover.io.intake.Table;
import handover.state.ImportDesk;
import handover.words.Texts;

import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Which files there are, and what was found in them.
final class FilesStep extends VBox {
    /// @param texts the language of its words
    FilesStep(ImportDesk desk, ImportActions actions, Texts texts) {
        getStyleClass().add("import-step");
        var list = new VBox();
        list.getStyleClass().add("import-files");
        for (Table table : desk.tables().get().tables()) {
            int rows = table.rows().size();
            var name = Parts.label("import-strong", table.label());
            var row = new VBox(name, Parts.label("import-quiet", words(table, rows, texts)));
            list.getChildren().add(row);
        }
        for (Problem problem : desk.tables().get().problems()) {
            boolean error = problem.severity() == Problem.Severity.ERROR;
            String line = Problems.line(problem, texts.locale());
            list.getChildren().add(Parts.label(error ? "import-error" : "import-doubt", line));
        }
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var add = new Button(texts.get("intake.add"));
        add.setId("import-add");
        add.setOnAction(event -> actions.add());
        add.disableProperty().bind(desk.busy());
        getChildren().addAll(Parts.label("import-quiet", texts.get("intake.files")), scroll);
        getChildren().add(new HBox(add));
    }

    private static String words(Table table, int rows, Texts texts) {
        String columns = String.join(", ", table.columns());
        String found = texts.get("intake.table", rows, columns);
        return table.leftOut() == 0
                ? found
                : found + " " + texts.get("intake.leftOut", table.leftOut());
    }

    /// What is shown while files are read or rows are checked.
    static VBox busy(ImportDesk desk, ImportActions actions, Texts texts) {
        var bar = new ProgressBar();
        bar.setId("import-bar");
        bar.setAccessibleText(texts.get("intake.busy"));
        var count = Parts.label("import-quiet", "");
        count.textProperty()
                .bind(desk.rows().map(rows -> texts.get("intake.rows", rows.longValue())));
        var stop = new Button(texts.get("intake.stop"));
        stop.setId("import-stop");
        stop.setOnAction(event -> actions.stop());
        var box =
                new VBox(Parts.label("import-strong", texts.get("intake.busy")), bar, count, stop);
        box.getStyleClass().add("import-busy");
        return box;
    }
}
