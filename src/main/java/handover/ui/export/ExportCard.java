package handover.ui.export;

import handover.export.PictureSize;
import handover.export.series.SeriesFormat;
import handover.state.AtlasState;
import handover.ui.common.FocusRound;
import handover.ui.common.Wrapping;
import handover.words.Texts;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/// Asks what is to be exported, laid over the window. While it is open it keeps the focus.
public final class ExportCard extends StackPane {
    private static final List<PictureSize> SIZES =
            List.of(PictureSize.HD, PictureSize.FULL_HD, PictureSize.ULTRA_HD);

    private final AtlasState state;
    private final Consumer<ExportWish> wanted;
    private final ToIntFunction<ExportWish> counted;
    private final Runnable left;
    private final VBox card = new VBox();
    private final Label title = label("export-title");
    private final List<Label> names = List.of(label("name"), label("name"), label("name"));
    private final ThroughChoice through = new ThroughChoice();
    private final DaySpan days;
    private final ComboBox<PictureSize> size = new ComboBox<>();
    private final Label summary = label("export-summary");
    private final Button cancel = new Button();
    private final Button go = new Button();
    private SeriesFormat format = SeriesFormat.PNG;

    /// The card of a window, not shown.
    ///
    /// @param counted how many pictures a wish would give
    /// @param wanted takes what is wanted
    /// @param left called when the analyst thinks better of it
    public ExportCard(
            AtlasState state,
            ToIntFunction<ExportWish> counted,
            Consumer<ExportWish> wanted,
            Runnable left) {
        this.state = state;
        this.counted = counted;
        this.wanted = wanted;
        this.left = left;
        this.days = new DaySpan(state);
        setId("export-card");
        getStyleClass().add("export-veil");
        setVisible(false);
        card.getStyleClass().add("export-card");
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        card.getChildren().addAll(title, choices(), summary, buttons());
        getChildren().add(card);
        through.onChanged(this::sum);
        days.onChanged(this::sum);
        size.valueProperty().subscribe((before, after) -> sum());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        // Counting pictures is not free: a hidden card speaks when it is asked for.
        state.choices().locale().subscribe((before, after) -> speakIfShown());
    }

    private void speakIfShown() {
        if (isVisible()) {
            speak();
        }
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    private GridPane choices() {
        size.setId("export-size");
        size.getItems().setAll(SIZES);
        size.setConverter(new SizeWords());
        var grid = new GridPane();
        grid.getStyleClass().add("export-choices");
        grid.addRow(0, names.get(0), through);
        grid.addRow(1, names.get(1), days);
        grid.addRow(2, names.get(2), size);
        return grid;
    }

    private HBox buttons() {
        summary.setId("export-summary");
        Wrapping.of(summary);
        cancel.setId("export-leave");
        cancel.setOnAction(event -> left.run());
        go.setId("export-go");
        go.setDefaultButton(true);
        go.setOnAction(event -> go());
        var row = new HBox(cancel, go);
        row.getStyleClass().add("export-buttons");
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    /// Asks for an export of a kind.
    public void ask(SeriesFormat wish) {
        format = wish;
        size.setValue(wish == SeriesFormat.GIF ? PictureSize.HD : PictureSize.FULL_HD);
        setVisible(true);
        speak();
        // A button that has never been laid out cannot have the focus.
        applyCss();
        layout();
        through.getButtons().stream()
                .filter(button -> button.isSelected())
                .forEach(button -> button.requestFocus());
    }

    /// Puts it away.
    public void close() {
        setVisible(false);
    }

    private Locale locale() {
        return state.choices().locale().get();
    }

    private void speak() {
        var texts = Texts.in(locale());
        String heading = texts.get("export.format." + format.id());
        title.setText(heading);
        card.setAccessibleText(heading);
        names.get(0).setText(texts.get("export.card.through"));
        names.get(1).setText(texts.get("export.card.days"));
        names.get(2).setText(texts.get("export.card.size"));
        size.setAccessibleText(texts.get("export.card.size"));
        cancel.setText(texts.get("export.card.cancel"));
        go.setText(texts.get(format.folder() ? "export.card.folder" : "export.card.file"));
        through.reset(!state.desk().story().get().isEmpty(), locale());
        days.reset(locale());
        sum();
    }

    private void sum() {
        var texts = Texts.in(locale());
        var span = days.days();
        int pictures = span.isEmpty() ? 0 : counted.applyAsInt(wish());
        go.setDisable(pictures == 0);
        String theme = state.choices().theme().get().id();
        summary.setText(
                span.isEmpty()
                        ? days.reason(locale())
                        : texts.get(
                                "export.card.summary",
                                pictures,
                                texts.get("export.theme." + theme)));
    }

    private ExportWish wish() {
        return new ExportWish(
                format,
                through.chosen(),
                days.days().orElse(state.dossier().days()),
                size.getValue());
    }

    private void go() {
        close();
        wanted.accept(wish());
    }

    private void clicked(MouseEvent event) {
        if (event.getTarget() == this) {
            left.run();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            FocusRound.move(card, event.isShiftDown());
            event.consume();
        }
    }

    private static final class SizeWords extends StringConverter<PictureSize> {
        @Override
        public String toString(PictureSize size) {
            return size == null ? "" : size.width() + " × " + size.height();
        }

        @Override
        public PictureSize fromString(String words) {
            return PictureSize.FULL_HD;
        }
    }
}
