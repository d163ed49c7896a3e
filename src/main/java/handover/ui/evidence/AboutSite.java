package handover.ui.evidence;

import handover.dossier.Dossier;
import handover.dossier.Site;
import handover.words.Isolated;
import handover.words.Texts;

import javafx.scene.layout.VBox;

import java.util.Locale;

/// What the site was, and what its point on the map stands for.
final class AboutSite extends VBox {
    AboutSite(Site site, Dossier dossier, Locale locale) {
        var texts = Texts.in(locale);
        getStyleClass().add("evidence-about");
        heading(texts.get("evidence.about.title"));
        getChildren()
                .addAll(
                        new Fact(texts.get("evidence.about.role"), site.role().in(locale)),
                        new Fact(texts.get("evidence.about.region"), site.region().in(locale)));
        var contingents = site.contingents();
        if (contingents != null) {
            getChildren()
                    .add(new Fact(texts.get("evidence.about.contingents"), contingents.in(locale)));
        }
        if (!site.variants().isEmpty()) {
            getChildren()
                    .add(
                            new Fact(
                                    texts.get("evidence.about.variants"),
                                    Isolated.join(", ", site.variants())));
        }
        heading(texts.get("evidence.point.title"));
        PointWords.of(site, dossier, locale)
                .forEach(said -> getChildren().add(Nodes.words(said, "evidence-detail")));
    }

    private void heading(String title) {
        var label = Nodes.words(title, "evidence-heading");
        getChildren().add(label);
    }
}
