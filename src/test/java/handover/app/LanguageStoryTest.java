package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/// The language changes at once and everywhere: no node keeps a text of the other one, and a
/// window that was switched says what one says that was opened so.
@ExtendWith(ApplicationExtension.class)
class LanguageStoryTest {
    private Stories atlas;
    private Stage stage;

    @org.testfx.framework.junit5.Start
    void start(Stage stage) {
        this.stage = stage;
        atlas = new Stories(stage, Locale.ENGLISH);
    }

    @BeforeEach
    void settle() {
        atlas.settle();
    }

    private static List<String> texts(Stories window) {
        List<String> texts = new ArrayList<>();
        for (Node node : window.scene.getRoot().lookupAll("*")) {
            add(texts, node.getAccessibleText());
            add(texts, node.getAccessibleHelp());
            if (node instanceof Control control && control.getTooltip() != null) {
                add(texts, control.getTooltip().getText());
            }
            switch (node) {
                case Labeled labeled -> add(texts, labeled.getText());
                case Text text when !(text.getParent() instanceof Labeled) ->
                        add(texts, text.getText());
                case TextInputControl field -> add(texts, field.getText());
                default -> {}
            }
            if (node instanceof MenuButton menu) {
                menu.getItems().forEach(item -> addItem(texts, item));
            }
        }
        return texts;
    }

    private static void addItem(List<String> texts, MenuItem item) {
        add(texts, item.getText());
        if (item instanceof javafx.scene.control.Menu menu) {
            menu.getItems().forEach(inner -> addItem(texts, inner));
        }
    }

    private static void add(List<String> texts, String text) {
        if (text != null && !text.isBlank()) {
            texts.add(text);
        }
    }

    /// The whole texts of one language that are none of the other's.
    private static Set<String> only(String language, String other) throws IOException {
        Set<String> texts = values(language);
        texts.removeAll(values(other));
        return texts;
    }

    private static Set<String> values(String language) throws IOException {
        Set<String> values = new HashSet<>();
        try (var files =
                Files.newDirectoryStream(Path.of("resources/text"), "*_" + language + ".*")) {
            for (Path file : files) {
                var properties = new Properties();
                try (var in = Files.newBufferedReader(file)) {
                    properties.load(in);
                }
                properties.values().forEach(text -> values.add(((String) text).replace("''", "'")));
            }
        }
        return values;
    }

    private void prepare(Stories window, String site) {
        Stories.onFx(
                () -> {
                    window.state.nextChange();
                    if (!site.isEmpty()) {
                        window.state.choices().selected().set(Stories.site(site));
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kidal", "bamako"})
    void everyTextChangesAtOnceAndBack(String site, FxRobot robot) throws IOException {
        prepare(atlas, site);
        atlas.frame();
        List<String> english = Stories.ask(() -> texts(atlas));
        assertThat(english).doesNotContainAnyElementsOf(only("fr", "en"));
        robot.clickOn("#language-fr");
        atlas.frame();
        List<String> french = Stories.ask(() -> texts(atlas));
        assertThat(french).doesNotContainAnyElementsOf(only("en", "fr"));
        assertThat(Stories.ask(stage::getTitle)).startsWith("Retrait de la MINUSMA");
        robot.clickOn("#language-en");
        atlas.frame();
        assertThat(Stories.ask(() -> texts(atlas))).containsExactlyInAnyOrderElementsOf(english);
        Stories[] fresh = new Stories[1];
        Stories.onFx(() -> fresh[0] = new Stories(stage, Locale.FRENCH));
        fresh[0].settle();
        prepare(fresh[0], site);
        fresh[0].frame();
        assertThat(french).containsExactlyInAnyOrderElementsOf(Stories.ask(() -> texts(fresh[0])));
    }
}
