package handover.ui.evidence;

import handover.chronology.Chronology;
import handover.chronology.Disagreement;
import handover.dossier.KnownContradiction;
import handover.state.Theme;
import handover.words.Texts;
import handover.words.Unbroken;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Where the sources contradict each other about a site: each question, the claims side by side,
/// which one decided and why; then what reading the sources side by side has shown.
final class DisputeBox extends VBox {
    private final Chronology chronology;
    private final Locale locale;
    private final Texts texts;
    private final Theme theme;
    private final Consumer<String> show;
    private final List<DisputeChart> charts = new ArrayList<>();

    /// The box of one site.
    ///
    /// @param show leads to the card of the claim with this id
    DisputeBox(
            List<Disagreement> disagreements,
            List<KnownContradiction> known,
            Chronology chronology,
            Locale locale,
            Theme theme,
            Consumer<String> show) {
        this.chronology = chronology;
        this.locale = locale;
        this.texts = Texts.in(locale);
        this.theme = theme;
        this.show = show;
        getStyleClass().add("evidence-dispute");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get("evidence.dispute.title"));
        getChildren()
                .add(Nodes.words(texts.get("evidence.dispute.title"), "evidence-dispute-title"));
        disagreements.forEach(this::add);
        if (!known.isEmpty()) {
            addKnown(known, !disagreements.isEmpty());
        }
    }

    private void addKnown(List<KnownContradiction> known, boolean titled) {
        var box = Nodes.column("evidence-dispute-item");
        if (titled) {
            box.getChildren()
                    .add(
                            Nodes.words(
                                    texts.get("evidence.dispute.notes"),
                                    "evidence-dispute-question"));
        }
        for (KnownContradiction one : known) {
            box.getChildren().add(Nodes.words(one.text().in(locale), "evidence-detail"));
        }
        getChildren().add(box);
    }

    private void add(Disagreement disagreement) {
        var dispute = Dispute.of(disagreement, chronology.dossier(), locale);
        var rows = DisputeRows.of(disagreement, chronology, locale);
        var chart = new DisputeChart(rows, locale, theme, show);
        chart.setAccessibleText(dispute.question());
        charts.add(chart);
        String reason = new DisputeReason(chronology, locale).of(disagreement);
        var item =
                Nodes.column(
                        "evidence-dispute-item",
                        Nodes.words(dispute.question(), "evidence-dispute-question"),
                        chart,
                        Nodes.words(Unbroken.dates(reason), "evidence-detail"));
        if (rows.leftOut() > 0) {
            String more = texts.get("evidence.dispute.more", rows.leftOut());
            item.getChildren().add(2, Nodes.words(more, "evidence-muted"));
        }
        getChildren().add(item);
    }

    /// Follows the theme.
    void follow(Theme now) {
        charts.forEach(chart -> chart.follow(now));
    }
}
