package handover.ui.window;

import handover.words.Texts;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// The items of a menu that open something: one that asks, one for what was opened last, and one
/// for each dossier that is built in.
final class OpenItems {
    private final ObservableList<Path> recent;
    private final Consumer<Path> open;
    private final Menu again = new Menu();
    private final MenuItem ask = new MenuItem();
    private final MenuItem ours = new MenuItem();
    private final MenuItem table = new MenuItem();
    private final MenuItem begin = new MenuItem();
    private final MenuItem example = new MenuItem();
    private final MenuItem problems = new MenuItem();

    /// @param recent files, the latest first, which may change
    OpenItems(ObservableValue<Locale> locale, ObservableList<Path> recent, Actions actions) {
        this.recent = recent;
        this.open = file -> actions.openings().open(file);
        ask.setId("open");
        ask.textProperty().bind(locale.map(in -> Texts.in(in).get("window.open")));
        ask.setOnAction(event -> actions.openings().open());
        again.setId("open-again");
        again.textProperty().bind(locale.map(in -> Texts.in(in).get("window.open.again")));
        ours.setId("open-bundled");
        ours.textProperty().bind(locale.map(in -> Texts.in(in).get("window.open.bundled")));
        ours.setOnAction(event -> actions.openings().openBundled());
        table.setId("import");
        table.textProperty().bind(locale.map(in -> Texts.in(in).get("intake.menu")));
        table.setOnAction(event -> actions.openings().importTable());
        begin.setId("begin-dossier");
        begin.textProperty().bind(locale.map(in -> Texts.in(in).get("opening.begin.menu")));
        begin.setOnAction(event -> actions.openings().begin());
        example.setId("open-example");
        example.textProperty().bind(locale.map(in -> Texts.in(in).get("window.open.example")));
        example.setOnAction(event -> actions.openings().openExample());
        problems.setId("problems-open");
        problems.textProperty().bind(locale.map(in -> Texts.in(in).get("opening.problems.menu")));
        problems.setOnAction(event -> actions.openings().listProblems());
        recent.addListener((ListChangeListener<Path>) change -> fill());
        fill();
    }

    /// All of them.
    List<MenuItem> items() {
        return List.of(ask, again, ours, example, table, begin, problems);
    }

    private void fill() {
        again.getItems().setAll(recent.stream().map(this::item).toList());
        again.setDisable(recent.isEmpty());
    }

    private MenuItem item(Path file) {
        var item = new MenuItem(words(file));
        // A line below a letter belongs to the name of the file.
        item.setMnemonicParsing(false);
        item.setOnAction(event -> open.accept(file));
        return item;
    }

    /// The name of a file and the folder that it lies in, since names are often alike.
    static String words(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        Path last = folder == null ? null : folder.getFileName();
        String name = String.valueOf(file.getFileName());
        return last == null ? name : name + "  ·  " + last;
    }
}
