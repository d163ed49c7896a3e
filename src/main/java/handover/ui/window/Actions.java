package handover.ui.window;

/// What the bar and the keys can ask of the window beside changing the state.
public interface Actions {
    /// Shows the picture alone, on a full screen.
    void brief();

    /// Writes a picture of the map as the last one was wanted, after asking where.
    void snapshot();

    /// Asks how a picture is wanted, with a look at it.
    void picture();

    /// Puts a picture of the map on the clipboard, as the last one was wanted.
    void copyPicture();

    /// What opens dossiers, tables, scenes and pictures.
    Openings openings();

    /// Puts the cursor into the field for a typed day.
    void goToDay();

    /// Zooms the map by half steps; negative moves away.
    void zoom(int steps);

    /// Frames all sites again.
    void home();

    /// Puts the cursor into the field for searching.
    void search();

    /// Shows or hides the list of keys.
    void toggleKeys();

    /// Shows or hides what this program is.
    void toggleAbout();

    /// Shows or hides the page on how to read the map.
    void toggleMethod();

    /// Compares what is shown with another day or lens, or ends that.
    void compare();

    /// Shows what is another than in an earlier version of the dossier, or ends that.
    void since();

    /// Whether a page lies over the window that takes the keys for itself.
    boolean reading();

    /// Leaves whatever is open: an article, the list of keys, a field.
    void leave();

    /// Moves the focus to the next part of the window: map, evidence, timeline.
    void nextPart();
}
