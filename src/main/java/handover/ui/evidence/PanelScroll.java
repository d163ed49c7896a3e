package handover.ui.evidence;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.layout.Region;

/// A page that scrolls up and down and is always as wide as the panel.
final class PanelScroll extends ScrollPane {
    private static final double MARGIN = 14;

    PanelScroll(Region page) {
        super(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("evidence-scroll");
        setFocusTraversable(false);
    }

    /// The toolkit keeps a picture of all that a scroll pane shows, and paints all of it anew when
    /// one word changes. Without it, of a new day only that word is painted.
    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        lookupAll(".viewport").forEach(node -> node.setCache(false));
        return skin;
    }

    /// Scrolls so that `node`, somewhere in the page, is at the top, or as near as it can be.
    static void reveal(ScrollPane scroll, Node node) {
        reveal(scroll, node, 0);
    }

    /// Scrolls so that `node` is some way down the page.
    ///
    /// @param above how far down, in parts of what is visible
    static void reveal(ScrollPane scroll, Node node, double above) {
        scroll.getContent().applyCss();
        scroll.layout();
        Bounds inPage =
                scroll.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double page = scroll.getContent().getLayoutBounds().getHeight();
        double visible = scroll.getViewportBounds().getHeight();
        double room = page - visible;
        double top = inPage.getMinY() - MARGIN - above * visible;
        scroll.setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
    }
}
