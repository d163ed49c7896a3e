package handover.ui.evidence;

import handover.dossier.Certainty;
import handover.words.Citation;
import handover.words.QuoteMarks;
import handover.words.SourceLine;
import handover.words.Texts;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// One thing that a source says. A quote stands in quotation marks on a highlighter's colour and
/// bears a badge; our own words stand muted, without marks, under the label that they are ours. The
/// two can never be taken for each other.
final class ClaimCard extends VBox {
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final PseudoClass DECIDES = PseudoClass.getPseudoClass("decides");
    private static final PseudoClass UNPUBLISHED = PseudoClass.getPseudoClass("unpublished");

    private final Exhibit exhibit;
    private final Texts texts;
    private final ClaimWords words;
    private final Label decides;
    private final Label unpublished;
    private @Nullable Button articleLink;

    ClaimCard(Exhibit exhibit, Locale locale, Actions actions) {
        this.exhibit = exhibit;
        this.texts = Texts.in(locale);
        this.words = new ClaimWords(locale);
        this.decides = Nodes.tag(texts.get("evidence.card.decides"), "evidence-decides");
        this.unpublished = Nodes.words(texts.get("evidence.card.unpublished"), "evidence-inferred");
        getStyleClass().addAll("evidence-card", "evidence-kind-" + exhibit.kind());
        getStyleClass().add(exhibit.quote() == null ? "evidence-paraphrased" : "evidence-quoted");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(words.spoken(exhibit));
        getChildren().add(header());
        addBody();
        addIfAny(
                words.certainty(exhibit),
                exhibit.certainty() == Certainty.DOUBTFUL
                        ? "evidence-doubtful"
                        : "evidence-inferred");
        getChildren()
                .addAll(
                        unpublished,
                        Nodes.words(SourceLine.of(exhibit.source(), locale), "evidence-source"));
        addFooter(locale, actions);
        follow(false, true);
    }

    /// What it shows.
    Exhibit exhibit() {
        return exhibit;
    }

    /// The button that opens the article, if there is one.
    @Nullable Button articleLink() {
        return articleLink;
    }

    /// Follows the day: whether this claim decides, and whether its source had come out.
    void follow(boolean deciding, boolean published) {
        pseudoClassStateChanged(DECIDES, deciding);
        pseudoClassStateChanged(UNPUBLISHED, !published);
        Nodes.setShown(decides, deciding);
        Nodes.setShown(unpublished, !published);
    }

    private Node header() {
        var title = new Fact(words.kind(exhibit), words.date(exhibit));
        title.getStyleClass().add("evidence-card-title");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        var row = new HBox(title, decides);
        row.getStyleClass().add("evidence-card-header");
        row.setAlignment(Pos.TOP_LEFT);
        if (exhibit.verbatim()) {
            var badge = Nodes.tag(texts.get("evidence.card.verbatim"), "evidence-verbatim");
            badge.setTooltip(new Tooltip(texts.get("evidence.card.verbatim.why")));
            badge.setAccessibleText(texts.get("evidence.card.verbatim.why"));
            row.getChildren().add(badge);
        } else if (exhibit.quote() == null) {
            row.getChildren().add(Nodes.tag(texts.get("evidence.card.ours"), "evidence-ours"));
        }
        return row;
    }

    private void addBody() {
        var quote = exhibit.quote();
        if (quote == null) {
            addIfAny(words.words(exhibit), "evidence-paraphrase");
            return;
        }
        var marks = QuoteMarks.of(exhibit.source().language());
        var text = new MarkedText(marks.around(quote.exact()), "evidence-quote");
        int from = marks.open().length();
        text.mark(new Passage(from, from + quote.exact().length()), "evidence-mark-current");
        getChildren().add(text);
        addIfAny(words.words(exhibit), "evidence-reading");
    }

    /// Adds the button that copies the quote; Ctrl+C does the same while the focus is in the card.
    private void addCopy(FlowPane row, Locale locale, Actions actions) {
        var quote = exhibit.quote();
        var article = exhibit.source().article();
        if (quote == null || article == null || !exhibit.verbatim()) {
            return;
        }
        var copy =
                new CopyButton(
                        texts,
                        () -> Citation.of(quote.exact(), exhibit.source(), article, locale),
                        actions.copy());
        row.getChildren().add(copy.brief());
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (COPY.match(event)) {
                        copy.copy();
                        event.consume();
                    }
                });
    }

    /// Takes the focus and, as long as it has it, stands out.
    void seek() {
        setFocusTraversable(true);
        requestFocus();
    }

    private void addIfAny(String text, String style) {
        if (!text.isEmpty()) {
            getChildren().add(Nodes.words(text, style));
        }
    }

    private void addFooter(Locale locale, Actions actions) {
        var row = new FlowPane();
        row.getStyleClass().add("evidence-card-footer");
        var grades = new GradeWords(locale);
        var details = new SourceDetails(exhibit, locale, actions);
        row.getChildren()
                .add(
                        new Disclosure(grades.brief(exhibit), details, details::fill)
                                .explained(grades.reasons(exhibit)));
        getChildren().add(row);
        if (exhibit.quote() != null && exhibit.source().article() != null) {
            articleLink =
                    Nodes.link(
                            texts.get("evidence.card.article"),
                            () -> actions.showInArticle().accept(exhibit));
            row.getChildren().add(articleLink);
            addCopy(row, locale, actions);
        }
        String translation = words.translation(exhibit);
        if (!translation.isEmpty()) {
            var box =
                    Nodes.column(
                            "evidence-translation",
                            Nodes.words(
                                    texts.get("evidence.card.translation.ours"), "evidence-label"),
                            Nodes.words(translation, "evidence-translation-words"));
            row.getChildren().add(new Disclosure(texts.get("evidence.card.translation"), box));
            getChildren().add(box);
        }
        getChildren().add(details);
    }
}
