package handover.ui.evidence;

import javafx.scene.Parent;
import javafx.scene.layout.Region;

/// Room that is filled by one node, which never asks the window to be laid out again: whatever
/// changes within, it gets no larger and no smaller.
final class Apart extends Region {
    private final Parent within;

    /// @param within takes all the room
    Apart(Parent within) {
        this.within = within;
        within.setManaged(false);
        getChildren().add(within);
    }

    @Override
    protected void layoutChildren() {
        within.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
