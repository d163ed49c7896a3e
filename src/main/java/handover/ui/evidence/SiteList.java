package handover.ui.evidence;

import handover.state.AtlasState;
import handover.words.Texts;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.Optional;

/// What the panel shows while no site is selected: what changed last, and every site with its
/// state. Up and Down go from site to site, Enter selects.
final class SiteList implements EvidenceView {
    private final LastChange last;
    private final List<SiteRow> rows;
    private final MissionFold mission;
    private final ScrollPane scroll;

    SiteList(AtlasState state, Actions actions) {
        Texts texts = Texts.in(state.choices().locale().get());
        this.rows = state.dossier().sites().stream().map(site -> new SiteRow(state, site)).toList();
        this.last = new LastChange(state, actions.showDisputes());
        this.mission = new MissionFold(state, actions);
        var box = Nodes.column("evidence-rows");
        box.getChildren().addAll(rows);
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::go);
        var page =
                Nodes.column(
                        "evidence-page",
                        last,
                        heading(texts.get("evidence.list.title", rows.size())),
                        box,
                        mission);
        scroll = new PanelScroll(page);
        scroll.widthProperty()
                .subscribe(width -> rows.forEach(row -> row.fit(width.doubleValue())));
        follow();
    }

    private static Label heading(String words) {
        var label = Nodes.words(words, "evidence-heading");
        return label;
    }

    private void go(KeyEvent event) {
        int at = focused();
        int step =
                switch (event.getCode()) {
                    case UP -> -1;
                    case DOWN -> 1;
                    default -> 0;
                };
        int to = at + step;
        if (step != 0 && at >= 0 && to >= 0 && to < rows.size()) {
            rows.get(to).requestFocus();
            event.consume();
        }
    }

    private int focused() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Parent node() {
        return scroll;
    }

    @Override
    public void follow() {
        rows.forEach(SiteRow::follow);
        mission.follow();
        last.follow();
    }

    @Override
    public Optional<ClaimCard> card(String id) {
        return mission.card(id);
    }

    @Override
    public Optional<ClaimCard> reveal(String id) {
        Optional<ClaimCard> card = mission.reveal(id);
        card.ifPresent(one -> PanelScroll.reveal(scroll, one));
        return card;
    }
}
