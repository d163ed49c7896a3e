package handover.ui.evidence;

import handover.chronology.Disagreement;
import handover.chronology.SiteState;
import handover.dossier.Site;
import handover.state.AtlasState;
import handover.ui.common.MarkIcon;
import handover.words.Texts;
import handover.words.Unbroken;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Locale;
import java.util.stream.Collectors;

/// One disagreement in the list of all: the site, how far apart its sources are, and the answers
/// that they give.
final class DisputeEntry extends Button {
    private static final double MARK_RADIUS = 7;

    private static final double INSETS = 20;

    private final AtlasState state;
    private final Site site;
    private final Locale locale;
    private final MarkIcon icon = new MarkIcon(MARK_RADIUS);
    private final HBox row;

    DisputeEntry(AtlasState state, Disagreement disagreement, Runnable open) {
        this.state = state;
        this.site = disagreement.site();
        this.locale = state.choices().locale().get();
        var texts = Texts.in(locale);
        var dispute = Dispute.of(disagreement, state.dossier(), locale);
        String answers =
                dispute.answers().stream()
                        .map(Dispute.Answer::what)
                        .map(Unbroken::dates)
                        .collect(Collectors.joining(" · "));
        String name = site.name().in(locale);
        var head = Nodes.words(name, "evidence-row-name");
        head.setMaxWidth(Double.MAX_VALUE);
        var words =
                new VBox(
                        head,
                        Nodes.words(dispute.question(), "evidence-entry-question"),
                        Nodes.words(answers, "evidence-muted"));
        words.getStyleClass().add("evidence-entry-words");
        words.setFillWidth(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(icon, words);
        row.getStyleClass().add("evidence-row-box");
        row.setAlignment(Pos.TOP_LEFT);
        row.prefWidthProperty().bind(widthProperty().subtract(INSETS));
        setGraphic(row);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.CENTER_LEFT);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        getStyleClass().setAll("evidence-row", "evidence-entry");
        setAccessibleText(texts.get("evidence.disputes.entry", name, dispute.question(), answers));
        setOnAction(event -> open.run());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// The skin would measure the words as if they did not wrap.
    @Override
    protected double computePrefHeight(double width) {
        double whole = width < 0 ? getWidth() : width;
        double inner = Math.max(0, whole - INSETS);
        return snappedTopInset() + row.prefHeight(inner) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /// Shows the state of the chosen day.
    void follow() {
        SiteState now = state.moment().get().state(site.id());
        String words = state.sentences().status(now);
        icon.show(now, state.choices().theme().get(), locale, words);
    }
}
