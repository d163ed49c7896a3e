package handover.ui.evidence;

import handover.chronology.Ending;
import handover.chronology.Moment;
import handover.chronology.SiteState;
import handover.chronology.Status;
import handover.dossier.Site;
import handover.paint.Joiners;
import handover.state.AtlasState;
import handover.state.Theme;
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
    private @Nullable Looks shown;

    /// All that a row depends on but for the site and the lens, with which it is shown anew.
    ///
    /// @param today what the site was on the day by all that is known today, where that is another
    private record Looks(SiteState now, @Nullable SiteState today, Theme theme) {
        static Looks of(Moment moment, Site site, Theme theme) {
            return new Looks(moment.state(site.id()), moment.hindsight(site).orElse(null), theme);
        }
    }

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

    /// Shows the state of the chosen day, if it is another: most days leave most rows as they are,
    /// and to find the words takes longer than to compare.
    void follow() {
        Moment moment = state.moment().get();
        Theme theme = state.choices().theme().get();
        var looks = Looks.of(moment, site, theme);
        if (looks.equals(shown)) {
            return;
        }
        shown = looks;
        SiteState now = looks.now();
        String words = state.sentences().status(now);
        icon.show(moment, site, theme, locale, words);
        StateHeader.colour(status, now);
        status.setText(words);
        var ending = now.ending();
        boolean dated = ending != null && !ending.window().last().equals(LocalDate.MAX);
        day.setText(dated && ending != null ? day(ending, now.status()) : "");
        String all = state.sentences().stateWithHindsight(moment, site);
        setTooltip(looks.today() == null ? null : new Tooltip(all));
        setAccessibleText(texts.get("evidence.list.row", site.name().in(locale), all));
    }

    private String day(Ending ending, Status status) {
        String words = DateWords.shortDay(ending.latest(), locale);
        boolean ahead = status == Status.OPEN || status == Status.ANNOUNCED;
        return ahead ? texts.get("evidence.list.until", words) : words;
    }
}
