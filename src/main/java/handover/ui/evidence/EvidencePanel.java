package handover.ui.evidence;

import handover.dossier.Site;
import handover.state.AtlasState;
import handover.words.Texts;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// The evidence panel: the selected site with all that sources say about it, or the list of sites
/// while none is selected. It listens to the state and builds a page only when the site, the lens
/// or the language changes; a new day only touches what is different.
public final class EvidencePanel extends BorderPane {
    private static final double LEAST_WIDTH = 300;
    private static final double USUAL_WIDTH = 400;

    private final AtlasState state;
    private final Actions actions;
    private @Nullable EvidenceView page;
    private @Nullable ArticleReader reader;
    private @Nullable Exhibit read;

    /// The panel of a window.
    ///
    /// @param openLink opens an address in the browser; called only when a link is clicked
    public EvidencePanel(AtlasState state, Consumer<String> openLink) {
        this.state = state;
        this.actions = new Actions(this::read, openLink);
        getStyleClass().add("evidence-panel");
        setMinWidth(LEAST_WIDTH);
        setPrefWidth(USUAL_WIDTH);
        setAccessibleRole(AccessibleRole.PARENT);
        var choices = state.choices();
        choices.selected().subscribe((before, after) -> turn());
        choices.locale().subscribe((before, after) -> translate());
        state.chronology().subscribe((before, after) -> turn());
        state.moment().subscribe((before, after) -> follow());
        choices.theme().subscribe((before, after) -> follow());
        addEventHandler(KeyEvent.KEY_PRESSED, this::leaveReader);
        turn();
    }

    private void follow() {
        if (page != null) {
            page.follow();
        }
    }

    private void turn() {
        reader = null;
        read = null;
        var choices = state.choices();
        Site site = choices.selected().get();
        setAccessibleText(Texts.in(choices.locale().get()).get("evidence.panel"));
        page = site == null ? new SiteList(state, actions) : new SiteView(state, site, actions);
        showPage();
    }

    private void translate() {
        Exhibit open = read;
        turn();
        if (open != null) {
            read(open);
        }
    }

    private void read(Exhibit exhibit) {
        var article = exhibit.source().article();
        if (article == null) {
            return;
        }
        var locale = state.choices().locale().get();
        read = exhibit;
        reader =
                new ArticleReader(
                        exhibit, article, state.dossier(), locale, pageName(), this::closeReader);
        setCenter(reader.node());
        setBottom(null);
        reader.back().requestFocus();
    }

    private void leaveReader(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && leave()) {
            event.consume();
        }
    }

    /// Closes the article that is open.
    ///
    /// @return whether there was one
    public boolean leave() {
        boolean open = reader != null;
        if (open) {
            closeReader();
        }
        return open;
    }

    private String pageName() {
        var locale = state.choices().locale().get();
        Site site = state.choices().selected().get();
        return site == null
                ? Texts.in(locale).get("evidence.nav.all", state.dossier().sites().size())
                : site.name().in(locale);
    }

    private void closeReader() {
        Exhibit was = read;
        reader = null;
        read = null;
        showPage();
        if (page != null && was != null) {
            page.card(was.id()).map(ClaimCard::articleLink).ifPresent(Node::requestFocus);
        }
    }

    private void showPage() {
        Site site = state.choices().selected().get();
        setCenter(page == null ? null : page.node());
        setBottom(site == null ? null : new SiteBar(state, site));
    }
}
