package handover.ui.evidence;

import handover.chronology.Clock;
import handover.chronology.SiteState;
import handover.dossier.Claim;
import handover.dossier.KnownContradiction;
import handover.dossier.Site;
import handover.state.AtlasState;
import handover.words.Texts;

import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// All that is known about one site through the lens. Its cards are made once; when the day moves,
/// the head and a few tags change.
final class SiteView implements EvidenceView {
    private final AtlasState state;
    private final Site site;
    private final Locale locale;
    private final Texts texts;
    private final Actions actions;
    private final StateHeader header;
    private final VBox page = Nodes.column("evidence-page");
    private final ScrollPane scroll = new PanelScroll(page);
    private final List<ClaimCard> cards = new ArrayList<>();

    SiteView(AtlasState state, Site site, Actions actions) {
        this.state = state;
        this.site = site;
        this.actions = actions;
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
        if (cards.isEmpty()) {
            page.getChildren()
                    .add(Nodes.words(texts.get("evidence.group.none"), "evidence-muted"));
        }
    }

    private void addGroup(String name, List<Exhibit> exhibits, boolean folded) {
        if (exhibits.isEmpty()) {
            return;
        }
        List<ClaimCard> own =
                exhibits.stream().map(one -> new ClaimCard(one, locale, actions)).toList();
        cards.addAll(own);
        String title = texts.get("evidence.group." + name);
        page.getChildren()
                .add(folded ? CardGroup.folded(title, own) : CardGroup.open(title, own));
    }

    private void addDisputes() {
        var disagreements = state.chronology().get().disagreementsOn(site.id());
        List<KnownContradiction> known =
                state.dossier().contradictions().stream()
                        .filter(one -> one.sites().contains(site.id()))
                        .toList();
        if (!disagreements.isEmpty() || !known.isEmpty()) {
            page.getChildren()
                    .add(new DisputeBox(disagreements, known, state.dossier(), locale));
        }
    }

    @Override
    public Parent node() {
        return scroll;
    }

    @Override
    public void follow() {
        header.follow();
        Claim deciding = deciding();
        for (ClaimCard card : cards) {
            var claim = card.exhibit().claim();
            card.follow(claim != null && claim.equals(deciding), published(card.exhibit()));
        }
    }

    /// The card of a claim or figure, if this page has one.
    Optional<ClaimCard> card(String id) {
        return cards.stream().filter(card -> card.exhibit().id().equals(id)).findFirst();
    }

    private @org.jspecify.annotations.Nullable Claim deciding() {
        SiteState now = state.moment().get().state(site.id());
        var ending = now.ending();
        return ending == null ? null : ending.claim();
    }

    private boolean published(Exhibit exhibit) {
        if (state.chronology().get().lens().clock() == Clock.HAPPENED) {
            return true;
        }
        var issued = exhibit.source().issued();
        var latest = issued == null ? null : issued.latest();
        return latest != null && !latest.isAfter(state.day().get());
    }

    private void showDecision() {
        cards.stream()
                .filter(card -> card.exhibit().claim() != null)
                .filter(card -> card.exhibit().claim().equals(deciding()))
                .findFirst()
                .ifPresent(card -> PanelScroll.reveal(scroll, card));
    }
}
