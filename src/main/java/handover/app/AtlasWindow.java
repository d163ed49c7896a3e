package handover.app;

import handover.basemap.Basemap;
import handover.io.PictureReading;
import handover.io.ProgramVersion;
import handover.state.AtlasState;
import handover.ui.briefing.BriefingRoom;
import handover.ui.briefing.Screens;
import handover.ui.compare.CompareKeys;
import handover.ui.compare.ComparePanel;
import handover.ui.evidence.EvidencePanel;
import handover.ui.map.MapPane;
import handover.ui.method.MethodPage;
import handover.ui.scenes.SceneKeys;
import handover.ui.scenes.ScenesColumn;
import handover.ui.search.SearchField;
import handover.ui.table.TableCard;
import handover.ui.timeline.TimelinePane;
import handover.ui.window.AboutCard;
import handover.ui.window.Actions;
import handover.ui.window.DropVeil;
import handover.ui.window.Keys;
import handover.ui.window.KeysCard;
import handover.ui.window.Looks;
import handover.ui.window.Toast;
import handover.ui.window.TopBar;
import handover.words.Texts;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// The window, composed: the bar above, the map, the evidence beside it, the timeline below.
public final class AtlasWindow implements Actions {
    private static final double MIN_WIDTH = 1024;
    private static final double MIN_HEIGHT = 640;

    private final AtlasState state;
    private final MapPane map;
    private final EvidencePanel evidence;
    private final TimelinePane timeline;
    private final SplitPane middle = new SplitPane();
    private final Toast toast;
    private final KeysCard keys;
    private final AboutCard about;
    private final SearchField search;
    private final MethodPage method;
    private final StackPane root = new StackPane();
    private final Scene scene;
    private final PictureOffice pictures;
    private final TableCard table;
    private final Middle parts;
    private final BriefingRoom briefing;
    private final SceneOffice sceneOffice;
    private final ScenesColumn scenes;
    private final PictureOpener opener;
    private final FileOpener files;
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final ExportOffice exports;
    private final DossierOffice dossiers;
    final ImportOffice importing;

    /// A window on `state` that asks by the system's own dialogs where to save anything else.
    ///
    /// @param browse opens an address outside the program
    /// @param pictures asks where to save a picture, and saves it
    public AtlasWindow(
            AtlasState state, Basemap basemap, Consumer<String> browse, PictureSaver pictures) {
        this(state, basemap, browse, pictures, new TableSaver(), new ExportDialog());
    }

    /// A window on `state`.
    ///
    /// @param browse opens an address outside the program
    /// @param pictures asks where to save a picture, and saves it
    /// @param tables asks where to save a table, and saves it
    /// @param exporting asks where to write many pictures
    public AtlasWindow(
            AtlasState state,
            Basemap basemap,
            Consumer<String> browse,
            PictureSaver pictures,
            TableSaver tables,
            ExportQuestion exporting) {
        this.state = state;
        toast = new Toast(state.choices().locale());
        map = new MapPane(state, basemap);
        this.pictures = new PictureOffice(state, map::scene, pictures, new PictureCopier(), toast);
        table = new TableCard(state, new TableOffice(state, tables, toast, middle));
        sceneOffice = new SceneOffice(state, toast);
        scenes = new ScenesColumn(state, basemap, sceneOffice);
        evidence = new EvidencePanel(state, browse);
        var comparing = new ComparePanel(state, this::compare);
        parts = new Middle(state, middle, map, table, evidence, comparing);
        timeline = new TimelinePane(state);
        keys = new KeysCard(state.choices().locale());
        keys.setVisible(false);
        search = new SearchField(state, new WindowJumps(state, map, evidence, this::toFront));
        method = new MethodPage(state, browse, this::leave);
        exports = new ExportOffice(state, basemap, exporting, toast, this::leave);
        opener = new PictureOpener(state, toast);
        dossiers = new DossierOffice(toast);
        importing = new ImportOffice(state, basemap, root, toast, dossiers::open, this::toFront);
        files = new FileOpener(opener::open, sceneOffice::open, dossiers::open, importing::begin);
        sceneOffice.opening(files::open);
        about = new AboutCard(state, ProgramVersion.number());
        about.setVisible(false);
        scene = new Scene(root, 1440, 900);
        compose();
        briefing = new BriefingRoom(state, basemap, Screens.ofSystem(), this::dress);
        follow();
    }

    /// Puts the parts together, in the order of the eye, which Tab follows.
    private void compose() {
        timeline.getStyleClass().add("foot");
        var whole = new BorderPane();
        whole.setTop(new TopBar(state, this, search, exports.menu(), recent));
        whole.setLeft(scenes);
        whole.setCenter(middle);
        whole.setBottom(timeline);
        StackPane.setAlignment(search.results(), Pos.TOP_LEFT);
        root.getChildren().addAll(whole, search.results(), exports.progress(), toast);
        root.getChildren().addAll(keys, about, exports.card(), method, pictures.card());
        Looks.prepare(scene);
    }

    private void follow() {
        state.choices().theme().subscribe(theme -> Looks.wear(scene, theme));
        parts.follow();
        state.choices().scenesShown().subscribe((before, shown) -> showScenes(shown));
        CompareKeys.on(scene, state, parts.twin()::onLine, this::reading, this::compare);
        SceneKeys.on(scene, state, scenes, this::reading);
        Keys.on(scene, state, this, map);
        var veil = new DropVeil(state.choices().locale());
        root.getChildren().add(veil);
        new DropZone(veil, files::open).on(scene);
    }

