package handover.app;

import handover.ui.evidence.EvidencePanel;
import handover.ui.revision.RevisionPanel;

import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;

/// What is another than in an earlier version, and below it the evidence, so that both are seen at
/// once.
final class NewsAndEvidence extends SplitPane {
    private static final double LIST_PART = 0.54;

    private final RevisionPanel list;
    private final EvidencePanel evidence;

    NewsAndEvidence(RevisionPanel list, EvidencePanel evidence) {
        this.list = list;
        this.evidence = evidence;
        setOrientation(Orientation.VERTICAL);
        setId("news-and-evidence");
        setMinWidth(evidence.getMinWidth());
    }

    /// Takes the evidence from wherever it stands.
    void take() {
        if (getItems().isEmpty()) {
            getItems().setAll(list, evidence);
            setDividerPositions(LIST_PART);
        }
    }

    /// Lets the evidence go.
    void release() {
        getItems().clear();
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }
}
