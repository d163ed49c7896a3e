package handover.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Lens;
import handover.chronology.Voices;
import handover.dossier.Dossier;
import handover.export.Folded;
import handover.export.StateColumn;
import handover.export.TableFormat;
import handover.io.DossierReader;
import handover.state.AtlasState;
import handover.words.Texts;

import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/// An analyst at the table, with the mouse and the keys.
@ExtendWith(ApplicationExtension.class)
class TableStoryTest {
    private static final Dossier DOSSIER =
            Objects.requireNonNull(DossierReader.bundled().dossier());

    private final List<String> copied = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<TableFormat> saved = new ArrayList<>();
    private AtlasState state;
    private TableCard card;
    private SiteTable table;

    @Start
    void start(Stage stage) {
        state = new AtlasState(DOSSIER);
        state.goTo(LocalDate.of(2023, 11, 19));
        card =
                new TableCard(
                        state,
                        new TableCard.Office() {
                            @Override
                            public void copy(String text) {
                                copied.add(text);
                            }

                            @Override
                            public void say(Function<Texts, String> message) {
                                said.add(message.apply(Texts.in(Locale.ENGLISH)));
                            }

                            @Override
                            public void save(TableFormat format) {
                                saved.add(format);
                            }
                        });
        state.choices().tableShown().set(true);
        stage.setScene(new Scene(card, 940, 560));
        stage.show();
        table = (SiteTable) card.lookup("#table-sites");
    }

    private List<String> ids() {
        return table.getItems().stream().map(SiteLine::id).toList();
    }

    private String selected() {
        return Objects.requireNonNull(state.choices().selected().get()).id();
    }

    private void select(String id) {
        state.choices().selected().set(DOSSIER.site(id).orElseThrow());
    }

    private TextField filter() {
        return (TextField) card.lookup("#table-filter");
    }

    @Test
    void allSitesStandInTheOrderOfTheDossier() {
        assertThat(ids()).hasSize(13).startsWith("ogossagou", "ber").endsWith("bamako");
    }

    @Test
    void tombouctouFindsTimbuktuInEnglish(FxRobot robot) {
        robot.interact(filter()::requestFocus);
        robot.write("Tombouctou");
        assertThat(ids()).containsExactly("timbuktu");
        assertThat(((Labeled) card.lookup("#table-count")).getText()).isEqualTo("1 of 13");
    }

    @Test
    void theArrowKeysSelectSites(FxRobot robot) {
        robot.interact(() -> select("kidal"));
        assertThat(table.getSelectionModel().getSelectedItem().id()).isEqualTo("kidal");
        robot.interact(card::requestFocus);
        robot.push(KeyCode.DOWN);
        assertThat(selected()).isEqualTo("ansongo");
    }

    @Test
    void aClickOnARowSelectsItsSite(FxRobot robot) {
        robot.interact(card::layout);
        var row =
                table.lookupAll(".table-row-cell").stream()
                        .filter(node -> ((TableRow<?>) node).getIndex() == 4)
                        .findFirst()
                        .orElseThrow();
        robot.clickOn(row);
        assertThat(selected()).isEqualTo("douentza");
    }

    @Test
    void sortFilterAndSelectionSurviveAnotherDayAndAnotherLens(FxRobot robot) {
        robot.interact(
                () -> {
                    select("kidal");
                    table.sortBy(StateColumn.NAME);
                    filter().setText("handed");
                });
        assertThat(ids()).isSorted().contains("kidal").doesNotContain("gao");
        robot.interact(() -> state.goTo(LocalDate.of(2024, 11, 30)));
        assertThat(ids()).hasSize(13).isSortedAccordingTo((a, b) -> name(a).compareTo(name(b)));
        assertThat(table.getSelectionModel().getSelectedItem().id()).isEqualTo("kidal");
        robot.interact(() -> state.choices().lens().set(Lens.DEFAULT.withVoices(Voices.BUNDLED)));
        assertThat(ids()).contains("kidal").doesNotContain("gao");
        assertThat(table.getSelectionModel().getSelectedItem().id()).isEqualTo("kidal");
        assertThat(selected()).isEqualTo("kidal");
    }

