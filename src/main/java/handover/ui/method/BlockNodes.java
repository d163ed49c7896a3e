package handover.ui.method;

import handover.dossier.Source;
import handover.state.Theme;
import handover.ui.common.MarkIcon;
import handover.ui.common.Wrapping;
import handover.words.SourceLine;
import handover.words.Texts;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

import java.util.Locale;
import java.util.function.Consumer;

/// Sets a block as nodes.
final class BlockNodes {
    private static final double MARK_RADIUS = 8;

    private final Locale locale;
    private final Theme theme;
    private final Consumer<String> browse;

    /// @param browse opens an address outside the program
    BlockNodes(Locale locale, Theme theme, Consumer<String> browse) {
        this.locale = locale;
        this.theme = theme;
        this.browse = browse;
    }

    Node of(Block block) {
        return switch (block) {
            case Block.Prose(var text) -> words(text, "method-prose");
            case Block.Heading(var text) -> words(text, "method-subheading");
            case Block.Points points -> list(points);
            case Block.Terms terms -> grid(terms);
            case Block.Marks marks -> grid(marks);
        };
    }

    private static Label words(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        Wrapping.of(label);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private Node list(Block.Points points) {
        var list = new VBox();
        list.getStyleClass().add("method-points");
        list.setAccessibleRole(AccessibleRole.PARENT);
        for (Block.Point point : points.points()) {
            var column = new VBox(words(point.text(), "method-prose"));
            var source = point.source();
            if (source != null) {
                column.getChildren().add(link(source));
            }
            HBox.setHgrow(column, Priority.ALWAYS);
            var bullet = new Label("•");
            bullet.getStyleClass().add("method-bullet");
            bullet.setMinWidth(Label.USE_PREF_SIZE);
            var row = new HBox(bullet, column);
            row.getStyleClass().add("method-point");
            list.getChildren().add(row);
        }
        return list;
    }

    /// A source by its publisher and day; a link where it has an address.
    private Node link(Source source) {
        String said = SourceLine.printed(source, locale);
        String url = source.url();
        if (url == null) {
            return words(said, "method-source");
        }
        var link = new Button(said);
        link.getStyleClass().setAll("method-link");
        link.setAccessibleRole(AccessibleRole.HYPERLINK);
        link.setAccessibleText(Texts.in(locale).get("method.link", said));
        link.setTooltip(new Tooltip(url));
        link.setOnAction(event -> browse.accept(url));
        return link;
    }

    private Node grid(Block.Terms terms) {
        var grid = grid("method-terms");
        for (Block.Term term : terms.terms()) {
            var word = words(term.word(), "method-term");
            word.setMinWidth(Label.USE_PREF_SIZE);
            add(grid, word, words(term.meaning(), "method-prose"));
        }
        return grid;
    }

    private Node grid(Block.Marks marks) {
        var grid = grid("method-marks");
        for (Block.MarkTerm mark : marks.marks()) {
            var icon = new MarkIcon(MARK_RADIUS);
            icon.show(mark.sample(), theme, locale, mark.name());
            var text =
                    new VBox(
                            words(mark.name(), "method-term"),
                            words(mark.meaning(), "method-prose"));
            add(grid, icon, text);
        }
        return grid;
    }

    private static GridPane grid(String style) {
        var grid = new GridPane();
        grid.getStyleClass().add(style);
        var first = new ColumnConstraints();
        var second = new ColumnConstraints();
        second.setHgrow(Priority.ALWAYS);
        second.setFillWidth(true);
        grid.getColumnConstraints().setAll(first, second);
        return grid;
    }

    private static void add(GridPane grid, Node first, Node second) {
        var row = new RowConstraints();
        row.setValignment(VPos.TOP);
        grid.getRowConstraints().add(row);
        grid.addRow(grid.getRowConstraints().size() - 1, first, second);
    }
}
