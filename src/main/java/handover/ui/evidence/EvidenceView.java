package handover.ui.evidence;

import javafx.scene.Parent;

import java.util.Optional;

/// What the panel can show: the list of sites, one site, or an article.
interface EvidenceView {
    /// The nodes.
    Parent node();

    /// Follows the day and the theme: changes only what is now different, and builds nothing.
    void follow();

    /// The card of a claim or figure, if this page has made one.
    Optional<ClaimCard> card(String id);

    /// The card of a claim or figure, unfolded and scrolled into view, if this page has one.
    Optional<ClaimCard> reveal(String id);
}
