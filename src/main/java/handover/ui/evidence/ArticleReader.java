package handover.ui.evidence;

import handover.dossier.Article;
import handover.dossier.Dossier;
import handover.words.Citation;
import handover.words.Texts;

import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// A whole article, unedited. Every passage that the dossier quotes is marked and leads to what it
/// is quoted for; the words can be searched, and a passage copied as a citation.
final class ArticleReader {
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final double ABOVE = 0.22;

    private final Reading reading;
    private final Article article;
    private final Locale locale;
    private final Texts texts;
    private final Actions actions;
    private final List<Quotation> quotations;
    private final ArticleText text;
    private final ScrollPane scroll;
    private final VBox root;
    private final Label place = Nodes.tag("", "evidence-place");
    private final Button back;
    private final FindBar find;
    private final CopyButton copy;
    private final PassageFoot foot;
    private @Nullable Node target;
    private int current;

    /// Opens an article.
    ///
    /// @param from the name of what Back leads to
    ArticleReader(
            Reading reading,
            Article article,
            Dossier dossier,
            Locale locale,
            String from,
            Actions actions,
            Runnable close) {
        this.reading = reading;
        this.article = article;
        this.locale = locale;
        this.texts = Texts.in(locale);
        this.actions = actions;
        this.quotations = Quotation.from(reading.source(), article, dossier, locale);
        this.text = new ArticleText(article, quotations, this::follow);
        this.back = Nodes.link(texts.get("evidence.article.back", from), close);
        this.find = new FindBar(texts, new ArticleSearch(article.text()), this::found);
        this.copy = new CopyButton(texts, this::citation, actions.copy());
        this.foot = new PassageFoot(texts, copy, actions.showClaim());
        this.scroll =
                new PanelScroll(
                        Nodes.column(
                                "evidence-page",
                                new ArticleHeader(
                                        reading.source(),
                                        article,
                                        dossier.scope(),
                                        locale,
                                        actions),
                                text));
        this.root = new VBox(bar(), find, ArticleHeader.pinned(reading.source(), locale), scroll);
        compose();
        open();
    }

    private void compose() {
        back.setGraphic(new FontIcon(Feather.ARROW_LEFT));
        back.setMinWidth(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getStyleClass().add("evidence-reader");
        if (!quotations.isEmpty()) {
            root.getChildren().add(foot);
        }
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        scroll.viewportBoundsProperty().subscribe(this::settle);
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

    /// Opens at what was sought: a quoted passage becomes the current one, any other is marked as
    /// found, and the quoted one nearest before it becomes current.
    private void open() {
        Passage sought = reading.sought();
        boolean quoted = false;
        for (int i = 0; sought != null && i < quotations.size(); i++) {
            Passage one = quotations.get(i).place();
            if (one.equals(sought)) {
                current = i;
                quoted = true;
            } else if (!quoted && one.start() <= sought.start()) {
                current = i;
            }
        }
        mark();
        if (sought != null && !quoted) {
            target = text.showFound(List.of(sought), 0);
        }
    }

    private void go(int step) {
        if (!quotations.isEmpty()) {
            current = Math.floorMod(current + step, quotations.size());
            mark();
            show();
        }
    }

    private void mark() {
        if (quotations.isEmpty()) {
            return;
        }
        target = text.select(current);
        place.setText(texts.get("evidence.article.place", current + 1, quotations.size()));
        foot.show(quotations.get(current));
    }

    private void found(List<Passage> places, int number) {
        Node mark = text.showFound(places, number);
        if (mark != null) {
            target = mark;
            show();
        }
    }

    /// Leads to the card of what a passage is quoted for; where it is quoted for several things,
    /// asks which.
    private void follow(Quotation quotation) {
        current = quotations.indexOf(quotation);
        mark();
        List<String> cards =
                quotation.quotedFor().stream()
                        .map(Quotation.QuotedFor::card)
                        .filter(Objects::nonNull)
                        .toList();
        if (cards.size() == 1) {
            actions.showClaim().accept(cards.getFirst());
        } else if (!cards.isEmpty()) {
            choose(quotation);
        }
    }

    private void choose(Quotation quotation) {
        var menu = new ContextMenu();
        for (Quotation.QuotedFor one : quotation.quotedFor()) {
            String id = one.card();
            if (id != null) {
                var item = new MenuItem(one.words());
                item.setOnAction(event -> actions.showClaim().accept(id));
                menu.getItems().add(item);
            }
        }
        menu.show(text.select(current), Side.BOTTOM, 0, 2);
    }

    private String citation() {
        Passage one = quotations.get(current).place();
        String words = article.text().substring(one.start(), one.end());
        return Citation.of(words, reading.source(), article, locale);
    }

    private void key(KeyEvent event) {
        if (COPY.match(event) && !quotations.isEmpty()) {
            copy.copy();
            event.consume();
        }
    }

    /// Brings the passage into view as long as nobody has scrolled: when the page is first laid
    /// out.
    private void settle() {
        if (scroll.getVvalue() == 0 && scroll.getViewportBounds().getHeight() > 0) {
            show();
        }
    }

    private void show() {
        if (target != null) {
            PanelScroll.reveal(scroll, target, ABOVE);
        }
    }

    /// Takes back one thing, as Esc does: what was searched for.
    ///
    /// @return whether there was anything to take back
    boolean clear() {
        return find.clear();
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
