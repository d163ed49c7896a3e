package handover.app;

import handover.basemap.Basemap;
import handover.state.AtlasState;
import handover.ui.window.Openings;
import handover.ui.window.Toast;

import javafx.scene.layout.Pane;

import java.nio.file.Path;

/// What opens files in a window, each kind its own way.
///
/// @param pictures shows again what a picture shows
/// @param dossiers asks for other dossiers, and says what is wrong with them
/// @param importing makes dossiers of tables
/// @param beginning begins new ones
/// @param revisions shows what is another than in an earlier version of the dossier
/// @param files opens any file in the way of its kind
/// @param scenes asks for files
record Openers(
        PictureOpener pictures,
        DossierOffice dossiers,
        ImportOffice importing,
        BeginningOffice beginning,
        RevisionOffice revisions,
        FileOpener files,
        SceneOffice scenes)
        implements Openings {

    /// Those of a window.
    ///
    /// @param over takes the cards
    /// @param scenes opens scenes, and asks for files
    /// @param front puts the focus back on the map
    static Openers of(
            AtlasState state,
            Basemap basemap,
            Pane over,
            Toast toast,
            SceneOffice scenes,
            Runnable front) {
        var revisions = new RevisionOffice(state, toast);
        var pictures = new PictureOpener(state, toast, revisions::again);
        var dossiers = new DossierOffice(toast, state.choices().locale(), over, front);
        var importing = new ImportOffice(state, basemap, over, toast, dossiers::open, front);
        var files = new FileOpener(pictures::open, scenes::open, dossiers::open, importing::begin);
        scenes.opening(files::open);
        var beginning = new BeginningOffice(over, toast, state.choices().locale(), dossiers::open);
        return new Openers(pictures, dossiers, importing, beginning, revisions, files, scenes);
    }

    @Override
    public void open() {
        scenes.open();
    }

    @Override
    public void open(Path file) {
        files.open(file);
    }

    @Override
    public void openBundled() {
        dossiers.openBundled();
    }

    @Override
    public void openExample() {
        dossiers.openExample();
    }

    @Override
    public void importTable() {
        importing.ask();
    }

    @Override
    public void begin() {
        beginning.ask();
    }

    @Override
    public void listProblems() {
        dossiers.list();
    }

    /// Whether a card of theirs lies over the window.
    boolean isShown() {
        return importing.isShown() || dossiers.isListing();
    }

    /// Puts away such a card.
    ///
    /// @return whether there was one
    boolean leaves() {
        return importing.leaves() || dossiers.leaves();
    }
}
