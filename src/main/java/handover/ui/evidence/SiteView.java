package handover.ui.evidence;

import handover.chronology.SiteState;
import handover.dossier.Claim;
import handover.dossier.KnownContradiction;
import handover.dossier.Site;
import handover.state.AtlasState;
import handover.words.Texts;

import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// All that is known about one site through the lens. Its cards are made once; when the day moves,
/// the head and a few tags change.
final class SiteView implements EvidenceView {
    private final AtlasState state;
    private final Site site;
    private final Locale locale;
    private final Texts texts;
    private final StateHeader header;
    private final VBox page = Nodes.column("evidence-page");
    private final ScrollPane scroll = new PanelScroll(page);
    private final CardDeck deck;
    private final Consumer<String> showClaim;
    private @Nullable DisputeBox disputes;

    SiteView(AtlasState state, Site site, Actions actions) {
        this.state = state;
        this.site = site;
        this.deck = new CardDeck(state, actions);
        this.showClaim = actions.showClaim();
        this.locale = state.choices().locale().get();
        this.texts = Texts.in(locale);
        this.header = new StateHeader(state, site, this::showDecision);
        page.getChildren().add(header);
        addEvidence();
        page.getChildren().add(new AboutSite(site, state.dossier(), locale));
        follow();
    }

    private void addEvidence() {
        var order = EvidenceOrder.of(state.chronology().get(), site);
        addGroup("quoted", order.quoted(), false);
        addDisputes();
        addGroup("paraphrased", order.paraphrased(), false);
        addGroup("counts", order.counts(), true);
        addGroup("also", order.also(), true);
        if (state.chronology().get().claimsOn(site.id()).isEmpty()) {
            page.getChildren().add(Nodes.words(texts.get("evidence.group.none"), "evidence-muted"));
        }
    }

    private void addGroup(String name, List<Exhibit> exhibits, boolean folded) {
        page.getChildren().addAll(deck.groups(name, exhibits, folded));
    }

    private void addDisputes() {
        var disagreements = state.chronology().get().disagreementsOn(site.id());
        List<KnownContradiction> known =
                state.dossier().contradictions().stream()
                        .filter(one -> one.sites().contains(site.id()))
                        .toList();
        if (!disagreements.isEmpty() || !known.isEmpty()) {
            disputes =
                    new DisputeBox(
                            disagreements,
                            known,
                            state.chronology().get(),
                            locale,
                            state.choices().theme().get(),
                            showClaim);
            page.getChildren().add(disputes);
        }
    }

    @Override
    public Parent node() {
        return scroll;
    }

    @Override
    public void follow() {
        header.follow();
        deck.follow(deciding());
        if (disputes != null) {
            disputes.follow(state.choices().theme().get());
        }
    }

    @Override
    public Optional<ClaimCard> card(String id) {
        return deck.card(id);
    }

    @Override
    public Optional<ClaimCard> reveal(String id) {
        Optional<ClaimCard> card = deck.unfolded(id);
        card.ifPresent(one -> PanelScroll.reveal(scroll, one));
        return card;
    }

    /// Brings the box of disagreements to the top.
    void revealDisputes() {
        if (disputes != null) {
            PanelScroll.reveal(scroll, disputes);
        }
    }

    private @Nullable Claim deciding() {
        SiteState now = state.moment().get().state(site.id());
        var ending = now.ending();
        return ending == null ? null : ending.claim();
    }

    private void showDecision() {
        Claim deciding = deciding();
        Optional.ofNullable(deciding)
                .flatMap(claim -> card(claim.id()))
                .ifPresent(card -> PanelScroll.reveal(scroll, card));
    }
}
