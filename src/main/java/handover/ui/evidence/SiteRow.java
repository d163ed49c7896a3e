package handover.ui.evidence;

import handover.chronology.Ending;
import handover.chronology.Moment;
import handover.chronology.SiteState;
import handover.chronology.Status;
import handover.dossier.Site;
import handover.paint.Joiners;
import handover.state.AtlasState;
import handover.time.DateWords;
import handover.ui.common.MarkIcon;
import handover.words.Texts;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;

/// One site in the list: mark, name, status and day. A button, so that Enter and a screen reader
/// work as they do everywhere.
final class SiteRow extends Button {
    private static final double MARK_RADIUS = 7;

    /// What of the panel's width is not for the words: its margins, the mark, the gaps.
    private static final double BESIDE_WORDS = 80;

    private final AtlasState state;
    private final Locale locale;
    private final Texts texts;
    private final MarkIcon icon = new MarkIcon(MARK_RADIUS);
    private final Label name = Nodes.tag("", "evidence-row-name");
    private final Label status = Nodes.tag("", "evidence-row-status");
    private final Label day = Nodes.tag("", "evidence-row-day");
    private final RowWords line;
    private Site site;
    private @Nullable SiteState shown;
    private String shownWords = "";

    SiteRow(AtlasState state, Site site) {
        this.state = state;
        this.site = site;
        this.locale = state.choices().locale().get();
        this.texts = Texts.in(locale);
        line = new RowWords(name, status, day);
        HBox.setHgrow(line, Priority.ALWAYS);
        var row = new HBox(icon, line);
        row.getStyleClass().add("evidence-row-box");
        row.setAlignment(Pos.CENTER_LEFT);
        row.prefWidthProperty().bind(widthProperty().subtract(20));
        setGraphic(row);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.CENTER_LEFT);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().setAll("evidence-row");
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnAction(event -> state.choices().selected().set(this.site));
        show(site);
    }

    /// Stands for another site from now on: a row that is made anew is styled anew, which takes far
    /// longer.
    void show(Site next) {
        site = next;
        shown = null;
        name.setText(Joiners.shown(next.name().in(locale)));
        follow();
    }

    /// The site that it stands for.
    Site site() {
        return site;
    }

    /// Tells how wide the panel is.
    void fit(double panelWidth) {
        line.fit(panelWidth - BESIDE_WORDS);
    }

    /// Shows the state of the chosen day, if it looks different.
    void follow() {
        SiteState now = state.moment().get().state(site.id());
        String words = state.sentences().status(now);
        Moment moment = state.moment().get();
        icon.show(moment, site, state.choices().theme().get(), locale, words);
        String all = state.sentences().stateWithHindsight(moment, site);
        if (now.equals(shown) && all.equals(shownWords)) {
            return;
        }
        shown = now;
        shownWords = all;
        setTooltip(moment.hindsight(site).isPresent() ? new Tooltip(all) : null);
        StateHeader.colour(status, now);
        status.setText(words);
        var ending = now.ending();
        boolean dated = ending != null && !ending.window().last().equals(LocalDate.MAX);
        day.setText(dated && ending != null ? day(ending, now.status()) : "");
        setAccessibleText(texts.get("evidence.list.row", site.name().in(locale), all));
    }

    private String day(Ending ending, Status status) {
        String words = DateWords.shortDay(ending.latest(), locale);
        boolean ahead = status == Status.OPEN || status == Status.ANNOUNCED;
        return ahead ? texts.get("evidence.list.until", words) : words;
    }
}
