package handover.ui.importing;

import handover.io.Problem;
import handover.io.Problems;
import handover.io.intake.Table;
import handover.state.ImportDesk;
import handover.state.ImportDesk.Work;
import handover.words.Texts;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Locale;

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

    /// What is shown while files are read, rows are checked, or the dossier is written.
    static VBox busy(ImportDesk desk, ImportActions actions, Texts texts) {
        var does = desk.work().map(work -> texts.get("intake.busy." + word(work)));
        var bar = new ProgressBar();
        bar.setId("import-bar");
        bar.accessibleTextProperty().bind(does);
        bar.progressProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> share(desk), desk.work(), desk.rows(), desk.ofAll()));
        var count = Parts.label("import-quiet", "");
        count.setId("import-count");
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> count(desk, texts), desk.work(), desk.rows(), desk.ofAll()));
        var what = Parts.label("import-strong", "");
        what.setId("import-busy");
        what.textProperty().bind(does);
        var stop = new Button(texts.get("intake.stop"));
        stop.setId("import-stop");
        stop.setOnAction(event -> actions.stop());
        var box = new VBox(what, bar, count, stop);
        box.getStyleClass().add("import-busy");
        return box;
    }

    private static String word(Work work) {
        return work.name().toLowerCase(Locale.ROOT);
    }

    private static double share(ImportDesk desk) {
        long of = desk.ofAll().get();
        return of == 0
                ? ProgressBar.INDETERMINATE_PROGRESS
                : Math.min(1, (double) desk.rows().get() / of);
    }

    private static String count(ImportDesk desk, Texts texts) {
        long of = desk.ofAll().get();
        long done = desk.rows().get();
        if (of == 0) {
            return texts.get("intake.rows", done);
        }
        boolean written = desk.work().get() == Work.WRITE;
        return texts.get(written ? "intake.records.of" : "intake.rows.of", done, of);
    }
}
