package handover.ui.window;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What is shown at the foot of the window, above the timeline: those that can be seen stand one
/// above the other, and none covers another.
public final class FootCards extends VBox {
    private static final double APART = 12;

    /// Holds these, from the top.
    ///
    /// @param foot what they stand on
    public FootCards(Region foot, Node... cards) {
        super(cards);
        translateYProperty().bind(foot.heightProperty().add(APART).negate());
        getStyleClass().add("foot-cards");
        setAlignment(Pos.BOTTOM_CENTER);
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        for (Node card : cards) {
            card.managedProperty().bind(card.visibleProperty());
        }
    }
}
