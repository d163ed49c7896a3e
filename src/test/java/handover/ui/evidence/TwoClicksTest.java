package handover.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Claim;
import handover.dossier.Site;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Each claim about a site is two clicks away, or two keys that do something: the first selects the
/// site, the second unfolds a group. Scrolling and walking with Tab are counted as neither.
class TwoClicksTest extends PanelStory {
    private static final int MANY = 400;

    @Start
    void start(Stage stage) {
        open(stage);
    }

    private List<ClaimCard> shown() {
        return all(ClaimCard.class).stream().filter(PanelStory::isShown).toList();
    }

    private Set<String> ids() {
        return new HashSet<>(shown().stream().map(card -> card.exhibit().id()).toList());
    }

    private static List<String> claims(Site site) {
        return Minusma.DOSSIER.claimsOn(site.id()).stream().map(Claim::id).toList();
    }

    private SiteRow row(Site site) {
        return all(SiteRow.class).stream().filter(r -> r.site().equals(site)).findFirst().get();
    }

    private List<ToggleButton> folds() {
        return all(ToggleButton.class).stream()
                .filter(fold -> fold.getStyleClass().contains("evidence-fold"))
                .filter(PanelStory::isShown)
                .toList();
    }

    private void scrollTo(Node node) {
        onFx(
                () -> {
                    panel.applyCss();
                    panel.layout();
                    var scroll = (ScrollPane) panel.lookup(".evidence-scroll");
                    PanelScroll.reveal(scroll, node);
                    panel.layout();
                });
        assertThat(inView(node)).isTrue();
    }

    private void click(FxRobot robot, Node node) {
        scrollTo(node);
        robot.clickOn(node);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Back to the list, from which every way begins.
    private void begin() {
        onFx(() -> state.choices().selected().set(null));
    }

    @Test
    void everyClaimOnASiteIsReachedWithTwoClicks(FxRobot robot) {
        for (Site site : Minusma.DOSSIER.sites()) {
            begin();
            click(robot, row(site));
            Set<String> reached = ids();
            int many = folds().size();
            for (int i = 0; i < many; i++) {
                begin();
                click(robot, row(site));
                click(robot, folds().get(i));
                shown().stream()
                        .filter(card -> reached.add(card.exhibit().id()))
                        .forEach(this::scrollTo);
            }
            assertThat(claims(site)).isNotEmpty();
            assertThat(reached).as(site.id()).containsAll(claims(site));
        }
    }

    /// The walk with Tab comes by every group that is folded and brings each card into view, since
    /// each has something that takes the focus.
    @Test
    void everyClaimOnASiteIsReachedWithTwoKeys(FxRobot robot) {
        for (Site site : Minusma.DOSSIER.sites()) {
            choose(robot, site);
            Set<String> reached = walkWithTab(robot, panel);
            int many = folds().size();
            for (int i = 0; i < many; i++) {
                choose(robot, site);
                var fold = folds().get(i);
                onFx(fold::requestFocus);
                robot.type(KeyCode.SPACE);
                assertThat(fold.isSelected()).isTrue();
                reached.addAll(walkWithTab(robot, fold.getParent()));
            }
            assertThat(reached).as(site.id()).containsAll(claims(site));
        }
    }

    /// Selects a site in the list with a key.
    private void choose(FxRobot robot, Site site) {
        begin();
        onFx(row(site)::requestFocus);
        robot.type(KeyCode.SPACE);
        assertThat(state.choices().selected().get()).isEqualTo(site);
    }

    /// Walks on with Tab until the focus leaves `within`, or comes round.
    ///
    /// @return the claims whose cards were seen on the way
    private Set<String> walkWithTab(FxRobot robot, Node within) {
        Set<String> seen = new HashSet<>();
        Set<Node> met = new HashSet<>();
        for (int i = 0; i < MANY && isIn(focus(), within) && met.add(focus()); i++) {
            cardOf(focus()).ifPresent(card -> seen.add(card.exhibit().id()));
            robot.type(KeyCode.TAB);
        }
        if (within == panel) {
            assertThat(met).containsAll(folds());
        }
        return seen;
    }

    private static boolean isIn(Node node, Node within) {
        Node up = node;
        while (up != null && up != within) {
            up = up.getParent();
        }
        return up != null;
    }

    private Node focus() {
        WaitForAsyncUtils.waitForFxEvents();
        return panel.getScene().getFocusOwner();
    }

    private Optional<ClaimCard> cardOf(Node focus) {
        for (Node up = focus; up != null; up = up.getParent()) {
            if (up instanceof ClaimCard card) {
                assertThat(inView(focus)).as(card.exhibit().id()).isTrue();
                return Optional.of(card);
            }
        }
        return Optional.empty();
    }

    @Test
    void aClaimThatIsAskedForIsUnfoldedAndInView() {
        for (Site site : Minusma.DOSSIER.sites()) {
            Claim claim = Minusma.DOSSIER.claimsOn(site.id()).getLast();
            onFx(() -> panel.showClaim(claim.id()));
            assertThat(shown())
                    .as(claim.id())
                    .anyMatch(card -> card.exhibit().id().equals(claim.id()) && inView(card));
        }
    }
}
