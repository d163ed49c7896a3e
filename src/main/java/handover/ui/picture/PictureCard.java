package handover.ui.picture;

import handover.export.PictureOrder;
import handover.export.PictureOrder.Impossible;
import handover.export.PictureOrder.Possible;
import handover.export.PictureRequest;
import handover.export.TypedSize;
import handover.paint.MapScene;
import handover.state.AtlasState;
import handover.state.PictureOptions;
import handover.ui.common.FocusRound;
import handover.ui.common.Wrapping;
import handover.words.Texts;

import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Asks how a picture is wanted, with a look at it, laid over the window. While it is open it keeps
/// the focus; when it closes, the focus is where it was. What is chosen is kept for the next one.
public final class PictureCard extends StackPane {
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 640;

    private final AtlasState state;
    private final Supplier<MapScene> scene;
    private final ObjectProperty<PictureOptions> options;
    private final VBox card = new VBox();
    private final Label title = label("picture-title");
    private final SizeChoice size;
    private final DrawingChoice drawing;
    private final PicturePreview preview = new PicturePreview();
    private final Label summary = label("picture-summary");
    private final Button close = new Button();
    private final Button copy = new Button();
    private final Button save = new Button();
    private @Nullable Node before;

    /// The card of a window, not shown.
    ///
    /// @param scene the map as it is in the window
    /// @param saved takes the picture to be saved
    /// @param copied takes the picture to be put on the clipboard
    public PictureCard(
            AtlasState state,
            Supplier<MapScene> scene,
            Consumer<PictureRequest> saved,
            Consumer<PictureRequest> copied) {
        this.state = state;
        this.scene = scene;
        options = state.choices().picture();
        size = new SizeChoice(options, this::follow);
        drawing = new DrawingChoice(options);
        setId("picture-card");
        getStyleClass().add("picture-veil");
        setVisible(false);
        card.getStyleClass().add("picture-card");
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setMaxSize(WIDTH, HEIGHT);
        summary.setId("picture-summary");
        Wrapping.of(summary);
        summary.setMinHeight(USE_PREF_SIZE);
        card.getChildren().addAll(title, body(), foot(saved, copied));
        getChildren().add(card);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        for (Observable seen :
                List.of(
                        options,
                        state.moment(),
                        state.choices().camera(),
                        state.choices().view(),
                        state.choices().selected(),
                        state.choices().locale(),
                        state.choices().theme())) {
            seen.addListener(changed -> follow());
        }
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    private HBox body() {
        var choices = new VBox(size, drawing);
        choices.getStyleClass().add("picture-choices");
        choices.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(preview, Priority.ALWAYS);
        var body = new HBox(choices, preview);
        body.getStyleClass().add("picture-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    private HBox foot(Consumer<PictureRequest> saved, Consumer<PictureRequest> copied) {
        close.setId("picture-close");
        close.setOnAction(event -> close());
        copy.setId("picture-copy");
        copy.setOnAction(event -> ordered(copied));
        save.setId("picture-save");
        save.setDefaultButton(true);
        save.setOnAction(event -> ordered(saved));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        for (Button button : List.of(close, copy, save)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        var foot = new HBox(summary, space, close, copy, save);
        foot.getStyleClass().add("picture-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void ordered(Consumer<PictureRequest> taker) {
        if (order() instanceof Possible possible) {
            close();
            taker.accept(possible.request());
        }
    }

    /// The picture as it is wanted now, or why there can be none.
    public PictureOrder order() {
        TypedSize.Refused refused = isVisible() ? size.refused() : null;
        return refused == null
                ? PictureOrder.of(options.get(), scene.get())
                : new Impossible(refused);
    }

    /// Asks, and takes the focus.
    public void ask() {
        if (isVisible()) {
            return;
        }
        before = getScene().getFocusOwner();
        size.reset();
        setVisible(true);
        follow();
        applyCss();
        layout();
        size.focusChosen();
    }

    /// Puts it away; the focus is where it was before.
    public void close() {
        if (!isVisible()) {
            return;
        }
        setVisible(false);
        preview.show(null);
        if (before != null) {
            before.requestFocus();
            before = null;
        }
    }

    private void follow() {
        if (!isVisible()) {
            return;
        }
        Locale locale = state.choices().locale().get();
        var texts = Texts.in(locale);
        MapScene now = scene.get();
        title.setText(texts.get("picture.card"));
        card.setAccessibleText(texts.get("picture.card"));
        close.setText(texts.get("picture.card.close"));
        copy.setText(texts.get("picture.card.copy"));
        save.setText(texts.get("picture.card.save"));
        size.speak(texts, now);
        drawing.speak(texts, now);
        preview.setAccessibleText(texts.get("picture.card.preview", state.sentence().get()));
        follow(order(), texts);
    }

    private void follow(PictureOrder order, Texts texts) {
        copy.setDisable(order instanceof Impossible);
        save.setDisable(order instanceof Impossible);
        summary.getStyleClass().remove("problem");
        switch (order) {
            case Possible possible -> {
                String theme = state.choices().theme().get().id();
                String pixels = PictureOrder.words(possible.request().size());
                summary.setText(
                        texts.get(
                                "picture.card.summary",
                                pixels,
                                texts.get("picture.card.theme." + theme)));
                preview.show(possible.request());
            }
            case Impossible impossible -> {
                summary.setText(impossible.message(texts));
                summary.getStyleClass().add("problem");
                preview.show(null);
            }
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getTarget() == this) {
            close();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            FocusRound.move(card, event.isShiftDown());
            event.consume();
        }
    }
}
