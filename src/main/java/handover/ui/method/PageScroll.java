package handover.ui.method;

import handover.ui.common.Wrapping;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// The chapters under each other, with a list of them beside that leads to each.
final class PageScroll extends ScrollPane {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final double LINE = 48;
    private static final double OVERLAP = 40;

    private final VBox page = new Page();
    private final List<Node> sections = new ArrayList<>();
    private final List<Button> entries = new ArrayList<>();

    /// Marks the chapter being read once it is known where each one lies.
    private final class Page extends VBox {
        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            follow();
        }
    }

    PageScroll() {
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("method-scroll");
        page.getStyleClass().add("method-page");
        vvalueProperty().subscribe((before, after) -> follow());
        viewportBoundsProperty().subscribe((before, after) -> follow());
        sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .subscribe(owner -> revealFocus(owner));
    }

    void show(List<Chapter> chapters, BlockNodes nodes) {
        for (Chapter chapter : chapters) {
            var heading = new Label(chapter.title());
            heading.getStyleClass().add("method-heading");
            Wrapping.of(heading);
            heading.setMinHeight(Label.USE_PREF_SIZE);
            var section = new VBox(heading);
            section.getStyleClass().add("method-chapter");
            section.setAccessibleRole(AccessibleRole.PARENT);
            section.setAccessibleText(chapter.title());
            chapter.blocks().forEach(block -> section.getChildren().add(nodes.of(block)));
            page.getChildren().add(section);
            sections.add(section);
            var entry = new Button(chapter.title());
            entry.getStyleClass().setAll("method-entry");
            Wrapping.of(entry);
            entry.setMaxWidth(Double.MAX_VALUE);
            entry.setMinHeight(Button.USE_PREF_SIZE);
            entry.setOnAction(event -> setVvalue(valueOf(section)));
            entries.add(entry);
        }
    }

    /// The list of chapters.
    ///
    /// @param name what it is, for a screen reader
    Node contents(String name) {
        var list = new VBox(entries.toArray(Node[]::new));
        list.getStyleClass().add("method-contents");
        list.setAccessibleRole(AccessibleRole.PARENT);
        list.setAccessibleText(name);
        var around = new ScrollPane(list);
        around.setFitToWidth(true);
        around.setHbarPolicy(ScrollBarPolicy.NEVER);
        around.setFocusTraversable(false);
        around.getStyleClass().addAll("method-scroll", "method-aside");
        follow();
        return around;
    }

    /// Scrolls, if it is one of the keys for that.
    boolean key(KeyCode code) {
        double screen = getViewportBounds().getHeight() - OVERLAP;
        double way =
                switch (code) {
                    case UP -> -LINE;
                    case DOWN -> LINE;
                    case PAGE_UP -> -screen;
                    case PAGE_DOWN -> screen;
                    case HOME -> -page.getHeight();
                    case END -> page.getHeight();
                    default -> 0;
                };
        if (way != 0 && room() > 0) {
            setVvalue(Math.clamp(getVvalue() + way / room(), 0, 1));
        }
        return way != 0;
    }

    private double room() {
        return page.getHeight() - getViewportBounds().getHeight();
    }

    private double top(Node node) {
        Bounds place = page.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        return place.getMinY();
    }

    private double valueOf(Node node) {
        return room() <= 0 ? 0 : Math.clamp((top(node) - LINE / 2) / room(), 0, 1);
    }

    /// Marks the chapter that is being read.
    private void follow() {
        boolean laidOut = !sections.isEmpty() && sections.getLast().getLayoutY() > 0;
        if (!laidOut) {
            mark(0);
            return;
        }
        double line = getVvalue() * Math.max(0, room()) + LINE;
        int here = 0;
        for (int i = 0; i < sections.size() && i < entries.size(); i++) {
            if (sections.get(i).getLayoutY() <= line) {
                here = i;
            }
        }
        if (getVvalue() >= 1 && room() > 0) {
            here = entries.size() - 1;
        }
        mark(here);
    }

    private void mark(int here) {
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).pseudoClassStateChanged(HERE, i == here);
        }
    }

    private void revealFocus(Node owner) {
        boolean mine = false;
        for (Node up = owner; up != null; up = up.getParent()) {
            mine |= up == page;
        }
        if (mine) {
            double place = top(owner) - getVvalue() * Math.max(0, room());
            if (place < 0 || place > getViewportBounds().getHeight() - OVERLAP) {
                setVvalue(valueOf(owner));
            }
        }
    }
}
