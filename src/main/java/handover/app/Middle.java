package handover.app;

import handover.state.AtlasState;
import handover.state.Choices;
import handover.ui.compare.ComparePanel;
import handover.ui.evidence.EvidencePanel;
import handover.ui.map.MapPane;
import handover.ui.map.TwinMap;
import handover.ui.table.TableCard;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The middle of the window: the map, or what stands in its place, and beside it the evidence, or
/// what differs while two sides are compared.
final class Middle {
    private static final double EVIDENCE_WIDTH = 400;

    private final Choices choices;
    private final AtlasState state;
    private final SplitPane pane;
    private final MapPane map;
    private final TableCard table;
    private final EvidencePanel evidence;
    private final TwinMap twin;
    private final ComparePanel comparing;
    private final StackPane place;

    /// Fills `pane`.
    ///
    /// @param comparing what differs, beside `twin`
    Middle(
            AtlasState state,
            SplitPane pane,
            MapPane map,
            TableCard table,
            EvidencePanel evidence,
            ComparePanel comparing) {
        this.state = state;
        this.choices = state.choices();
        this.pane = pane;
        this.map = map;
        this.table = table;
        this.evidence = evidence;
        this.comparing = comparing;
        twin = new TwinMap(state, map);
        place = new StackPane(map, table, twin);
    }

    /// Follows what the analyst wants to see.
    void follow() {
        choices.evidenceShown().subscribe(this::showPanel);
        choices.tableShown().subscribe((before, shown) -> showFront());
        state.compare().running().subscribe((before, running) -> compare());
    }

    /// Keeps what nobody sees yet out of the first frame: the many cells of the table above all.
    void hideFromFirstFrame(Scene scene) {
        if (front() == map) {
            FirstFrame.without(place, List.of(table), scene);
        }
    }

    /// Both sides of a comparison.
    TwinMap twin() {
        return twin;
    }

    /// The map, or the table or the comparison in its place.
    Node front() {
        if (choices.tableShown().get()) {
            return table;
        }
        return state.compare().running().get() ? twin : map;
    }

    /// What stands beside it: the evidence, or what differs.
    Region panel() {
        return state.compare().running().get() ? comparing : evidence;
    }

    private void compare() {
        showPanel(choices.evidenceShown().get());
        showFront();
    }

    private void showFront() {
        map.setVisible(front().equals(map));
        front().requestFocus();
    }

    private void showPanel(boolean shown) {
        if (!shown) {
            boolean focused =
                    pane.getScene() != null && within(pane.getScene().getFocusOwner(), panel());
            pane.getItems().setAll(place);
            if (focused) {
                front().requestFocus();
            }
            return;
        }
        pane.getItems().setAll(place, panel());
        SplitPane.setResizableWithParent(panel(), false);
        double whole = pane.getScene() == null ? EVIDENCE_WIDTH * 4 : pane.getScene().getWidth();
        double width = pane.getWidth() > 0 ? pane.getWidth() : whole;
        pane.setDividerPositions(1 - EVIDENCE_WIDTH / width);
    }

    /// Whether a node is a part or a part of its parts.
    static boolean within(@Nullable Node node, Node part) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up == part) {
                return true;
            }
        }
        return false;
    }
}
