package handover.ui.window;

import handover.state.AtlasState;
import handover.state.Choices;
import handover.state.Theme;
import handover.words.Texts;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The slim bar above: what dossier this is, the picture, the language, the theme.
public final class TopBar extends HBox {
    private static final Map<Theme, Feather> ICONS =
            Map.of(
                    Theme.LIGHT,
                    Feather.SUN,
                    Theme.DARK,
                    Feather.MOON,
                    Theme.PROJECTOR,
                    Feather.AIRPLAY);

    private static final double NARROW = 1180;
    private static final double SEARCH_LEAST = 150;
    private static final double SEARCH_USUAL = 240;

    private final Choices choices;

    /// The bar of a window on `state`.
    ///
    /// @param search the field for searching; it gives way where the window is narrow
    /// @param export the button for exporting many pictures
    /// @param recent the files opened last, the latest first, which may change
    public TopBar(
            AtlasState state,
            Actions actions,
            Region search,
            Region export,
            ObservableList<Path> recent) {
        this.choices = state.choices();
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        var title = new Label();
        title.getStyleClass().add("dossier-title");
        title.textProperty().bind(choices.locale().map(in -> state.dossier().title().in(in)));
        title.setMinWidth(80);
        search.setMinWidth(SEARCH_LEAST);
        search.setPrefWidth(SEARCH_USUAL);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        List<Region> controls =
                List.of(
                        new BriefButton(state, actions::brief),
                        snapshot(actions),
                        export,
                        languages(),
                        theme(),
                        scenes(),
                        table(),
                        evidence(),
                        more(actions, recent));
        controls.forEach(one -> one.setMinWidth(USE_PREF_SIZE));
        widthProperty().subscribe(width -> shorten(controls, width.doubleValue() < NARROW));
        getChildren().addAll(title, space, search);
        getChildren().addAll(controls);
    }

    /// How high a bar is in a theme, in logical pixels.
    public static double height(Theme theme) {
        return theme == Theme.PROJECTOR ? 49 : 46;
    }

    /// In a narrow window the words of buttons that have a picture give their room to the title;
    /// what they do is said by their tips and to screen readers.
    private static void shorten(List<Region> controls, boolean narrow) {
        for (Region one : controls) {
            if (one instanceof MenuButton menu) {
                menu.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            }
        }
    }

    private ObservableValue<String> text(String key) {
        return choices.locale().map(in -> Texts.in(in).get(key));
    }

    private SplitMenuButton snapshot(Actions actions) {
        var button = new SplitMenuButton();
        button.setId("snapshot");
        button.setGraphic(new FontIcon(Feather.CAMERA));
        button.textProperty().bind(text("window.snapshot"));
        button.accessibleTextProperty().bind(text("window.snapshot.tip"));
        button.setTooltip(tip("window.snapshot.tip"));
        button.setOnAction(event -> actions.snapshot());
        button.getItems()
                .addAll(
                        item("picture-open", "picture.card.open", actions::picture),
                        item("picture-copy-now", "picture.copy", actions::copyPicture));
        return button;
    }

    private SegmentedButton languages() {
        var group = new SegmentedButton();
        group.setId("languages");
        group.getButtons().addAll(language("EN", Locale.ENGLISH), language("FR", Locale.FRENCH));
        return group;
    }

    private ToggleButton language(String label, Locale locale) {
        var button = new ToggleButton(label);
        button.setId("language-" + locale.getLanguage());
        button.accessibleTextProperty().bind(text("window.language." + locale.getLanguage()));
        button.setTooltip(tip("window.language." + locale.getLanguage()));
        choices.locale()
                .subscribe(
                        now -> button.setSelected(now.getLanguage().equals(locale.getLanguage())));
        button.setOnAction(
                event -> {
                    choices.locale().set(locale);
                    button.setSelected(true);
                });
        return button;
    }

    private Button theme() {
        var button = new Button();
        button.setId("theme");
        button.graphicProperty().bind(choices.theme().map(now -> new FontIcon(ICONS.get(now))));
        iconOnly(button, "window.theme");
        button.setOnAction(event -> choices.theme().set(after(choices.theme().get())));
        return button;
    }

    private static Theme after(Theme theme) {
        return Theme.values()[(theme.ordinal() + 1) % Theme.values().length];
    }

    private ToggleButton evidence() {
        var button = new ToggleButton(null, new FontIcon(Feather.SIDEBAR));
        button.setId("evidence-toggle");
        iconOnly(button, "window.evidence");
        button.selectedProperty().bindBidirectional(choices.evidenceShown());
        return button;
    }

    private ToggleButton scenes() {
        var button = new ToggleButton(null, new FontIcon(Feather.FILM));
        button.setId("scenes-toggle");
        iconOnly(button, "scenes.toggle");
        button.selectedProperty().bindBidirectional(choices.scenesShown());
        return button;
    }

    private ToggleButton table() {
        var button = new ToggleButton(null, new FontIcon(Feather.LIST));
        button.setId("table-toggle");
        iconOnly(button, "window.table");
        button.selectedProperty().bindBidirectional(choices.tableShown());
        return button;
    }

    /// What is asked for seldom.
    private MenuButton more(Actions actions, ObservableList<Path> recent) {
        var button = new MenuButton(null, new FontIcon(Feather.MORE_VERTICAL));
        button.setId("more");
        button.getStyleClass().add("no-arrow");
        iconOnly(button, "window.more");
        var opening = new OpenItems(choices.locale(), recent, actions);
        button.getItems().addAll(opening.items());
        button.getItems().add(new SeparatorMenuItem());
        button.getItems()
                .addAll(
                        item("compare", "compare.show", actions::compare),
                        item("since", "revision.show", actions::since),
                        item("method-open", "window.method.show", actions::toggleMethod),
                        item("help", "window.keys.show", actions::toggleKeys),
                        item("about", "window.about", actions::toggleAbout));
        return button;
    }

    private MenuItem item(String id, String key, Runnable action) {
        var item = new MenuItem();
        item.setId(id);
        item.textProperty().bind(text(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void iconOnly(ButtonBase button, String key) {
        button.getStyleClass().add("icon-only");
        button.accessibleTextProperty().bind(text(key));
        button.setTooltip(tip(key));
    }

    private Tooltip tip(String key) {
        var tip = new Tooltip();
        tip.textProperty().bind(text(key));
        return tip;
    }
}
