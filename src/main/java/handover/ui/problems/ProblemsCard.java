package handover.ui.problems;

import handover.io.Excerpt;
import handover.io.Place;
import handover.io.Problem;
import handover.io.Problem.Severity;
import handover.io.SourceText;
import handover.ui.common.FocusRound;
import handover.ui.common.ProblemCell;
import handover.words.Texts;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// All problems of the dossier that was read last, laid over the window: the list, and the lines of
/// the file around the one that is selected. From the list one jumps to the place of a problem in
/// the whole file, and there from problem to problem. While it is open it keeps the focus, and
/// follows what is read anew.
public final class ProblemsCard extends StackPane {
    private static final double WIDTH = 920;
    private static final double HEIGHT = 600;
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final ObservableValue<Locale> locale;
    private final Consumer<String> copier;
    private final Runnable left;
    private final VBox card = new VBox();
    private final Label title = new Label();
    private final Label file = new Label();
    private final ListView<Problem> list = new ListView<>();
    private final SourceLines lines = new SourceLines();
    private final VBox listing = new VBox();
    private final SourceReader reader = new SourceReader(this::step, this::back);
    private final Label said = new Label();
    private final Button jump = new Button();
    private final Button copy = new Button();
    private final Button close = new Button();
    private @Nullable String copied;
    private int asked;

    /// A card that is not shown, in the language of `locale`, which may change.
    ///
    /// @param copier puts a text on the clipboard
    /// @param left called when the card is put away
    public ProblemsCard(ObservableValue<Locale> locale, Consumer<String> copier, Runnable left) {
        this.locale = locale;
        this.copier = copier;
        this.left = left;
        setId("problems-card");
        getStyleClass().add("import-veil");
        setVisible(false);
        card.getStyleClass().addAll("import-card", "problems-card");
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setMaxSize(WIDTH, HEIGHT);
        showReader(false);
        title.setId("problems-title");
        title.getStyleClass().add("import-title");
        file.getStyleClass().add("import-quiet");
        file.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        prepareList();
        listing.getStyleClass().add("problems-listing");
        listing.getChildren().addAll(new VBox(4, title, file), list, lines);
        VBox.setVgrow(listing, Priority.ALWAYS);
        VBox.setVgrow(reader, Priority.ALWAYS);
        card.getChildren().addAll(listing, reader, foot());
        StackPane.setMargin(card, new Insets(24));
        getChildren().add(card);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        locale.subscribe(in -> speak());
    }

    private void prepareList() {
        list.setId("problems");
        list.setMinHeight(80);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setCellFactory(view -> new ProblemCell(view, this::texts, this::jumpTo));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe((before, problem) -> look(problem));
    }

