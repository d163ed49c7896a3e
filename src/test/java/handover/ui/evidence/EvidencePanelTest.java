package handover.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import handover.chronology.Lens;
import handover.chronology.Voices;
import handover.dossier.Claim;
import handover.dossier.Site;
import handover.state.AtlasState;

import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// The panel as a reader meets it.
@ExtendWith(ApplicationExtension.class)
class EvidencePanelTest {
    private static final String SENTENCE =
            "La mission de l’ONU au Mali a quitté mardi 31 octobre son camp de Kidal";

    private AtlasState state;
    private EvidencePanel panel;
    private final List<String> opened = new ArrayList<>();

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        state = new AtlasState(Minusma.DOSSIER);
        state.goTo(LocalDate.of(2023, 11, 19));
        panel = new EvidencePanel(state, opened::add);
        var scene = new Scene(panel, 400, 700);
        Stream.of("tokens", "evidence")
                .map(name -> getClass().getResource("/style/" + name + ".css").toExternalForm())
                .forEach(scene.getStylesheets()::add);
        stage.setScene(scene);
        stage.show();
    }

    private static <T> T onFx(Callable<T> task) {
        try {
            T result = WaitForAsyncUtils.asyncFx(task).get();
            WaitForAsyncUtils.waitForFxEvents();
            return result;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void select(String site) {
        onFx(
                () -> {
                    state.choices().selected().set(Minusma.site(site));
                    return null;
                });
    }

    private void unfold() {
        onFx(
                () -> {
                    panel.lookupAll(".evidence-fold")
                            .forEach(node -> ((ToggleButton) node).setSelected(true));
                    return null;
                });
    }

    private void speak(Locale locale) {
        onFx(
                () -> {
                    state.choices().locale().set(locale);
                    return null;
                });
    }

    private String texts(Node root) {
        var words = new StringBuilder();
        for (Node node : root.lookupAll("*")) {
            switch (node) {
                case Label label -> words.append(label.getText()).append('\n');
                case Button button -> words.append(button.getText()).append('\n');
                case ToggleButton button -> words.append(button.getText()).append('\n');
                case Text text -> words.append(text.getText()).append('\n');
                default -> {}
            }
        }
        return words.toString().replace('\u00A0', ' ');
    }

    private List<ClaimCard> cards() {
        return panel.lookupAll(".evidence-card").stream().map(ClaimCard.class::cast).toList();
    }

    private ClaimCard card(String id) {
        return cards().stream()
                .filter(card -> card.exhibit().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Button readLink(String id) {
        var link = card(id).articleLink();
        assertThat(link).isNotNull();
        return link;
    }

    /// Of a picture of all that scrolls, all would be painted anew for every word that changes.
    @Test
    void nothingThatScrollsIsKeptAsAPicture() {
        for (String page : List.of("", "kidal")) {
            if (!page.isEmpty()) {
                select(page);
            }
            Set<Node> viewports = onFx(() -> panel.lookupAll(".viewport"));
            assertThat(viewports).isNotEmpty().noneMatch(Node::isCache);
        }
    }

    /// The words of another day find their places within the page, and move nothing around it.
    @Test
    void anotherDayLaysOutThePageAlone() {
        onFx(
                () -> {
                    state.goTo(LocalDate.of(2023, 10, 30));
                    assertThat(panel.isNeedsLayout()).isFalse();
                    assertThat(((Parent) panel.lookup(".evidence-page")).isNeedsLayout()).isTrue();
                    return null;
                });
    }

    @Test
    void kidalShowsTheVerySentenceOfTheArticle() {
        select("kidal");
        var card = card("kidal-departure-seed4_src");
        assertThat(texts(card)).contains("« " + SENTENCE + " »").contains("✓ verbatim");
        assertThat(texts(panel)).contains("Handed over 31 October 2023, disputed");
    }

    @Test
    void anotherLanguageChangesEveryTextAtOnce() {
        select("kidal");
        var id = "kidal-departure-seed4_src";
        assertThat(texts(card(id))).contains("Departure", "Translation", "The UN mission in Mali");
        speak(Locale.FRENCH);
        assertThat(texts(card(id)))
                .contains("Départ", "mot pour mot", SENTENCE)
                .doesNotContain("Traduction", "The UN mission");
        select("timbuktu");
        var english =
                cards().stream()
                        .filter(card -> card.exhibit().quote() != null)
                        .filter(card -> "en".equals(card.exhibit().source().language()))
                        .findFirst()
                        .orElseThrow();
        assertThat(texts(english)).contains("Traduction", "Notre traduction", "“");
    }

    @Test
    void theArticleOpensAtThePassageAndEscapeLeadsBack(FxRobot robot) {
        select("kidal");
        Button link = readLink("kidal-army_control-seed4_src");
        onFx(
                () -> {
                    link.fire();
                    return null;
                });
        WaitForAsyncUtils.waitForFxEvents();
        var mark = panel.lookupAll(".evidence-mark-current");
        assertThat(mark).hasSize(1);
        ScrollPane scroll = (ScrollPane) panel.lookup(".evidence-scroll");
        Bounds seen = scroll.localToScene(scroll.getBoundsInLocal());
        Node one = mark.iterator().next();
        assertThat(seen.contains(one.localToScene(one.getBoundsInLocal()))).isTrue();
        assertThat(panel.lookupAll(".evidence-mark-other")).hasSizeGreaterThan(2);
        assertThat(texts(panel))
                .contains(SENTENCE, "takes sides openly", "SHA-256", "2d2f947518b1");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(panel.lookupAll(".evidence-mark-other")).isEmpty();
        assertThat(link.isFocused()).isTrue();
    }

    @Test
    void theNextPassageIsMarkedInstead(FxRobot robot) {
        select("kidal");
        Button link = readLink("kidal-departure-seed4_src");
        onFx(
                () -> {
                    link.fire();
                    return null;
                });
        Node before = panel.lookup(".evidence-mark-current");
        robot.clickOn(
                (Node)
                        panel.lookupAll(".evidence-icon-link").stream()
                                .filter(n -> "Next passage".equals(n.getAccessibleText()))
                                .findFirst()
                                .orElseThrow());
        assertThat(panel.lookup(".evidence-mark-current")).isNotSameAs(before);
        assertThat(before.getStyleClass()).contains("evidence-mark-other");
    }

    @Test
    void theListSelectsByKeyboard(FxRobot robot) {
        var rows = panel.lookupAll(".evidence-row").stream().map(SiteRow.class::cast).toList();
        assertThat(rows).hasSameSizeAs(Minusma.DOSSIER.sites());
        onFx(
                () -> {
                    rows.getFirst().requestFocus();
                    return null;
                });
        robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(state.choices().selected().get()).isEqualTo(Minusma.site("ber"));
        assertThat(texts(panel)).contains("2nd to close");
    }

    @Test
    void theListFollowsTheDay() {
        assertThat(texts(panel)).contains("18 November 2023", "Ansongo handed over");
        onFx(
                () -> {
                    state.goTo(LocalDate.of(2023, 6, 30));
                    return null;
                });
        assertThat(texts(panel)).contains("Nothing yet").doesNotContain("handed over,");
    }

    @Test
    void aNewDayBuildsNoNewCards() {
        select("kidal");
        List<ClaimCard> before = cards();
        onFx(
                () -> {
                    state.goTo(LocalDate.of(2023, 10, 1));
                    return null;
                });
        assertThat(cards()).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            assertThat(cards().get(i)).isSameAs(before.get(i));
        }
        assertThat(texts(panel)).contains("Open; ends on 31 October 2023");
    }

    @Test
    void everyClaimInTheLensHasACard() {
        for (Voices voices : List.of(Voices.ALL, Voices.BUNDLED)) {
            onFx(
                    () -> {
                        state.choices().lens().set(Lens.DEFAULT.withVoices(voices));
                        return null;
                    });
            for (Site site : Minusma.DOSSIER.sites()) {
                select(site.id());
                unfold();
                Set<String> shown = new HashSet<>();
                cards().forEach(card -> shown.add(card.exhibit().id()));
                assertThat(shown)
                        .containsAll(
                                state.chronology().get().claimsOn(site.id()).stream()
                                        .map(Claim::id)
                                        .toList());
            }
        }
    }

    @Test
    void onlyQuotesStandBetweenQuotationMarksAndBearTheBadge() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            speak(locale);
            for (Site site : Minusma.DOSSIER.sites()) {
                select(site.id());
                unfold();
                for (ClaimCard card : cards()) {
                    boolean quoted = card.exhibit().quote() != null;
                    assertThat(card.lookup(".evidence-mark") != null).isEqualTo(quoted);
                    assertThat(card.lookup(".evidence-verbatim") != null).isEqualTo(quoted);
                    assertThat(card.lookup(".evidence-ours") != null).isEqualTo(!quoted);
                    if (!quoted) {
                        Label words = (Label) card.lookup(".evidence-paraphrase");
                        assertThat(words.getText())
                                .doesNotStartWith("«")
                                .doesNotStartWith("“")
                                .doesNotEndWith("»")
                                .doesNotEndWith("”");
                    }
                }
            }
        }
    }

    @Test
    void everyControlAndCardCanBeHeard() {
        for (Site site : Minusma.DOSSIER.sites()) {
            select(site.id());
            unfold();
            onFx(
                    () -> {
                        panel.lookupAll(".evidence-disclosure")
                                .forEach(node -> ((ToggleButton) node).setSelected(true));
                        return null;
                    });
            for (Node node : panel.lookupAll("*")) {
                boolean heard =
                        node instanceof ClaimCard
                                || node instanceof Button
                                || node instanceof ToggleButton
                                || node instanceof TextField
                                || node instanceof MarkedText;
                if (heard) {
                    assertThat(node.getAccessibleRole()).isNotNull();
                    assertThat(node.getAccessibleText()).as(node.toString()).isNotBlank();
                }
            }
        }
    }

    @Test
    void aLinkIsOpenedOnlyByAClick() {
        select("kidal");
        var card = card("kidal-departure-seed4_src");
        onFx(
                () -> {
                    card.lookupAll(".evidence-disclosure")
                            .forEach(node -> ((ToggleButton) node).setSelected(true));
                    return null;
                });
        var field = (TextField) card.lookup(".evidence-url");
        assertThat(field.getText()).startsWith("http").isEqualTo(card.exhibit().source().url());
        assertThat(opened).isEmpty();
        onFx(
                () -> {
                    card.lookupAll(".evidence-icon-link").stream()
                            .map(Button.class::cast)
                            .filter(b -> b.getAccessibleText().equals("Open the page"))
                            .forEach(Button::fire);
                    return null;
                });
        assertThat(opened).containsExactly(field.getText());
    }

    @Test
    void theMissionAsAWholeUnfoldsBeneathTheList() {
        assertThat(cards()).isEmpty();
        unfold();
        assertThat(cards())
                .extracting(card -> card.exhibit().id())
                .contains("mission-planned-seed4_src", "departed-2023-12-11");
    }

    @Test
    void theBarLeadsToTheNeighboursAndBackToAll(FxRobot robot) {
        select("kidal");
        robot.clickOn("Ansongo");
        assertThat(state.choices().selected().get()).isEqualTo(Minusma.site("ansongo"));
        robot.clickOn("All 13 sites");
        assertThat(state.choices().selected().get()).isNull();
    }
}
