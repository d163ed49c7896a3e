package handover.ui.revision;

import handover.revision.News;
import handover.state.AtlasState;
import handover.ui.revision.NewsRow.Item;
import handover.words.RevisionLine;
import handover.words.RevisionWords;
import handover.words.Texts;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// The list of all that is another; only the lines in view are there. Up and Down go from line to
/// line, Enter shows what a line is about.
final class NewsList extends ListView<Item> {
    private static final double SIDES = 20;

    /// More lines of one group nobody reads in a list.
    private static final int MOST = 1000;

    private final AtlasState state;
    private final Consumer<RevisionLine> show;
    private @Nullable RevisionWords words;

    NewsList(AtlasState state, Consumer<RevisionLine> show) {
        this.state = state;
        this.show = show;
        setId("revision-list");
        getStyleClass().add("revision-list");
        setCellFactory(view -> new Cell());
        setMinHeight(0);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Lists what is another, in a language.
    void list(News news) {
        var locale = state.choices().locale().get();
        var spoken = new RevisionWords(news, locale);
        words = spoken;
        List<Item> items = new ArrayList<>();
        RevisionLine.Group group = null;
        for (RevisionLine line : spoken.lines(MOST)) {
            items.add(new Item(line, line.group() != group));
            group = line.group();
        }
        int chosen = getSelectionModel().getSelectedIndex();
        getItems().setAll(items);
        if (!items.isEmpty()) {
            getSelectionModel().select(Math.clamp(chosen, 0, items.size() - 1));
        }
        Texts texts = Texts.in(locale);
        var nothing = new Label(texts.get("revision.same"));
        nothing.getStyleClass().add("revision-same");
        nothing.setWrapText(true);
        setPlaceholder(nothing);
        setAccessibleText(texts.get("revision.list", spoken.verdict()));
    }

    private void pressed(KeyEvent event) {
        Item item = getFocusModel().getFocusedItem();
        if (event.getCode() == KeyCode.ENTER && item != null) {
            show.accept(item.line());
            event.consume();
        }
    }

    /// A line in view; the list uses it for one after another.
    private final class Cell extends ListCell<Item> {
        Cell() {
            setMinWidth(0);
            setPrefWidth(0);
            setOnMouseClicked(
                    event -> {
                        Item item = getItem();
                        if (item != null && event.getButton() == MouseButton.PRIMARY) {
                            show.accept(item.line());
                        }
                    });
        }

        @Override
        protected void updateItem(@Nullable Item item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            RevisionWords spoken = Objects.requireNonNull(words);
            var row = new NewsRow(item, spoken, state.choices().theme().get());
            row.prefWidthProperty().bind(NewsList.this.widthProperty().subtract(SIDES));
            setGraphic(row);
            String said = spoken.said(item.line());
            setAccessibleText(
                    item.first() ? spoken.heading(item.line().group()) + ". " + said : said);
        }
    }
}
