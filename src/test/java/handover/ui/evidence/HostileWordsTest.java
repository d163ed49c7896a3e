package handover.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import handover.dossier.Dossier;
import handover.dossier.Site;
import handover.io.DossierReader;
import handover.paint.TextMeasure;
import handover.state.AtlasState;
import handover.words.Texts;

import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// Names and quotes that nobody would choose, in the panel: three hundred letters without a space,
/// lines from right to left, marks on marks. Nothing stands out of the panel.
@ExtendWith(ApplicationExtension.class)
class HostileWordsTest {
    private static final Dossier DOSSIER =
            Objects.requireNonNull(
                    DossierReader.read(Path.of("src/test/resources/hostile/words")).dossier());
    private static final double WIDTH = 400;

    private AtlasState state;
    private EvidencePanel panel;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        state = new AtlasState(DOSSIER);
        state.goTo(LocalDate.of(2023, 12, 31));
        panel = new EvidencePanel(state, url -> {});
        var scene = new Scene(panel, WIDTH, 700);
        Stream.of("tokens", "evidence")
                .map(name -> getClass().getResource("/style/" + name + ".css").toExternalForm())
                .forEach(scene.getStylesheets()::add);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void nothingStandsOutOfThePanel() throws Exception {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            for (Site site : DOSSIER.sites()) {
                assertThat(WaitForAsyncUtils.asyncFx(() -> outside(site, locale)).get())
                        .as(site.id())
                        .isEmpty();
            }
        }
    }

    @Test
    void anArticleStandsInThePanelToo() throws Exception {
        for (Site site : DOSSIER.sites().subList(0, 4)) {
            assertThat(WaitForAsyncUtils.asyncFx(() -> outsideArticle(site)).get())
                    .as(site.id())
                    .isEmpty();
        }
    }

    @Test
    void inTheListANameIsCutOnlyWhereTheDayLeavesItNoRoom() throws Exception {
        List<String> cut =
                WaitForAsyncUtils.asyncFx(
                                () -> {
                                    outside();
                                    return cutNames();
                                })
                        .get();
        assertThat(cut).isEmpty();
        assertThat(panel.lookupAll(".evidence-row")).hasSameSizeAs(DOSSIER.sites());
    }

    private List<String> cutNames() {
        List<String> cut = new ArrayList<>();
        for (Node row : panel.lookupAll(".evidence-row")) {
            var name = (Label) row.lookup(".evidence-row-name");
            var day = (Label) row.lookup(".evidence-row-day");
            double left = day.getBoundsInParent().getMinX() - name.getBoundsInParent().getMaxX();
            if (name.getWidth() < TextMeasure.width(name.getText(), name.getFont()) && left > 8) {
                cut.add(name.getText() + ", " + left + " px left");
            }
        }
        return cut;
    }

    private List<String> outsideArticle(Site site) {
        outside(site, Locale.ENGLISH);
        String show = Texts.in(Locale.ENGLISH).get("evidence.card.article");
        panel.lookupAll("*").stream()
                .filter(node -> node instanceof Button button && show.equals(button.getText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire();
        return outside();
    }

    private List<String> outside(Site site, Locale locale) {
        state.choices().locale().set(locale);
        state.choices().selected().set(site);
        return outside();
    }

    private List<String> outside() {
        for (int pass = 0; pass < 3; pass++) {
            panel.applyCss();
            panel.layout();
        }
        List<String> outside = new ArrayList<>();
        for (Node node : panel.lookupAll("*")) {
            Bounds at = node.localToScene(node.getLayoutBounds());
            if (shown(node) && (at.getMinX() < -1 || at.getMaxX() > WIDTH + 1)) {
                outside.add(node + " " + at.getMinX() + " to " + at.getMaxX());
            }
        }
        return outside;
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            // A field shows a part of a long line.
            if (!at.isVisible() || at.getParent() instanceof TextField) {
                return false;
            }
        }
        return true;
    }
}
