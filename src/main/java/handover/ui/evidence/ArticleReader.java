package handover.ui.evidence;

import handover.dossier.Article;
import handover.dossier.Dossier;
import handover.dossier.Quote;
import handover.words.Texts;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A whole article, unedited, with the passage that was asked for marked and in view, and every
/// other passage that the dossier quotes from it marked more lightly.
final class ArticleReader {
    private static final String CURRENT = "evidence-mark-current";
    private static final String OTHER = "evidence-mark-other";

    private static final double ABOVE = 0.22;

    private final Texts texts;
    private final List<Passage> passages;
    private final List<Path> marks = new ArrayList<>();
    private final MarkedText text;
    private final ScrollPane scroll;
    private final VBox root;
    private final Label place = Nodes.tag("", "evidence-place");
    private final Button back;
    private int current;

    /// Opens an article at a quote from it.
    ///
    /// @param exhibit what quotes the article
    /// @param from the name of what Back leads to
    ArticleReader(
            Exhibit exhibit,
            Article article,
            Dossier dossier,
            Locale locale,
            String from,
            Runnable close) {
        this.texts = Texts.in(locale);
        this.passages = Passage.quotedFrom(exhibit.source(), dossier);
        this.text = new MarkedText(article.text(), "evidence-article");
        passages.forEach(passage -> marks.add(text.mark(passage, OTHER)));
        this.back = Nodes.link(texts.get("evidence.article.back", from), close);
        back.setGraphic(new FontIcon(Feather.ARROW_LEFT));
        this.scroll =
                new PanelScroll(
                        Nodes.column(
                                "evidence-page",
                                new ArticleHeader(exhibit, article, locale),
                                text));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        this.root = new VBox(bar(), ArticleHeader.pinned(exhibit, locale), scroll);
        root.getStyleClass().add("evidence-reader");
        this.current = indexOf(exhibit.quote(), article);
        scroll.viewportBoundsProperty().subscribe(this::settle);
        mark();
    }

    private int indexOf(@Nullable Quote quote, Article article) {
        return quote == null
                ? 0
                : Math.max(0, Passage.of(quote, article).map(passages::indexOf).orElse(0));
    }

    private HBox bar() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var previous =
                Nodes.icon(
                        Feather.CHEVRON_UP, texts.get("evidence.article.previous"), () -> go(-1));
        var next =
                Nodes.icon(Feather.CHEVRON_DOWN, texts.get("evidence.article.next"), () -> go(1));
        var row = new HBox(back, gap, place, previous, next);
        row.getStyleClass().addAll("evidence-bar", "evidence-reader-bar");
        row.setAlignment(Pos.CENTER);
        row.setAccessibleRole(AccessibleRole.TOOL_BAR);
        row.setAccessibleText(texts.get("evidence.article.title"));
        return row;
    }

    private void go(int step) {
        current = Math.floorMod(current + step, passages.size());
        mark();
        show();
    }

    private void mark() {
        for (int i = 0; i < marks.size(); i++) {
            marks.get(i).getStyleClass().setAll("evidence-mark", i == current ? CURRENT : OTHER);
        }
        marks.get(current).toFront();
        text.wordsToFront();
        place.setText(texts.get("evidence.article.place", current + 1, passages.size()));
    }

    /// Brings the passage into view as long as nobody has scrolled: when the page is first laid
    /// out.
    private void settle() {
        if (scroll.getVvalue() == 0 && scroll.getViewportBounds().getHeight() > 0) {
            show();
        }
    }

    /// Brings the passage into view.
    private void show() {
        PanelScroll.reveal(scroll, marks.get(current), ABOVE);
    }

    /// The mark that is in view.
    Path currentMark() {
        return marks.get(current);
    }

    /// The button that leads back.
    Button back() {
        return back;
    }

    /// The nodes.
    Parent node() {
        return root;
    }
}