    private static String name(String id) {
        return Folded.of(DOSSIER.site(id).orElseThrow().name().in(Locale.ENGLISH));
    }

    @Test
    void theOrderTurnsRoundWhenAskedForAgain(FxRobot robot) {
        robot.interact(() -> table.sortBy(StateColumn.SOURCES));
        assertThat(table.getItems()).isSortedAccordingTo((a, b) -> sources(a) - sources(b));
        robot.interact(() -> table.sortBy(StateColumn.SOURCES));
        assertThat(table.getItems()).isSortedAccordingTo((a, b) -> sources(b) - sources(a));
    }

    private static int sources(SiteLine line) {
        return line.row().get().sources();
    }

    @Test
    void aFilterThatHidesTheSelectedSiteDoesNotUnselectIt(FxRobot robot) {
        robot.interact(() -> select("kidal"));
        robot.interact(() -> filter().setText("gao"));
        assertThat(selected()).isEqualTo("kidal");
        assertThat(table.getSelectionModel().getSelectedItems()).isEmpty();
        robot.interact(() -> filter().clear());
        assertThat(table.getSelectionModel().getSelectedItem().id()).isEqualTo("kidal");
    }

    @Test
    void copyTakesAllRowsThatAreShown(FxRobot robot) {
        robot.interact(() -> filter().setText("kidal"));
        robot.interact(card::requestFocus);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(copied)
                .containsExactly(
                        """
                        Id\tSite\tStatus\tFrom\tTo\tWho decided\tDisputed\tSources
                        kidal\tKidal\thanded over, disputed\t2023-10-31\t2023-10-31\t\
                        MINUSMA, via allAfrica (B1)\tyes\t13
                        """);
        assertThat(said).containsExactly("One row copied");
    }

    @Test
    void copyTakesOnlyTheSelectedRowsIfThereAreSeveral(FxRobot robot) {
        robot.interact(card::requestFocus);
        robot.interact(() -> table.getSelectionModel().selectIndices(1, 7));
        robot.interact(() -> ((Button) card.lookup("#table-copy")).fire());
        assertThat(copied.getFirst().lines().map(line -> line.split("\t", -1)[0]))
                .containsExactly("Id", "ber", "kidal");
        assertThat(said).containsExactly("2 rows copied");
    }

    @Test
    void theTableSpeaksFrenchAtOnce(FxRobot robot) {
        robot.interact(() -> state.choices().locale().set(Locale.FRENCH));
        assertThat(table.getColumns().get(1).getText()).isEqualTo("Site");
        assertThat(table.getColumns().get(5).getText()).isEqualTo("Qui a décidé");
        assertThat(ids()).contains("timbuktu");
        assertThat(table.getItems().get(10).row().get().name()).isEqualTo("Tombouctou");
        assertThat(filter().getPromptText()).isEqualTo("Filtrer");
    }

    @Test
    void everyControlSaysWhatItIs() {
        assertThat(table.getAccessibleRole()).isEqualTo(AccessibleRole.TABLE_VIEW);
        assertThat(table.getAccessibleText()).isEqualTo("All sites");
        for (String id : List.of("filter", "order", "copy", "save", "close")) {
            assertThat(card.lookup("#table-" + id).getAccessibleText()).as(id).isNotBlank();
            assertThat(card.lookup("#table-" + id).isFocusTraversable()).as(id).isTrue();
        }
    }

    @Test
    void theThreeKindsOfFileAreOffered(FxRobot robot) {
        var save = (MenuButton) card.lookup("#table-save");
        robot.interact(() -> save.getItems().forEach(MenuItem::fire));
        assertThat(saved).containsExactly(TableFormat.CSV, TableFormat.GEOJSON, TableFormat.KML);
    }

    @Test
    void aHiddenTableTakesNoTimeFromAScrub(FxRobot robot) {
        robot.interact(
                () -> {
                    state.choices().tableShown().set(false);
                    var before = table.getItems().getFirst().row().get();
                    state.goTo(LocalDate.of(2023, 7, 1));
                    assertThat(table.getItems().getFirst().row().get()).isSameAs(before);
                    state.choices().tableShown().set(true);
                    assertThat(table.getItems().getFirst().row().get()).isNotEqualTo(before);
                });
    }
}
