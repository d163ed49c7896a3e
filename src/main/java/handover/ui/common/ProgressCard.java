package handover.ui.common;

import handover.words.Texts;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.Locale;
import java.util.function.Function;

/// Shows at the foot of the window how far long work has come, and lets it be cancelled. The window
/// can be used meanwhile.
public final class ProgressCard extends HBox {
    private final ObservableValue<Locale> locale;
    private final Label name = new Label();
    private final Label count = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button();
    private Function<Texts, String> what = texts -> "";
    private Function<Texts, String> cancelling = texts -> "";
    private Function<Texts, String> how = texts -> "";
    private Runnable stop = () -> {};

    /// A card that is not shown, in the language of `locale`, which may change.
    ///
    /// @param id of the work, with which the ids of the card's parts begin
    public ProgressCard(ObservableValue<Locale> locale, String id) {
        this.locale = locale;
        setId(id + "-progress");
        getStyleClass().add("progress-card");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.PARENT);
        name.getStyleClass().add("progress-name");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        count.setId(id + "-count");
        count.getStyleClass().add("progress-count");
        bar.setId(id + "-bar");
        cancel.setId(id + "-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> stopNow());
        var words = new VBox(name, count);
        words.getStyleClass().add("progress-words");
        getChildren().addAll(words, bar, cancel);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        locale.subscribe(this::speak);
    }

    private void speak(Locale in) {
        var texts = Texts.in(in);
        String done = what.apply(texts);
        name.setText(done);
        setAccessibleText(done);
        bar.setAccessibleText(done);
        count.setText(how.apply(texts));
        cancel.setText(texts.get("window.progress.cancel"));
        cancel.setAccessibleText(cancelling.apply(texts));
    }

    /// Takes note of work that has begun; [#show] shows it.
    ///
    /// @param work what is being done
    /// @param ending what cancelling it does, for a screen reader
    /// @param whenCancelled called when the analyst wants it cancelled
    public void begin(
            Function<Texts, String> work, Function<Texts, String> ending, Runnable whenCancelled) {
        what = work;
        cancelling = ending;
        stop = whenCancelled;
        cancel.setDisable(false);
        reached(ProgressBar.INDETERMINATE_PROGRESS, texts -> "");
    }

    /// Shows it.
    public void show() {
        setVisible(true);
    }

    /// Shows how far it has come.
    ///
    /// @param share of all that is done, or less than 0 where that is not known
    /// @param words say it
    public void reached(double share, Function<Texts, String> words) {
        how = words;
        bar.setProgress(share);
        speak(locale.getValue());
    }

    /// It is over.
    public void end() {
        setVisible(false);
    }

    /// Cancels what is shown, if anything is.
    ///
    /// @return whether anything was
    public boolean cancel() {
        boolean shown = isVisible();
        if (shown) {
            stopNow();
        }
        return shown;
    }

    private void stopNow() {
        cancel.setDisable(true);
        stop.run();
    }
}
