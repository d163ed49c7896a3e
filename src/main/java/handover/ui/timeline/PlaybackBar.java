package handover.ui.timeline;

import handover.chronology.Lens;
import handover.state.AtlasState;
import handover.words.Texts;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The bar above the timeline: moving through the days at the left, how the claims are read at the
/// right. The way back to the usual lens keeps its room, so that nothing moves when it appears.
/// Where it is too narrow for all of it, the choices that matter least fold into a menu;
/// nothing is ever cut off.
public final class PlaybackBar extends Region {
    private static final double GAP = 8;
    private static final double REASON_WIDTH = 340;
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final ObservableValue<Locale> language;
    private final List<Node> left;
    private final List<Folding> right;
    private final MenuButton more = new MenuButton("", FontIcon.of(Feather.SLIDERS));
    private final Button reset = new Button("", FontIcon.of(Feather.ROTATE_CCW));
    private final DayField day;

    /// A control that may fold into a menu.
    ///
    /// @param rank who folds first: the highest
    private record Folding(Node node, Menu menu, int rank) {}

    /// A bar that follows and changes `state`.
    public PlaybackBar(AtlasState state) {
        language = state.choices().locale();
        getStyleClass().add("timeline-bar");
        day = new DayField(state);
        var lens = new LensChoices(state);
        var speed = lens.speed().box(language);
        speed.setId("timeline-speed");
        left = List.of(new Transport(state), speed, day);
        right =
                List.of(
                        folding("clock", lens.clock(), true, 1),
                        folding("voices", lens.voices().button(), lens.voices().menu(), 2),
                        folding("rule", lens.rule(), false, 4),
                        folding("counting", lens.counting(), false, 5),
                        folding("axis", lens.axis(), true, 3));
        markChanges(state);
        setUpMore();
        getChildren().addAll(left);
        getChildren().add(reset);
        right.forEach(folding -> getChildren().add(folding.node()));
        getChildren().addAll(more, day.reason());
        day.reason().visibleProperty().subscribe(shown -> setViewOrder(shown ? -1 : 0));
        day.reason().textProperty().subscribe(why -> requestLayout());
        language.subscribe(locale -> requestLayout());
    }

    private <T> Folding folding(String name, Choice<T> choice, boolean segments, int rank) {
        Control node = segments ? choice.segments(language) : choice.box(language);
        return folding(name, node, choice.menu(language), rank);
    }

    private static Folding folding(String name, Node node, Menu menu, int rank) {
        node.setId("timeline-" + name);
        return new Folding(node, menu, rank);
    }

    /// What is not as usual is marked, in the bar and in the menu, and can be undone at once.
    private void markChanges(AtlasState state) {
        var choices = state.choices();
        Lens usual = Lens.usual(state.dossier());
        reset.setOnAction(event -> choices.lens().set(usual));
        choices.lens()
                .subscribe(
                        lens -> {
                            reset.setVisible(!lens.isUsual(state.dossier()));
                            mark("clock", lens.clock() != usual.clock());
                            mark("voices", !lens.voices().equals(usual.voices()));
                            mark("rule", lens.rule() != usual.rule());
                            mark("counting", !lens.counting().equals(usual.counting()));
                            markMenu();
                            requestLayout();
                        });
    }

    private void mark(String name, boolean changed) {
        for (Folding folding : right) {
            if (("timeline-" + name).equals(folding.node().getId())) {
                folding.node().pseudoClassStateChanged(CHANGED, changed);
            }
        }
    }

    private void markMenu() {
        boolean changed =
                right.stream()
                        .map(Folding::node)
                        .filter(node -> !node.isVisible())
                        .anyMatch(node -> node.getPseudoClassStates().contains(CHANGED));
        more.pseudoClassStateChanged(CHANGED, changed);
    }

    private void setUpMore() {
        more.setId("timeline-more");
        more.getStyleClass().add("timeline-more");
        more.setTooltip(new Tooltip());
        reset.setId("timeline-reset");
        reset.getStyleClass().add("timeline-reset");
        reset.setTooltip(new Tooltip());
        language.subscribe(
                locale -> {
                    more.setAccessibleText(Texts.in(locale).get("timeline.more"));
                    more.getTooltip().setText(Texts.in(locale).get("timeline.more.tip"));
                    reset.setAccessibleText(Texts.in(locale).get("timeline.reset"));
                    reset.getTooltip().setText(Texts.in(locale).get("timeline.reset.tip"));
                });
    }

    /// The field for the day, to be given the focus by a key.
    public Node dayField() {
        return day;
    }

    @Override
    protected double computePrefHeight(double width) {
        double tallest =
                getManagedChildren().stream().mapToDouble(n -> n.prefHeight(-1)).max().orElse(0);
        return snappedTopInset() + tallest + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return widthOf(left)
                + widthOf(List.of(reset, more))
                - GAP
                + snappedLeftInset()
                + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    private static double widthOf(List<? extends Node> nodes) {
        return nodes.stream().mapToDouble(node -> Math.ceil(node.prefWidth(-1)) + GAP).sum();
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset() - widthOf(left);
        fold(room + GAP - widthOf(List.of(reset)));
        double x = snappedLeftInset();
        for (Node node : left) {
            x = place(node, x) + GAP;
        }
        List<Node> shown = new ArrayList<>();
        if (reset.isVisible()) {
            shown.add(reset);
        }
        right.stream().map(Folding::node).filter(Node::isVisible).forEach(shown::add);
        if (more.isVisible()) {
            shown.add(more);
        }
        x = getWidth() - snappedRightInset() - widthOf(shown) + GAP;
        for (Node node : shown) {
            x = place(node, x) + GAP;
        }
        placeReason();
    }

    private void fold(double room) {
        List<Folding> shown = new ArrayList<>(right);
        double needed = widthOf(shown.stream().map(Folding::node).toList());
        double menu = Math.ceil(more.prefWidth(-1)) + GAP;
        while (!shown.isEmpty() && needed + (shown.size() < right.size() ? menu : 0) > room) {
            Folding first = shown.getFirst();
            for (Folding folding : shown) {
                first = folding.rank() > first.rank() ? folding : first;
            }
            shown.remove(first);
            needed -= Math.ceil(first.node().prefWidth(-1)) + GAP;
        }
        List<Menu> menus = new ArrayList<>();
        for (Folding folding : right) {
            folding.node().setVisible(shown.contains(folding));
            if (!folding.node().isVisible()) {
                menus.add(folding.menu());
            }
        }
        more.setVisible(!menus.isEmpty());
        markMenu();
        if (!more.getItems().equals(menus)) {
            more.getItems().setAll(menus);
        }
    }

    private double place(Node node, double x) {
        double width = Math.ceil(node.prefWidth(-1));
        double height = Math.ceil(node.prefHeight(-1));
        double inner = getHeight() - snappedTopInset() - snappedBottomInset();
        double y = snappedTopInset() + Math.floor((inner - height) / 2);
        node.resizeRelocate(x, y, width, height);
        return x + width;
    }

    private void placeReason() {
        Label reason = day.reason();
        if (reason.isVisible()) {
            double width = Math.min(REASON_WIDTH, Math.ceil(reason.prefWidth(-1)));
            double y = day.getLayoutY() + day.getHeight() + 3;
            reason.resizeRelocate(day.getLayoutX(), y, width, Math.ceil(reason.prefHeight(width)));
        }
    }
}
