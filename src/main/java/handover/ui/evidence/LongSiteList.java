package handover.ui.evidence;

import handover.dossier.Site;
import handover.state.AtlasState;
import handover.words.Texts;

import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The same as [SiteList] where there are more sites than anybody scrolls through at once: only
/// the rows in view are there, so that a day costs what is seen.
final class LongSiteList implements EvidenceView {
    /// More sites than these are shown so.
    static final int MOST_ROWS = 60;

    private final AtlasState state;
    private final LastChange last;
    private final ListView<Site> list = new ListView<>();
    private final List<Cell> cells = new ArrayList<>();
    private final MissionFold mission;
    private final VBox page;

    LongSiteList(AtlasState state, Actions actions) {
        this.state = state;
        Texts texts = Texts.in(state.choices().locale().get());
        last = new LastChange(state, actions.showDisputes());
        mission = new MissionFold(state, actions);
        int many = state.dossier().sites().size();
        String title = texts.get("evidence.list.title", many);
        list.setItems(FXCollections.observableList(state.dossier().sites()));
        list.setCellFactory(view -> new Cell());
        list.getStyleClass().add("evidence-long-list");
        list.setAccessibleText(title);
        list.setMinHeight(0);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::choose);
        list.widthProperty().subscribe(() -> cells.forEach(Cell::fit));
        VBox.setVgrow(list, Priority.ALWAYS);
        page =
                Nodes.column(
                        "evidence-page",
                        last,
                        Nodes.words(title, "evidence-heading"),
                        list,
                        mission);
        follow();
    }

    private void choose(KeyEvent event) {
        Site focused = list.getFocusModel().getFocusedItem();
        if (event.getCode() == KeyCode.ENTER && focused != null) {
            state.choices().selected().set(focused);
            event.consume();
        }
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void follow() {
        last.follow();
        cells.forEach(Cell::follow);
        mission.follow();
    }

    @Override
    public Optional<ClaimCard> card(String id) {
        return mission.card(id);
    }

    @Override
    public Optional<ClaimCard> reveal(String id) {
        return mission.reveal(id);
    }

    /// A row in view; the list uses it for one site after another.
    private final class Cell extends ListCell<Site> {
        private @Nullable SiteRow row;

        Cell() {
            cells.add(this);
            setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Site site, boolean empty) {
            super.updateItem(site, empty);
            if (site == null || empty) {
                setGraphic(null);
            } else {
                SiteRow shown = row == null ? made(site) : row;
                if (!shown.site().equals(site)) {
                    shown.show(site);
                }
                setGraphic(shown);
                setAccessibleText(shown.getAccessibleText());
            }
        }

        private SiteRow made(Site site) {
            var made = new SiteRow(state, site);
            made.setFocusTraversable(false);
            made.prefWidthProperty().bind(list.widthProperty().subtract(20));
            row = made;
            fit();
            return made;
        }

        void fit() {
            SiteRow shown = row;
            if (shown != null) {
                shown.fit(list.getWidth());
            }
        }

        void follow() {
            SiteRow shown = row;
            if (shown != null && getGraphic() == shown) {
                shown.follow();
                setAccessibleText(shown.getAccessibleText());
            }
        }
    }
}
