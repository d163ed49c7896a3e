package handover.ui.window;

import handover.dossier.Dossier;
import handover.state.AtlasState;
import handover.words.Texts;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;

/// What this program is: its version, what it shows, that it uses no network, and whose work it
/// contains. Laid over the window like the list of keys.
public final class AboutCard extends VBox {
    private static final double WIDTH = 560;
    private static final double LISTS_HEIGHT = 260;

    private final ObservableValue<Locale> locale;

    /// The card of a window on `state`.
    ///
    /// @param version of the program
    public AboutCard(AtlasState state, String version) {
        this.locale = state.choices().locale();
        Dossier dossier = state.dossier();
        getStyleClass().addAll("keys-card", "about-card");
        setAccessibleRole(AccessibleRole.DIALOG);
        accessibleTextProperty().bind(text("window.about"));
        setMaxSize(WIDTH, USE_PREF_SIZE);
        var lists =
                new VBox(
                        heading("window.about.libraries"),
                        works(Licences.libraries()),
                        heading("window.about.data"),
                        works(Licences.data()));
        lists.getStyleClass().add("about-lists");
        var scroll = new ScrollPane(lists);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(LISTS_HEIGHT);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.accessibleTextProperty().bind(text("window.about.libraries"));
        getChildren()
                .addAll(
                        line(
                                locale.map(in -> Texts.in(in).get("window.about.name", version)),
                                "title"),
                        line(text("window.about.what"), "about-what"),
                        line(
                                locale.map(
                                        in ->
                                                Texts.in(in)
                                                        .get(
                                                                "window.about.dossier",
                                                                dossier.title().in(in),
                                                                dossier.version())),
                                "about-what"),
                        hash(dossier),
                        line(text("window.about.network"), "about-what"),
                        line(text("window.about.licence"), "about-what"),
                        scroll);
    }

    private ObservableValue<String> text(String key) {
        return locale.map(in -> Texts.in(in).get(key));
    }

    private static Label line(ObservableValue<String> words, String style) {
        var label = new Label();
        label.textProperty().bind(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private static Label hash(Dossier dossier) {
        var label = new Label("SHA-256 " + dossier.sha256());
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("about-hash");
        return label;
    }

    private Label heading(String key) {
        return line(text(key), "about-heading");
    }

    private static Node works(List<Licences.Work> works) {
        var grid = new GridPane();
        grid.getStyleClass().add("about-works");
        for (int row = 0; row < works.size(); row++) {
            var name = new Label(works.get(row).name());
            var licence = new Label(works.get(row).licence());
            name.setWrapText(true);
            licence.setWrapText(true);
            licence.getStyleClass().add("about-licence");
            grid.addRow(row, name, licence);
        }
        grid.getColumnConstraints().addAll(half(), half());
        return grid;
    }

    private static ColumnConstraints half() {
        var column = new ColumnConstraints();
        column.setPercentWidth(50);
        return column;
    }
}