    @Override
    public void open(Path file) {
        files.open(file);
    }

    @Override
    public void open() {
        sceneOffice.open();
    }

    @Override
    public void openBundled() {
        dossiers.openBundled();
    }

    @Override
    public void importTable() {
        importing.ask();
    }

    /// What asks for other dossiers, and says what is wrong with them.
    DossierOffice dossiers() {
        return dossiers;
    }

    /// Whether the map frames what the dossier would have it frame.
    boolean isHome() {
        return map.isHome();
    }

    /// Ends the briefing, if one is open.
    void closeBriefing() {
        briefing.close();
    }

    /// Offers files to be opened again.
    ///
    /// @param known the files, the latest first, which may change
    /// @param watcher is told of each file that is opened
    void remember(ObservableList<Path> known, Consumer<Path> watcher) {
        Bindings.bindContent(recent, known);
        files.watch(watcher);
    }

    /// Says that something is not as it should be.
    void say(Function<Texts, String> words) {
        toast.failed(words);
    }

    /// Says that the program has made a mistake.
    ///
    /// @param report where it is written down
    void mistake(Path report) {
        toast.failed(texts -> texts.get("window.mistake", report.toString()));
    }

    /// Shows again what a picture shows.
    void show(PictureReading picture) {
        opener.show(picture);
    }

    /// The scene of the window.
    public Scene scene() {
        return scene;
    }

    /// Shows it on a stage.
    void show(Stage stage) {
        stage.titleProperty().bind(SceneTitle.of(state));
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        stage.setScene(scene);
        parts.hideFromFirstFrame(scene);
        FirstFrame.without(
                root, List.of(keys, about, exports.card(), method, pictures.card()), scene);
        stage.show();
        map.requestFocus();
    }

    private void dress(Scene other) {
        Looks.prepare(other);
        Looks.wear(other, state.choices().theme().get());
    }

    private void showScenes(boolean shown) {
        if (!shown && Middle.within(scene.getFocusOwner(), scenes)) {
            parts.front().requestFocus();
        }
    }

    /// What opens, saves and keeps the scenes of the briefing.
    SceneOffice sceneOffice() {
        return sceneOffice;
    }

    @Override
    public void brief() {
        if (scene.getWindow() instanceof Stage stage) {
            briefing.open(stage, isHome());
        }
    }

    @Override
    public void snapshot() {
        pictures.save(comparing() ? parts.twin().scene() : null);
    }

    @Override
    public void picture() {
        if (comparing()) {
            snapshot();
            return;
        }
        if (reading() && !pictures.card().isVisible()) {
            toFront();
        }
        closeCards();
        pictures.card().ask();
    }

    @Override
    public void copyPicture() {
        pictures.copy(comparing() ? parts.twin().scene() : null);
    }

    private boolean comparing() {
        return state.compare().running().get();
    }

    /// Puts away what lies over the window, for something else to be seen.
    private void closeCards() {
        keys.setVisible(false);
        about.setVisible(false);
        method.setShown(false);
        exports.card().close();
        pictures.card().close();
    }

    @Override
    public void compare() {
        state.compare().toggle();
    }

    @Override
    public void goToDay() {
        closeCards();
        timeline.bar().dayField().requestFocus();
    }

    @Override
    public void zoom(int steps) {
        map.zoom(steps);
    }

    @Override
    public void home() {
        map.home();
    }

    @Override
    public void toggleAbout() {
        keys.setVisible(false);
        about.setVisible(!about.isVisible());
    }

    @Override
    public void toggleKeys() {
        about.setVisible(false);
        keys.setVisible(!keys.isVisible());
    }

    @Override
    public void search() {
        closeCards();
        search.requestFocus();
        search.selectAll();
    }

    @Override
    public void toggleMethod() {
        keys.setVisible(false);
        method.setShown(!method.isVisible());
        if (!method.isVisible()) {
            parts.front().requestFocus();
        }
    }

    @Override
    public boolean reading() {
        return method.isVisible()
                || exports.card().isVisible()
                || pictures.card().isVisible()
                || importing.isShown();
    }

    @Override
    public void leave() {
        if (importing.isShown()) {
            importing.leave();
        } else if (keys.isVisible() || about.isVisible()) {
            keys.setVisible(false);
            about.setVisible(false);
        } else if (method.isVisible()) {
            toggleMethod();
        } else if (exports.card().isVisible()) {
            exports.card().close();
            parts.front().requestFocus();
        } else if (pictures.card().isVisible()) {
            pictures.card().close();
        } else if (search.isFocused()) {
            search.leaveField();
        } else if (state.choices().tableShown().get()
                && Middle.within(scene.getFocusOwner(), table)) {
            state.choices().tableShown().set(table.leave());
        } else if (!scenes.leave() && !timeline.view().leave()) {
            leaveMap();
        }
    }

    private void leaveMap() {
        if (state.compare().running().get()) {
            state.compare().stop();
        } else if (!evidence.leave()) {
            parts.front().requestFocus();
        }
    }

    @Override
    public void nextPart() {
        if (reading()) {
            return;
        }
        Node focus = scene.getFocusOwner();
        if (Middle.within(focus, parts.front())) {
            (state.choices().evidenceShown().get() ? parts.panel() : timeline.view())
                    .requestFocus();
        } else if (Middle.within(focus, parts.panel())) {
            timeline.view().requestFocus();
        } else if (scenes.isVisible() && !Middle.within(focus, scenes)) {
            scenes.requestFocus();
        } else {
            parts.front().requestFocus();
        }
    }

    private void toFront() {
        parts.front().requestFocus();
    }
}
