package handover.ui.evidence;

import handover.dossier.Article;
import handover.ui.common.Wrapping;

import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The words of an article with its marks: every quoted passage, the current one stronger, and over
/// them, in another manner, what a search has found. The pointer over a passage says what it is
/// quoted for; a click follows it there.
final class ArticleText extends StackPane {
    private static final String MARK = "evidence-mark";
    private static final double TIP_WIDTH = 340;

    private final List<Quotation> quotations;
    private final MarkedText text;
    private final List<Path> marks = new ArrayList<>();
    private final List<Path> finds = new ArrayList<>();
    private final Tooltip tip = new Tooltip();
    private @Nullable Quotation under;

    /// The words of `article`.
    ///
    /// @param follow is told which passage was clicked
    ArticleText(Article article, List<Quotation> quotations, Consumer<Quotation> follow) {
        this.quotations = quotations;
        this.text = new MarkedText(article.text(), "evidence-article");
        for (Quotation one : quotations) {
            marks.add(text.mark(one.place(), "evidence-mark-other"));
        }
        Wrapping.of(tip, TIP_WIDTH);
        getChildren().add(text);
        text.setOnMouseMoved(this::hover);
        text.setOnMouseExited(event -> rest(null));
        text.setOnMouseClicked(
                event -> {
                    Quotation one = at(event);
                    boolean still = event.isStillSincePress();
                    if (one != null && still && event.getButton() == MouseButton.PRIMARY) {
                        follow.accept(one);
                    }
                });
    }

    private void hover(MouseEvent event) {
        rest(at(event));
    }

    private void rest(@Nullable Quotation now) {
        if (now != under) {
            under = now;
            text.setCursor(now == null ? Cursor.DEFAULT : Cursor.HAND);
            if (now == null) {
                Tooltip.uninstall(text, tip);
            } else {
                tip.setText(now.words());
                Tooltip.install(text, tip);
            }
        }
    }

    /// The smallest passage under the pointer.
    @Nullable Quotation at(MouseEvent event) {
        Quotation best = null;
        for (int i = 0; i < marks.size(); i++) {
            Path mark = marks.get(i);
            var place = quotations.get(i).place();
            boolean hit = mark.contains(mark.parentToLocal(event.getX(), event.getY()));
            if (hit && (best == null || place.length() < best.place().length())) {
                best = quotations.get(i);
            }
        }
        return best;
    }

    /// Marks one passage as the current one.
    ///
    /// @return its mark
    Path select(int current) {
        for (int i = 0; i < marks.size(); i++) {
            marks.get(i)
                    .getStyleClass()
                    .setAll(MARK, i == current ? "evidence-mark-current" : "evidence-mark-other");
        }
        marks.get(current).toFront();
        finds.forEach(Path::toFront);
        text.wordsToFront();
        return marks.get(current);
    }

    /// Marks what a search has found, in place of what an earlier one did.
    ///
    /// @return the mark of the one with the number `current`, or null if nothing was found
    @Nullable Path showFound(List<Passage> found, int current) {
        finds.forEach(text::unmark);
        finds.clear();
        for (int i = 0; i < found.size(); i++) {
            String style = i == current ? "evidence-found-current" : "evidence-found";
            finds.add(text.mark(found.get(i), style));
        }
        return finds.isEmpty() ? null : finds.get(current);
    }
}
