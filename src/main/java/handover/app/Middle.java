package handover.app;

import handover.revision.News;
import handover.state.AtlasState;
import handover.state.Choices;
import handover.ui.compare.ComparePanel;
import handover.ui.evidence.EvidencePanel;
import handover.ui.map.MapPane;
import handover.ui.map.TwinMap;
import handover.ui.revision.RevisionPanel;
import handover.ui.table.TableCard;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// The middle of the window: the map, or what stands in its place, and beside it the evidence, or
/// what differs while two sides are compared. Table and comparison are made when first asked for.
final class Middle {
    static final double EVIDENCE_WIDTH = 400;

    private final Choices choices;
    private final AtlasState state;
    private final SplitPane pane;
    private final MapPane map;
    private final OnDemand<TableCard> table;
    private final EvidencePanel evidence;
    private final OnDemand<TwinMap> twin;
    private final OnDemand<ComparePanel> comparing;
    private final OnDemand<NewsAndEvidence> news;
    private final StackPane place;
    private Runnable since = () -> {};

    /// Fills `pane`.
    ///
    /// @param table makes the table of all sites
    /// @param comparing makes what tells how two sides differ
    Middle(
            AtlasState state,
            SplitPane pane,
            MapPane map,
            Supplier<TableCard> table,
            EvidencePanel evidence,
            Supplier<ComparePanel> comparing) {
        this.state = state;
        this.choices = state.choices();
        this.pane = pane;
        this.map = map;
        this.evidence = evidence;
        place = new StackPane(map);
        this.table = new OnDemand<>(table, card -> place.getChildren().add(1, card));
        twin = new OnDemand<>(() -> new TwinMap(state, map), place.getChildren()::add);
        this.comparing = new OnDemand<>(comparing, panel -> {});
        news = new OnDemand<>(this::newsPanel, panel -> {});
    }

    private NewsAndEvidence newsPanel() {
        var jumps = new RevisionJumps(state, map, evidence);
        return new NewsAndEvidence(new RevisionPanel(state, jumps::show, since), evidence);
    }

    /// Follows what the analyst wants to see.
    ///
    /// @param other asks for an earlier version of the dossier
    void follow(Runnable other) {
        since = other;
        choices.evidenceShown().subscribe(this::showPanel);
        choices.tableShown().subscribe((before, shown) -> showFront());
        state.compare().running().subscribe((before, running) -> compare());
        state.revision().news().subscribe(this::tell);
    }

    /// Both sides of a comparison.
    TwinMap twin() {
        return twin.get();
    }

    /// Whether the line between both sides has the focus.
    boolean onLine() {
        TwinMap both = twin.made();
        return both != null && both.onLine();
    }

    /// The map, or the table or the comparison in its place.
    Node front() {
        if (choices.tableShown().get()) {
            return table.get();
        }
        return comparing() ? twin() : map;
    }

    /// What stands beside it: the evidence, with what is another than in an earlier version above
    /// it, or what differs.
    Region panel() {
        if (comparing()) {
            return comparing.get();
        }
        return state.revision().running() ? news.get() : evidence;
    }

    /// Begins or ends to tell what is another; the panel follows another lens by itself.
    private void tell(@Nullable News before, @Nullable News now) {
        if ((before == null) != (now == null)) {
            if (now == null) {
                news.get().release();
            }
            showPanel(choices.evidenceShown().get());
            // What is new in a split pane is there when it is styled, and can have the focus then.
            pane.applyCss();
            (now == null ? front() : panel()).requestFocus();
        }
    }

    /// What has the focus after `focus`, by its part of the window: the front, what stands beside
    /// it, the timeline, the scenes.
    Node after(@Nullable Node focus, Node timeline, OnDemand<? extends Node> scenes) {
        if (within(focus, front())) {
            return choices.evidenceShown().get() ? panel() : timeline;
        }
        if (within(focus, panel())) {
            return timeline;
        }
        return scenes.isShown() && !within(focus, scenes.get()) ? scenes.get() : front();
    }

    private boolean comparing() {
        return state.compare().running().get();
    }

    /// Leaves what is going on in the table, if the focus is there: the filter, or else the table.
    ///
    /// @return whether the focus was there
    boolean leaveTable(@Nullable Node focus) {
        boolean there = choices.tableShown().get() && within(focus, table.get());
        if (there) {
            choices.tableShown().set(table.get().leave());
        }
        return there;
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
        if (panel() instanceof NewsAndEvidence both) {
            pane.getItems().setAll(place);
            both.take();
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
