package handover.ui.evidence;

import atlantafx.base.theme.PrimerLight;

import handover.state.AtlasState;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A panel on a stage of its own, and what its stories ask of it.
@ExtendWith(ApplicationExtension.class)
abstract class PanelStory {
    AtlasState state;
    EvidencePanel panel;
    final List<String> copied = new ArrayList<>();

    /// Shows the panel; each story calls it as it starts, for a start method is not inherited.
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        state = new AtlasState(Minusma.DOSSIER);
        state.goTo(LocalDate.of(2023, 11, 19));
        panel = new EvidencePanel(state, url -> {}, copied::add);
        var scene = new Scene(panel, 400, 700);
        Stream.of("tokens", "evidence")
                .map(name -> getClass().getResource("/style/" + name + ".css").toExternalForm())
                .forEach(scene.getStylesheets()::add);
        stage.setScene(scene);
        stage.show();
    }

    static void onFx(Runnable task) {
        try {
            WaitForAsyncUtils.asyncFx(task).get();
            WaitForAsyncUtils.waitForFxEvents();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    void select(String site) {
        onFx(() -> state.choices().selected().set(Minusma.site(site)));
    }

    /// What the panel holds, read on the toolkit's thread, where nothing changes meanwhile.
    private List<Node> nodes() {
        if (Platform.isFxApplicationThread()) {
            return List.copyOf(panel.lookupAll("*"));
        }
        try {
            return WaitForAsyncUtils.asyncFx(this::nodes).get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    <T> List<T> all(Class<T> type) {
        return nodes().stream().filter(type::isInstance).map(type::cast).toList();
    }

    String words() {
        return nodes().stream()
                .map(PanelStory::words)
                .collect(Collectors.joining("\n"))
                .replace('\u00A0', ' ');
    }

    private static String words(Node node) {
        return switch (node) {
            case Labeled labeled -> labeled.getText() == null ? "" : labeled.getText();
            case Text text -> text.getText();
            default -> "";
        };
    }

    /// Whether a node and all that holds it is visible.
    static boolean isShown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Whether a node lies in what the page shows.
    boolean inView(Node node) {
        Node scroll = panel.lookup(".evidence-scroll");
        return scroll.localToScene(scroll.getBoundsInLocal())
                .intersects(node.localToScene(node.getBoundsInLocal()));
    }

    void read(FxRobot robot, String site, String claim) {
        select(site);
        var link =
                all(ClaimCard.class).stream()
                        .filter(card -> card.exhibit().id().equals(claim))
                        .findFirst()
                        .orElseThrow()
                        .articleLink();
        onFx(link::fire);
    }
}
