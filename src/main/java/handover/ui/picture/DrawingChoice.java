package handover.ui.picture;

import handover.dossier.Site;
import handover.export.SiteQuote;
import handover.paint.MapScene;
import handover.state.PictureOptions;
import handover.words.Texts;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.controlsfx.control.SegmentedButton;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// How a picture is drawn beside its size: how large the letters, with a frame, with a quote, with
/// a ground.
final class DrawingChoice extends VBox {
    private final ObjectProperty<PictureOptions> options;
    private final Label lettersName = new Label();
    private final Map<Integer, ToggleButton> letters = new LinkedHashMap<>();
    private final CheckBox frame = new CheckBox();
    private final CheckBox quote = new CheckBox();
    private final CheckBox transparent = new CheckBox();

    DrawingChoice(ObjectProperty<PictureOptions> options) {
        this.options = options;
        getStyleClass().add("picture-drawing");
        var segments = new SegmentedButton();
        segments.setId("picture-letters");
        for (int percent : PictureOptions.LETTERS) {
            var button = new ToggleButton();
            button.setMinWidth(USE_PREF_SIZE);
            button.setId("picture-letters-" + percent);
            button.setOnAction(event -> change(now -> now.lettered(percent)));
            letters.put(percent, button);
            segments.getButtons().add(button);
        }
        lettersName.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(lettersName, segments);
        row.getStyleClass().add("picture-letters");
        box(frame, "frame");
        frame.setOnAction(event -> change(now -> now.framed(frame.isSelected())));
        box(quote, "quote");
        quote.setOnAction(event -> change(now -> now.quoting(quote.isSelected())));
        box(transparent, "transparent");
        transparent.setOnAction(event -> change(now -> now.transparent(transparent.isSelected())));
        getChildren().addAll(row, frame, quote, transparent);
    }

    private static void box(CheckBox box, String name) {
        box.setId("picture-" + name);
        box.setWrapText(true);
    }

    /// What is chosen already stays chosen when it is pressed again.
    private void change(UnaryOperator<PictureOptions> change) {
        options.set(change.apply(options.get()));
        showChosen();
    }

    private void showChosen() {
        PictureOptions now = options.get();
        letters.forEach((percent, button) -> button.setSelected(percent == now.letters()));
        frame.setSelected(now.frame());
        transparent.setSelected(now.transparent());
        quote.setSelected(now.quote() && !quote.isDisabled());
    }

    /// Says all in a language, for what the window shows.
    void speak(Texts texts, MapScene scene) {
        lettersName.setText(texts.get("picture.card.letters"));
        letters.forEach(
                (percent, button) -> {
                    button.setText(texts.get("picture.card.percent", percent));
                    button.setAccessibleText(
                            texts.get("picture.card.letters") + ": " + button.getText());
                });
        frame.setText(texts.get("picture.card.frame"));
        transparent.setText(texts.get("picture.card.transparent"));
        Site site = scene.selected();
        boolean none =
                site == null || SiteQuote.of(scene.chronology(), scene.moment(), site).isEmpty();
        quote.setDisable(none);
        quote.setText(
                site == null
                        ? texts.get("picture.card.quote.select")
                        : texts.get(
                                none ? "picture.card.quote.none" : "picture.card.quote",
                                site.name().in(scene.locale())));
        showChosen();
    }
}
