package handover.ui.evidence;

import handover.chronology.Disagreement;
import handover.dossier.Dossier;
import handover.dossier.KnownContradiction;
import handover.words.Texts;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;

/// Where the sources contradict each other about a site: each question, each answer, and who gives
/// it; then what reading the sources side by side has shown.
final class DisputeBox extends VBox {

    DisputeBox(
            List<Disagreement> disagreements,
            List<KnownContradiction> known,
            Dossier dossier,
            Locale locale) {
        var texts = Texts.in(locale);
        getStyleClass().add("evidence-dispute");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get("evidence.dispute.title"));
        var title = Nodes.words(texts.get("evidence.dispute.title"), "evidence-dispute-title");
        getChildren().add(title);
        for (Disagreement disagreement : disagreements) {
            add(Dispute.of(disagreement, dossier, locale));
        }
        if (!known.isEmpty()) {
            var box = Nodes.column("evidence-dispute-item");
            if (!disagreements.isEmpty()) {
                box.getChildren()
                        .add(
                                Nodes.words(
                                        texts.get("evidence.dispute.notes"),
                                        "evidence-dispute-question"));
            }
            known.forEach(
                    one ->
                            box.getChildren()
                                    .add(Nodes.words(one.text().in(locale), "evidence-detail")));
            getChildren().add(box);
        }
    }

    private void add(Dispute dispute) {
        var box =
                Nodes.column(
                        "evidence-dispute-item",
                        Nodes.words(dispute.question(), "evidence-dispute-question"));
        for (Dispute.Answer answer : dispute.answers()) {
            box.getChildren().add(new Fact(answer.what(), String.join("; ", answer.who())));
        }
        getChildren().add(box);
    }
}
