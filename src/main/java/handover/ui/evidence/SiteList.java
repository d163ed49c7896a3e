package handover.ui.evidence;

import handover.state.AtlasState;
import handover.time.DateWords;
import handover.words.Texts;

import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the panel shows while no site is selected: what changed last, and every site with its
/// state. Up and Down go from site to site, Enter selects.
final class SiteList implements EvidenceView {
    private final AtlasState state;
    private final Locale locale;
    private final Texts texts;
    private final Runnable showDisputes;
    private final Label day = Nodes.words("", "evidence-last-day");
    private final Label change = Nodes.words("", "evidence-last");
    private final Label tally = Nodes.words("", "evidence-muted");
    private final List<SiteRow> rows;
    private final MissionFold mission;
    private final ScrollPane scroll;

    SiteList(AtlasState state, Actions actions) {
        this.state = state;
        this.locale = state.choices().locale().get();
        this.texts = Texts.in(locale);
        this.rows = state.dossier().sites().stream().map(site -> new SiteRow(state, site)).toList();
        this.showDisputes = actions.showDisputes();
        this.mission = new MissionFold(state, actions);
        var box = Nodes.column("evidence-rows");
        box.getChildren().addAll(rows);
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::go);
        var page =
                Nodes.column(
                        "evidence-page",
                        lastChange(),
                        heading(texts.get("evidence.list.title", rows.size())),
                        box,
                        mission);
        scroll = new PanelScroll(page);
        scroll.widthProperty()
                .subscribe(width -> rows.forEach(row -> row.fit(width.doubleValue())));
        follow();
    }

    private VBox lastChange() {
        int many = state.chronology().get().disagreements().size();
        var disputes = Nodes.link(texts.get("evidence.disputes.all", many), showDisputes);
        disputes.getStyleClass().add("evidence-all-disputes");
        disputes.setGraphic(new FontIcon(Feather.CHEVRON_RIGHT));
        disputes.setContentDisplay(ContentDisplay.RIGHT);
        disputes.setVisible(many > 0);
        disputes.setManaged(many > 0);
        return Nodes.column(
                "evidence-last-box",
                heading(texts.get("evidence.list.last")),
                day,
                change,
                tally,
                disputes);
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
        Optional<LocalDate> last = state.chronology().get().lastChange(state.day().get());
        day.setText(last.map(when -> DateWords.day(when, locale)).orElse(""));
        Nodes.setShown(day, last.isPresent());
        change.setText(
                last.map(when -> capital(state.sentences().changes(when)))
                        .orElseGet(() -> texts.get("evidence.list.nothing")));
        tally.setText(state.sentences().tally(state.moment().get()));
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

    private String capital(String words) {
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }
}
