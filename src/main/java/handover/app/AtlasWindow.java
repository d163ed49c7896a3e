package handover.app;

import handover.basemap.Basemap;
import handover.io.PictureReading;
import handover.state.AtlasState;
import handover.ui.briefing.BriefingRoom;
import handover.ui.briefing.Screens;
import handover.ui.compare.CompareKeys;
import handover.ui.compare.ComparePanel;
import handover.ui.evidence.EvidencePanel;
import handover.ui.map.MapPane;
import handover.ui.scenes.Notice;
import handover.ui.scenes.SceneKeys;
import handover.ui.scenes.ScenesColumn;
import handover.ui.search.SearchField;
import handover.ui.table.TableCard;
import handover.ui.timeline.TimelinePane;
import handover.ui.window.Actions;
import handover.ui.window.DropVeil;
import handover.ui.window.FootCards;
import handover.ui.window.Keys;
import handover.ui.window.Looks;
import handover.ui.window.Openings;
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

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;

/// The window, composed: the bar above, the map, the evidence beside it, the timeline below.
public final class AtlasWindow implements Actions {
    private final AtlasState state;
    private final BareWindow bare;
    private final MapPane map;
    private final EvidencePanel evidence;
    private final TimelinePane timeline;
    private final SplitPane middle;
    private final BorderPane whole = new BorderPane();
    private final StackPane over = Cards.layer();
    private final Toast toast;
    private final SearchField search;
    private final Scene scene;
    private final PictureOffice pictures;
    private final Middle parts;
    private final Cards cards;
    private final BriefingRoom briefing;
    private final SceneOffice sceneOffice;
    private final OnDemand<ScenesColumn> scenes;
    final Openers openers;
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final ExportOffice exports;

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
        this(new BareWindow(state, basemap), browse, pictures, tables, exporting);
    }

    AtlasWindow(
            BareWindow bare,
            Consumer<String> browse,
            PictureSaver pictures,
            TableSaver tables,
            ExportQuestion exporting) {
        this.bare = bare;
        state = bare.state();
        map = bare.map();
        scene = bare.scene();
        Basemap basemap = bare.basemap();
        // Before the first control is made, or JavaFX reads its own sheet first, for nothing.
        dress(scene);
        map.furnish();
        middle = new SplitPane();
        toast = new Toast(state.choices().locale());
        this.pictures =
                new PictureOffice(
                        state, map::scene, pictures, new PictureCopier(), toast, this::lay);
        sceneOffice = new SceneOffice(state, toast);
        scenes =
                new OnDemand<>(() -> new ScenesColumn(state, basemap, sceneOffice), whole::setLeft);
        evidence = new EvidencePanel(state, browse);
        parts =
                new Middle(
                        state,
                        middle,
                        map,
                        () -> new TableCard(state, new TableOffice(state, tables, toast, middle)),
                        evidence,
                        () -> new ComparePanel(state, this::compare));
        timeline = new TimelinePane(state);
        search = new SearchField(state, new WindowJumps(state, map, evidence, this::toFront));
        exports = new ExportOffice(state, basemap, exporting, toast, this::lay, this::leave);
        cards = new Cards(state, over, browse, exports.card(), this.pictures.card(), this::toFront);
        openers = Openers.of(state, basemap, over, toast, sceneOffice, this::toFront);
        compose();
        briefing = new BriefingRoom(state, basemap, Screens.ofSystem(), this::dress);
        follow();
    }

    /// Lays a card over the window.
    private void lay(Node card) {
        over.getChildren().add(card);
    }

    /// Puts the parts together, in the order of the eye, which Tab follows.
    private void compose() {
        timeline.getStyleClass().add("foot");
        whole.setMinSize(0, 0); // The window has a least size: none is worked out with every day.
        whole.setTop(new TopBar(state, this, search, exports.menu(), recent));
        whole.setCenter(middle);
        whole.setBottom(timeline);
        StackPane.setAlignment(search.results(), Pos.TOP_LEFT);
        var veil = new DropVeil(state.choices().locale());
        bare.root().getChildren().setAll(whole, search.results(), foot(), over, veil);
        parts.follow(openers.revisions()::ask);
        new DropZone(veil, openers.files()::open).on(scene);
    }

    private FootCards foot() {
        return new FootCards(timeline, toast, exports.progress(), openers.dossiers().progress());
    }

    private void follow() {
        state.choices().theme().subscribe((before, theme) -> Looks.wear(scene, theme));
        state.choices().scenesShown().subscribe(this::showScenes);
        sceneOffice.notices().first().subscribe(this::showNotice);
        CompareKeys.on(scene, state, parts::onLine, this::reading, this::compare);
        SceneKeys.on(scene, state, sceneOffice, this::renames, this::reading);
        Keys.on(scene, state, this, map);
    }

    private boolean renames(@Nullable Node focus) {
        ScenesColumn column = scenes.made();
        return column != null && column.rename(focus);
    }

    @Override
    public Openings openings() {
        return openers;
    }

    /// Opens a dossier, tables, scenes, or a picture whose view is shown.
    void open(Path file) {
        openers.open(file);
    }

    /// What asks for other dossiers, and says what is wrong with them.
    DossierOffice dossiers() {
        return openers.dossiers();
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
        openers.files().watch(watcher);
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
        openers.pictures().show(picture);
    }

    /// The scene of the window.
    public Scene scene() {
        return scene;
    }

    /// Shows it on a stage, or on the one that already shows its map.
    void show(Stage stage) {
        stage.titleProperty().bind(SceneTitle.of(state));
        if (!scene.equals(stage.getScene())) {
            bare.open(stage);
        }
        // The split pane takes the map in when it is styled; before, it cannot have the focus.
        bare.root().applyCss();
        map.requestFocus();
    }

    private void dress(Scene other) {
        Looks.prepare(other);
        Looks.wear(other, state.choices().theme().get());
    }

    /// What is to be told about scenes is told in their column.
    private void showNotice(@Nullable Notice notice) {
        if (notice != null) {
            state.choices().scenesShown().set(true);
        }
    }

    private void showScenes(boolean shown) {
        if (shown) {
            scenes.get();
        } else if (scenes.made() instanceof ScenesColumn column
                && Middle.within(scene.getFocusOwner(), column)) {
            toFront();
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
        } else {
            cards.askPicture();
        }
    }

    @Override
    public void copyPicture() {
        pictures.copy(comparing() ? parts.twin().scene() : null);
    }

    private boolean comparing() {
        return state.compare().running().get();
    }

    @Override
    public void compare() {
        state.compare().toggle();
    }

    @Override
    public void goToDay() {
        cards.close();
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
        cards.toggleAbout();
    }

    @Override
    public void toggleKeys() {
        cards.toggleKeys();
    }

    @Override
    public void search() {
        cards.close();
        search.requestFocus();
        search.selectAll();
    }

    @Override
    public void toggleMethod() {
        cards.toggleMethod();
    }

    @Override
    public boolean reading() {
        return cards.reading() || openers.isShown();
    }

    @Override
    public void leave() {
        if (openers.leaves() || cards.leave() || openers.dossiers().cancels()) {
            return;
        }
        ScenesColumn column = scenes.made();
        if (search.isFocused()) {
            search.leaveField();
        } else if (!parts.leaveTable(scene.getFocusOwner())
                && !(column != null && column.leave())
                && !timeline.view().leave()) {
            leaveMap();
        }
    }

    private void leaveMap() {
        if (comparing()) {
            state.compare().stop();
        } else if (!evidence.leave() && !state.revision().stop()) {
            toFront();
        }
    }

    @Override
    public void nextPart() {
        if (!reading()) {
            parts.after(scene.getFocusOwner(), timeline.view(), scenes).requestFocus();
        }
    }

    @Override
    public void since() {
        openers.revisions().toggle();
    }

    private void toFront() {
        parts.front().requestFocus();
    }
}
