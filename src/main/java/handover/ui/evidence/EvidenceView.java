package handover.ui.evidence;

import javafx.scene.Parent;

/// What the panel can show: the list of sites, one site, or an article.
interface EvidenceView {
    /// The nodes.
    Parent node();

    /// Follows the day and the theme: changes only what is now different, and builds nothing.
    void follow();
}