    private HBox foot() {
        said.setId("problems-said");
        said.getStyleClass().add("import-quiet");
        said.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        said.setMinWidth(0);
        jump.setId("problems-jump");
        jump.setOnAction(event -> jump());
        copy.setId("problems-copy");
        copy.setOnAction(event -> copySelected());
        close.setId("problems-close");
        close.setOnAction(event -> close());
        jump.setMinWidth(USE_PREF_SIZE);
        copy.setMinWidth(USE_PREF_SIZE);
        close.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var foot = new HBox(said, space, jump, copy, close);
        foot.getStyleClass().add("import-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private Texts texts() {
        return Texts.in(locale.getValue());
    }

    /// Lists other problems; the same one stays selected if it is still there, even if it has
    /// moved.
    public void list(List<Problem> problems) {
        Problem before = list.getSelectionModel().getSelectedItem();
        int former = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(problems);
        copied = null;
        list.getSelectionModel().select(again(before, former, problems));
        file.setText(problems.isEmpty() ? "" : problems.getFirst().place().file());
        speak();
        if (reader.isVisible()) {
            jump();
        }
    }

    private static int again(@Nullable Problem before, int former, List<Problem> now) {
        if (before != null) {
            for (int i = 0; i < now.size(); i++) {
                Problem one = now.get(i);
                boolean same = one.place().pointer().equals(before.place().pointer());
                if (one.equals(before) || same && one.key().equals(before.key())) {
                    return i;
                }
            }
        }
        return Math.clamp(former, 0, Math.max(0, now.size() - 1));
    }

    /// Shows the card.
    public void open() {
        setVisible(true);
        (list.getItems().isEmpty() ? close : list).requestFocus();
    }

    /// Goes back from the file to the list, or puts the card away.
    public void leave() {
        if (reader.isVisible()) {
            back();
        } else {
            close();
        }
    }

    private void close() {
        asked++;
        showReader(false);
        setVisible(false);
        left.run();
    }

    private void showReader(boolean shown) {
        reader.setVisible(shown);
        reader.setManaged(shown);
        listing.setVisible(!shown);
        listing.setManaged(!shown);
        card.setMaxHeight(shown ? USE_COMPUTED_SIZE : HEIGHT);
    }

    private void back() {
        asked++;
        showReader(false);
        speak();
        open();
    }

    private void jumpTo(Problem problem) {
        list.getSelectionModel().select(problem);
        jump();
    }

    private void step(int by) {
        int count = list.getItems().size();
        if (count > 0) {
            int at = list.getSelectionModel().getSelectedIndex();
            list.getSelectionModel().select(Math.floorMod(at + by, count));
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
            jump();
        }
    }

    /// Shows the place of the selected problem in its file once that is read.
    private void jump() {
        int mine = ++asked;
        Problem problem = list.getSelectionModel().getSelectedItem();
        if (problem == null) {
            back();
            return;
        }
        Thread.ofVirtual()
                .name("file of a problem")
                .start(
                        () -> {
                            SourceText text = SourceText.at(problem.place()).orElse(null);
                            Platform.runLater(() -> there(mine, problem, text));
                        });
    }

    private void there(int mine, Problem problem, @Nullable SourceText text) {
        if (mine != asked || !isVisible()) {
            return;
        }
        if (text == null) {
            if (reader.isVisible()) {
                back();
            }
            said.setText(texts().get("opening.problems.nolines"));
            return;
        }
        boolean already = reader.isVisible();
        showReader(true);
        speak();
        applyCss();
        layout();
        reader.show(text, list.getItems(), problem, texts());
        if (!already) {
            reader.take();
        }
    }

    private void speak() {
        Texts texts = texts();
        List<Problem> all = list.getItems();
        long errors = all.stream().filter(one -> one.severity() == Severity.ERROR).count();
        title.setText(title(texts, errors, all.size() - errors));
        card.setAccessibleText(title.getText());
        list.setAccessibleText(texts.get("opening.problems.list"));
        jump.setText(texts.get("opening.problems.jump"));
        copy.setText(texts.get("opening.problems.copy"));
        close.setText(texts.get("opening.problems.close"));
        said.setText(copied == null ? "" : texts.get("opening.problems.copied", copied));
        for (Node node : List.of(list, lines, copy)) {
            node.setVisible(!all.isEmpty());
            node.setManaged(!all.isEmpty());
        }
        jump.setVisible(!all.isEmpty() && listing.isVisible());
        jump.setManaged(jump.isVisible());
        reader.speak(texts);
        list.refresh();
        look(list.getSelectionModel().getSelectedItem());
    }

    private static String title(Texts texts, long errors, long doubts) {
        if (errors + doubts == 0) {
            return texts.get("opening.problems.none");
        }
        String wrong = errors == 0 ? "" : texts.get("opening.problems.errors", errors);
        String doubtful = doubts == 0 ? "" : texts.get("opening.problems.doubts", doubts);
        String both = wrong + (errors == 0 || doubts == 0 ? "" : " · ") + doubtful;
        String words = texts.get("opening.problems.in", both);
        return words.substring(0, 1).toUpperCase(texts.locale()) + words.substring(1);
    }

    /// Shows the lines around a problem once they are read.
    private void look(@Nullable Problem problem) {
        if (problem == null) {
            return;
        }
        Thread.ofVirtual()
                .name("lines of a problem")
                .start(
                        () -> {
                            Excerpt excerpt = Excerpt.of(problem.place()).orElse(null);
                            Platform.runLater(() -> shown(problem, excerpt));
                        });
    }

    private void shown(Problem problem, @Nullable Excerpt excerpt) {
        if (problem.equals(list.getSelectionModel().getSelectedItem())) {
            lines.show(excerpt, texts());
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            FocusRound.move(card, event.isShiftDown());
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == list) {
            jump();
        } else if (event.getCode() == KeyCode.F8 && listing.isVisible()) {
            jump();
        } else if (event.getCode() == KeyCode.F8) {
            step(event.isShiftDown() ? -1 : 1);
        } else if (COPY.match(event)) {
            copySelected();
        } else {
            return;
        }
        event.consume();
    }

    private void copySelected() {
        Problem problem = list.getSelectionModel().getSelectedItem();
        if (problem != null) {
            copy(problem);
        }
    }

    private void copy(Problem problem) {
        Place place = problem.place();
        String where = place.file() + ":" + place.line() + ":" + place.column();
        copier.accept(where);
        copied = where;
        said.setText(texts().get("opening.problems.copied", where));
        said.setAccessibleText(said.getText());
    }
}
