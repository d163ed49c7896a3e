package handover.ui.evidence;

import handover.dossier.Claim;
import handover.dossier.Site;
import handover.dossier.Source;
import handover.state.AtlasState;
import handover.words.Texts;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.function.Consumer;

/// The evidence panel: the selected site with all that sources say about it, or the list of sites
/// while none is selected. It listens to the state and builds a page only when the site, the lens
/// or the language changes; a new day only touches what is different.
public final class EvidencePanel extends BorderPane {
    private static final double LEAST_WIDTH = 300;
    private static final double USUAL_WIDTH = 400;

    private final AtlasState state;
    private final Actions actions;
    private EvidenceView page;
    private @Nullable ArticleReader reader;
    private @Nullable Reading reading;
    private boolean disputes;

    /// The panel of a window.
    ///
    /// @param openLink opens an address in the browser; called only when a link is clicked
    public EvidencePanel(AtlasState state, Consumer<String> openLink) {
        this(state, openLink, CopyBoard.ofDesktop());
    }

    /// A panel whose copied words go to `board`.
    ///
    /// @param openLink opens an address in the browser; called only when a link is clicked
    public EvidencePanel(AtlasState state, Consumer<String> openLink, CopyBoard board) {
        this.state = state;
        this.actions =
                new Actions(
                        exhibit -> read(Reading.of(exhibit)),
                        openLink,
                        this::showClaim,
                        this::showDisagreements,
                        this::showDisagreements,
                        board);
        this.page = page(state.choices().selected().get());
        getStyleClass().add("evidence-panel");
        setMinWidth(LEAST_WIDTH);
        setPrefWidth(USUAL_WIDTH);
        setAccessibleRole(AccessibleRole.PARENT);
        var choices = state.choices();
        choices.selected().subscribe((before, after) -> turn());
        choices.locale().subscribe((before, after) -> translate());
        state.chronology().subscribe((before, after) -> turn());
        state.moment().subscribe((before, after) -> page.follow());
        choices.theme().subscribe((before, after) -> page.follow());
        addEventHandler(KeyEvent.KEY_PRESSED, this::leaveReader);
        speak();
        showPage();
    }

    private void turn() {
        reader = null;
        reading = null;
        Site site = state.choices().selected().get();
        disputes = disputes && site == null;
        speak();
        page = page(site);
        showPage();
    }

    private void speak() {
        setAccessibleText(Texts.in(state.choices().locale().get()).get("evidence.panel"));
    }

    private EvidenceView page(@Nullable Site site) {
        if (site != null) {
            return new SiteView(state, site, actions);
        }
        return disputes ? new DisputeList(state, this::showDisagreements) : sites();
    }

    private EvidenceView sites() {
        return state.dossier().sites().size() > LongSiteList.MOST_ROWS
                ? new LongSiteList(state, actions)
                : new SiteList(state, actions);
    }

    private void translate() {
        Reading open = reading;
        turn();
        if (open != null) {
            read(open);
        }
    }

    private void read(Reading wanted) {
        var article = wanted.source().article();
        if (article == null) {
            return;
        }
        var locale = state.choices().locale().get();
        reading = wanted;
        reader =
                new ArticleReader(
                        wanted,
                        article,
                        state.dossier(),
                        locale,
                        pageName(),
                        actions,
                        this::closeReader);
        setCenter(new Apart(reader.node()));
        setBottom(null);
        reader.back().requestFocus();
    }

    private void leaveReader(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && leave()) {
            event.consume();
        }
    }

    /// Takes one step back, as Esc does: empties the search in an article, closes the article, or
    /// leaves the list of disagreements.
    ///
    /// @return whether there was a step to take
    public boolean leave() {
        if (reader != null) {
            if (!reader.clear()) {
                closeReader();
            }
            return true;
        }
        boolean shown = disputes;
        showSites();
        return shown;
    }

    /// Shows every disagreement between sources that the lens lets through.
    public void showDisagreements() {
        disputes = true;
        present(null);
    }

    /// Selects a site and shows where the sources disagree about it.
    public void showDisagreements(Site site) {
        present(site);
        if (page instanceof SiteView view) {
            layOut();
            view.revealDisputes();
        }
    }

    /// Selects the site that a claim is about and shows the claim's card. A figure or an event has
    /// a card among those on the mission, which is shown while no site is selected.
    ///
    /// @param id of a claim, a figure or an event of the dossier
    public void showClaim(String id) {
        disputes = false;
        present(
                state.dossier().claims().stream()
                        .filter(claim -> claim.id().equals(id))
                        .findFirst()
                        .map(Claim::site)
                        .flatMap(site -> state.dossier().site(site))
                        .orElse(null));
        layOut();
        page.reveal(id).ifPresent(ClaimCard::seek);
    }

    /// Opens the article of a source at a passage, whether it is quoted or not. Does nothing for a
    /// source whose text is not shipped.
    ///
    /// @param start the passage's first character in the article's text, counted as a `String` does
    /// @param end one past its last
    public void showPassage(Source source, int start, int end) {
        state.choices().evidenceShown().set(true);
        read(new Reading(source, new Passage(start, end), null));
    }

    /// Shows the page of a site, or the list, and no article over it.
    private void present(@Nullable Site site) {
        state.choices().evidenceShown().set(true);
        if (Objects.equals(state.choices().selected().get(), site)) {
            turn();
        } else {
            state.choices().selected().set(site);
        }
    }

    private void layOut() {
        applyCss();
        layout();
    }

    private void showSites() {
        if (disputes) {
            disputes = false;
            turn();
        }
    }

    private String pageName() {
        var texts = Texts.in(state.choices().locale().get());
        Site site = state.choices().selected().get();
        if (site != null) {
            return site.name().in(texts.locale());
        }
        return disputes
                ? texts.get("evidence.disputes.title")
                : texts.get("evidence.nav.all", state.dossier().sites().size());
    }

    private void closeReader() {
        Reading was = reading;
        reader = null;
        reading = null;
        showPage();
        if (was != null && was.card() != null) {
            page.card(was.card()).map(ClaimCard::articleLink).ifPresent(Node::requestFocus);
        }
    }

    /// Of a page that goes while the focus is on it, the focus stays with the panel: else the
    /// toolkit gives it to the first field of the window, where keys are letters.
    private void showPage() {
        boolean focused = hasFocus();
        Site site = state.choices().selected().get();
        setCenter(new Apart(page.node()));
        if (site != null) {
            setBottom(new SiteBar(state, site));
        } else {
            setBottom(disputes ? SiteBar.back(state, this::showSites) : null);
        }
        if (focused) {
            requestFocus();
        }
    }

    private boolean hasFocus() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at == this;
    }
}
