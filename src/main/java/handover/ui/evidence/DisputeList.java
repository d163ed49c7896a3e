package handover.ui.evidence;

import handover.chronology.Disagreement;
import handover.dossier.KnownContradiction;
import handover.dossier.Site;
import handover.state.AtlasState;
import handover.words.Texts;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Every disagreement that the lens shows, the furthest apart first, then what reading all sources
/// together has shown. Each leads to its site.
final class DisputeList implements EvidenceView {
    private final AtlasState state;
    private final Locale locale;
    private final Texts texts;
    private final Consumer<Site> open;
    private final List<DisputeEntry> entries = new ArrayList<>();
    private final ScrollPane scroll;

    /// The list.
    ///
    /// @param open shows the disagreements of a site
    DisputeList(AtlasState state, Consumer<Site> open) {
        this.state = state;
        this.locale = state.choices().locale().get();
        this.texts = Texts.in(locale);
        this.open = open;
        var page = Nodes.column("evidence-page");
        page.getChildren().addAll(found(), known());
        this.scroll = new PanelScroll(page);
        follow();
    }

    private VBox found() {
        List<Disagreement> all = state.chronology().get().disagreements();
        var box = Nodes.column("evidence-rows");
        for (Disagreement one : all) {
            var entry = new DisputeEntry(state, one, () -> open.accept(one.site()));
            entries.add(entry);
            box.getChildren().add(entry);
        }
        Node content =
                all.isEmpty()
                        ? Nodes.words(texts.get("evidence.disputes.none"), "evidence-muted")
                        : box;
        return Nodes.column(
                "evidence-disputes",
                Nodes.words(texts.get("evidence.disputes.title"), "evidence-page-title"),
                Nodes.words(texts.get("evidence.disputes.about"), "evidence-muted"),
                content);
    }

    private VBox known() {
        var box =
                Nodes.column(
                        "evidence-known",
                        Nodes.words(texts.get("evidence.dispute.notes"), "evidence-heading"));
        for (KnownContradiction one : state.dossier().contradictions()) {
            box.getChildren().add(known(one));
        }
        return box;
    }

    private Node known(KnownContradiction one) {
        var links = new FlowPane();
        links.getStyleClass().add("evidence-known-sites");
        for (String id : one.sites()) {
            state.dossier().site(id).map(this::link).ifPresent(links.getChildren()::add);
        }
        var words = Nodes.words(one.text().in(locale), "evidence-detail");
        return links.getChildren().isEmpty()
                ? Nodes.column("evidence-known-item", words)
                : Nodes.column("evidence-known-item", words, links);
    }

    private Button link(Site site) {
        String name = site.name().in(locale);
        var link = Nodes.link(name, () -> open.accept(site));
        link.setAccessibleText(texts.get("evidence.disputes.open", name));
        return link;
    }

    @Override
    public Parent node() {
        return scroll;
    }

    @Override
    public void follow() {
        entries.forEach(DisputeEntry::follow);
    }

    @Override
    public Optional<ClaimCard> card(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<ClaimCard> reveal(String id) {
        return Optional.empty();
    }
}
