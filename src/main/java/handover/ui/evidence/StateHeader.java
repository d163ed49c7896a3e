package handover.ui.evidence;

import handover.chronology.Moment;
import handover.chronology.SiteState;
import handover.chronology.Status;
import handover.dossier.Site;
import handover.state.AtlasState;
import handover.ui.common.MarkIcon;
import handover.ui.common.Wrapping;
import handover.words.Texts;
import handover.words.Unbroken;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// The head of a site's page: its mark, its name, and its state in words on the chosen day. It
/// follows the day by changing three labels.
final class StateHeader extends VBox {
    private static final double MARK_RADIUS = 11;
    private static final PseudoClass DISPUTED = PseudoClass.getPseudoClass("disputed");
    private static final Map<Status, PseudoClass> STATUS = new EnumMap<>(Status.class);

    static {
        Arrays.stream(Status.values())
                .forEach(status -> STATUS.put(status, PseudoClass.getPseudoClass(status.id())));
    }

    private final AtlasState state;
    private final Site site;
    private final Locale locale;
    private final MarkIcon icon = new MarkIcon(MARK_RADIUS);
    private final Label stateWords = Nodes.words("", "evidence-state");
    private final Label context = Nodes.words("", "evidence-context");
    private final Button decision;

    /// The head of `site`.
    ///
    /// @param showDecision brings the card of the deciding claim into view
    StateHeader(AtlasState state, Site site, Runnable showDecision) {
        this.state = state;
        this.site = site;
        this.locale = state.choices().locale().get();
        var name = Nodes.words(site.name().in(locale), "evidence-name");
        var about = Nodes.words(HeaderWords.of(site, locale), "evidence-muted");
        var words = new VBox(name, about);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(icon, words);
        row.getStyleClass().add("evidence-title-row");
        decision = Nodes.link("", showDecision);
        Wrapping.of(decision);
        decision.setMinWidth(0);
        decision.setMinHeight(USE_PREF_SIZE);
        decision.getStyleClass().add("evidence-decision");
        decision.setTooltip(new Tooltip(Texts.in(locale).get("evidence.decision.show")));
        getStyleClass().add("evidence-head");
        getChildren().addAll(row, stateWords, context, decision);
    }

    /// Shows the state of the chosen day.
    void follow() {
        SiteState now = state.moment().get().state(site.id());
        Moment moment = state.moment().get();
        String words = Unbroken.dates(state.sentences().stateWithHindsight(moment, site));
        icon.show(moment, site, state.choices().theme().get(), locale, words);
        set(stateWords, words);
        colour(stateWords, now);
        String line =
                ContextLine.of(
                        site,
                        state.chronology().get().claimsOn(site.id()),
                        state.dossier(),
                        state.day().get(),
                        locale);
        set(context, line);
        Nodes.setShown(context, !line.isEmpty());
        String decided = DecisionLine.of(now, state.dossier(), locale);
        if (!decided.equals(decision.getText())) {
            decision.setText(decided);
            decision.setAccessibleText(decided);
            decision.setDisable(now.ending() == null);
        }
    }

    private static void set(Label label, String words) {
        if (!words.equals(label.getText())) {
            label.setText(words);
        }
    }

    /// Gives a node the pseudo-classes of a state, from which its colour follows.
    static void colour(Node node, SiteState state) {
        STATUS.forEach(
                (status, css) -> node.pseudoClassStateChanged(css, status == state.status()));
        node.pseudoClassStateChanged(DISPUTED, state.disputed());
    }
}
