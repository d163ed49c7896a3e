package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/// What a screen reader finds in the window, and what a hand needs. The table of all nodes with
/// their roles and texts lies beside the tests, so that a change of any of them shows.
@ExtendWith(ApplicationExtension.class)
class AccessibilityTest {
    private static final Path TABLE = Path.of("src/test/resources/handover/app/accessibility.tsv");
    private static final Path FOUND = Path.of("target/accessibility.tsv");
    private static final double TARGET = 24;

    private Stories atlas;

    @org.testfx.framework.junit5.Start
    void start(Stage stage) {
        atlas = new Stories(stage, Locale.ENGLISH);
    }

    @BeforeEach
    void settle() {
        atlas.settle();
    }

    /// All nodes that can be seen, from the outermost inwards.
    private List<Node> visible() {
        List<Node> nodes = new ArrayList<>();
        for (Node node : atlas.scene.getRoot().lookupAll("*")) {
            boolean shown = true;
            for (Node up = node; up != null; up = up.getParent()) {
                shown &= up.isVisible();
            }
            if (shown) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    private List<Node> focusable() {
        return visible().stream().filter(Node::isFocusTraversable).toList();
    }

    /// What a screen reader says: the text that is set for it, or else the one that is shown.
    private static String name(Node node) {
        String text = node.getAccessibleText();
        if (text == null && node instanceof Labeled labeled) {
            text = labeled.getText();
        }
        return text == null ? "" : text.replace('\n', ' ').strip();
    }

    private static boolean informs(Node node) {
        if (node.isFocusTraversable() || node.getAccessibleText() != null) {
            return true;
        }
        return node instanceof Label label && !name(label).isEmpty() && !inside(label);
    }

    /// Whether a node is the face of a control, which speaks for it.
    private static boolean inside(Node node) {
        for (Node up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof ButtonBase || up.isFocusTraversable()) {
                return true;
            }
        }
        return false;
    }

    private List<String> spoken() {
        return visible().stream()
                .filter(AccessibilityTest::informs)
                .map(node -> node.getAccessibleRole() + "\t" + name(node))
                .toList();
    }

    private List<String> table(FxRobot robot) {
        robot.clickOn("#language-en");
        List<String> english = Stories.ask(this::spoken);
        robot.clickOn("#language-fr");
        List<String> french = Stories.ask(this::spoken);
        assertThat(french).hasSameSizeAs(english);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < english.size(); i++) {
            rows.add(english.get(i) + "\t" + french.get(i).split("\t", -1)[1]);
        }
        return rows;
    }

    @Test
    void theWindowSpeaksAsTheTableSays(FxRobot robot) throws IOException {
        Stories.onFx(() -> atlas.state.nextChange());
        List<String> found = new ArrayList<>();
        found.add("# role, English, French; on 3 August 2023 with no site selected");
        found.addAll(table(robot));
        Files.createDirectories(FOUND.getParent());
        Files.write(FOUND, found);
        assertThat(found)
                .as("if this change is meant, copy " + FOUND + " over " + TABLE)
                .isEqualTo(Files.readAllLines(TABLE));
    }

    @Test
    void nothingHasTheFocusWithoutARoleAndAText(FxRobot robot) {
        for (String site : List.of("", "kidal", "bamako")) {
            Stories.onFx(
                    () ->
                            atlas.state
                                    .choices()
                                    .selected()
                                    .set(site.isEmpty() ? null : Stories.site(site)));
            atlas.frame();
            Stories.onFx(
                    () ->
                            assertThat(focusable())
                                    .isNotEmpty()
                                    .allSatisfy(
                                            node -> {
                                                assertThat(name(node))
                                                        .as(node.toString())
                                                        .isNotBlank();
                                                assertThat(node.getAccessibleRole())
                                                        .as(node.toString())
                                                        .isNotIn(
                                                                AccessibleRole.NODE,
                                                                AccessibleRole.PARENT);
                                            }));
        }
    }

    @Test
    void aControlThatShowsOnlyAnIconExplainsItself() {
        Stories.onFx(
                () ->
                        assertThat(visible())
                                .filteredOn(AccessibilityTest::onlyIcon)
                                .hasSizeGreaterThan(8)
                                .allSatisfy(
                                        node -> {
                                            var tip = ((Control) node).getTooltip();
                                            assertThat(tip).as(node.toString()).isNotNull();
                                            assertThat(tip.getText()).isNotBlank();
                                        }));
    }

    private static boolean onlyIcon(Node node) {
        return node instanceof ButtonBase button
                && button.isFocusTraversable()
                && Objects.requireNonNullElse(button.getText(), "").isEmpty()
                && !button.getStyleClass().contains("evidence-row");
    }

    @Test
    void everyTargetIsLargeEnoughForAHand() {
        Stories.onFx(
                () ->
                        assertThat(focusable())
                                .allSatisfy(
                                        node -> {
                                            var box = node.getLayoutBounds();
                                            assertThat(box.getWidth())
                                                    .as("width of " + node)
                                                    .isGreaterThanOrEqualTo(TARGET);
                                            assertThat(box.getHeight())
                                                    .as("height of " + node)
                                                    .isGreaterThanOrEqualTo(TARGET);
                                        }));
    }

    @Test
    void tabGoesRoundTheWholeWindowInTheOrderOfTheEye(FxRobot robot) {
        Stories.onFx(() -> atlas.find("#snapshot", Node.class).requestFocus());
        List<Node> order = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        Node focus = focus();
        while (seen.add(focus) || focus == atlas.map()) {
            if (!order.contains(focus)) {
                order.add(focus);
            }
            robot.type(KeyCode.TAB);
            focus = focus();
        }
        var parts = order.stream().map(this::part).distinct().toList();
        assertThat(parts).containsExactly("bar", "map", "evidence", "timeline");
    }

    private Node focus() {
        return Stories.ask(() -> atlas.scene.getFocusOwner());
    }

    private String part(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up == atlas.map()) {
                return "map";
            }
            if (up == atlas.evidence()) {
                return "evidence";
            }
            if (up.getStyleClass().contains("timeline-pane")) {
                return "timeline";
            }
        }
        return "bar";
    }
}
