package handover.ui.evidence;

import handover.state.AtlasState;
import handover.time.DateWords;
import handover.words.Texts;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// What changed last, how many are handed over, and the way to all disagreements: the head of the
/// list of sites.
final class LastChange extends VBox {
    private final AtlasState state;
    private final Locale locale;
    private final Texts texts;
    private final Label day = Nodes.words("", "evidence-last-day");
    private final Label change = Nodes.words("", "evidence-last");
    private final Label tally = Nodes.words("", "evidence-muted");

    LastChange(AtlasState state, Runnable showDisputes) {
        this.state = state;
        this.locale = state.choices().locale().get();
        this.texts = Texts.in(locale);
        int many = state.chronology().get().disagreements().size();
        var disputes = Nodes.link(texts.get("evidence.disputes.all", many), showDisputes);
        disputes.getStyleClass().add("evidence-all-disputes");
        disputes.setGraphic(new FontIcon(Feather.CHEVRON_RIGHT));
        disputes.setContentDisplay(ContentDisplay.RIGHT);
        disputes.setVisible(many > 0);
        disputes.setManaged(many > 0);
        var heading = Nodes.words(texts.get("evidence.list.last"), "evidence-heading");
        getStyleClass().add("evidence-last-box");
        setAccessibleRole(AccessibleRole.PARENT);
        getChildren().addAll(heading, day, change, tally, disputes);
    }

    /// Follows the day.
    void follow() {
        Optional<LocalDate> last = state.chronology().get().lastChange(state.day().get());
        day.setText(last.map(when -> DateWords.day(when, locale)).orElse(""));
        Nodes.setShown(day, last.isPresent());
        change.setText(
                last.map(when -> capital(state.sentences().changes(when)))
                        .orElseGet(() -> texts.get("evidence.list.nothing")));
        tally.setText(state.sentences().tally(state.moment().get()));
    }

    private String capital(String words) {
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }
}
