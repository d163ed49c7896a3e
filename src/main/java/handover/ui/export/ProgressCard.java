package handover.ui.export;

import handover.words.Texts;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import java.util.Locale;

/// Shows at the foot of the window how far an export has come, and lets it be stopped. The window
/// can be used meanwhile.
public final class ProgressCard extends HBox {
    private final ObservableValue<Locale> locale;
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label count = new Label();
    private final Button cancel = new Button();
    private Runnable stop = () -> {};
    private int done;
    private int of;

    /// A card that is not shown, in the language of `locale`, which may change.
    public ProgressCard(ObservableValue<Locale> locale) {
        this.locale = locale;
        setId("export-progress");
        getStyleClass().add("export-progress");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.PARENT);
        count.setId("export-count");
        count.getStyleClass().add("export-count");
        bar.setId("export-bar");
        cancel.setId("export-cancel");
        cancel.setOnAction(event -> stopNow());
        getChildren().addAll(words, bar, count, cancel);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        setVisible(false);
        locale.subscribe(this::speak);
    }

    private void speak(Locale in) {
        var texts = Texts.in(in);
        words.setText(texts.get("export.progress"));
        setAccessibleText(texts.get("export.progress"));
        bar.setAccessibleText(texts.get("export.progress"));
        count.setText(texts.get("export.progress.count", done, of));
        cancel.setText(texts.get("export.card.cancel"));
        cancel.setAccessibleText(texts.get("export.progress.cancel"));
    }

    /// Shows that an export has begun.
    ///
    /// @param whenCancelled called when the analyst wants it stopped
    public void begin(int pages, Runnable whenCancelled) {
        stop = whenCancelled;
        cancel.setDisable(false);
        reached(0, pages);
        setVisible(true);
    }

    /// Shows how far it has come.
    public void reached(int nowDone, int ofAll) {
        done = nowDone;
        of = ofAll;
        bar.setProgress(of == 0 ? 0 : (double) done / of);
        speak(locale.getValue());
    }

    /// It is over.
    public void end() {
        setVisible(false);
    }

    private void stopNow() {
        cancel.setDisable(true);
        stop.run();
    }
}
